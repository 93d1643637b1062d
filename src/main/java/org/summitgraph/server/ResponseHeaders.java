package org.summitgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer: pages run only our own scripts; any web page may read, with no credentials (Fetch standard, CORS). */
final class ResponseHeaders implements Filter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Vary", "Accept, Accept-Language");
        if (((HttpServletRequest) request).getMethod().equals("OPTIONS")) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST, HEAD, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }
}
