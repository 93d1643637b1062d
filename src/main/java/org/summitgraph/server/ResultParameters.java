package org.summitgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes the {@code format}, {@code output} and {@code results} parameters, which are no part of the SPARQL protocol and which
 * clients send with names that Fuseki does not know, out of the way: the Accept header decides, as those clients set it too.
 */
final class ResultParameters implements Filter {

    private static final Set<String> NOT_OF_THE_PROTOCOL = Set.of("format", "output", "results");

    /** The names Fuseki understands, which users type into a browser's address line. */
    private static final Set<String> KNOWN = Set.of("json", "xml", "csv", "tsv", "text", "ttl", "turtle", "nt");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new WithoutUnknown((HttpServletRequest) request), response);
    }

    private static final class WithoutUnknown extends HttpServletRequestWrapper {

        WithoutUnknown(HttpServletRequest request) {
            super(request);
        }

        private boolean dropped(String name) {
            String value = super.getParameter(name);
            return NOT_OF_THE_PROTOCOL.contains(name) && (value == null || !KNOWN.contains(value) || hasAccept());
        }

        private boolean hasAccept() {
            String accept = getHeader("Accept");
            return accept != null && !accept.startsWith("*/*") && !accept.contains("text/html");
        }

        @Override
        @SuppressWarnings("NullAway") // the servlet contract: null where there is no such parameter
        public String getParameter(String name) {
            return dropped(name) ? null : super.getParameter(name);
        }

        @Override
        @SuppressWarnings("NullAway") // as above
        public String[] getParameterValues(String name) {
            return dropped(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> kept = new HashMap<>(super.getParameterMap());
            kept.keySet().removeIf(this::dropped);
            return kept;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
