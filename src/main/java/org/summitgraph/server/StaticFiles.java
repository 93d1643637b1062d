package org.summitgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Style sheets, scripts and pictures out of the jar: plain file names only, no folders to list or to climb out of. */
final class StaticFiles extends HttpServlet {

    private static final Pattern PLAIN_NAME = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> type = PLAIN_NAME.matcher(name).matches()
                ? Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                : Optional.empty();
        try (InputStream file = type.isPresent() ? StaticFiles.class.getResourceAsStream("static" + name) : null) {
            if (file == null) {
                Answers.text(response, HttpServletResponse.SC_NOT_FOUND, "Not found.");
                return;
            }
            response.setContentType(type.get());
            response.setHeader("Cache-Control", "max-age=3600");
            file.transferTo(response.getOutputStream());
        }
    }
}
