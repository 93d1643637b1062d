package org.summitgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a bounded number of queries run; more wait a moment in a short queue, the rest is answered 503 at once. */
final class QueryGate implements Filter {

    private static final int QUEUED_PER_RUNNING = 16;
    private static final long WAIT_SECONDS = 10;

    private final Semaphore running;
    private final Semaphore waiting;

    QueryGate(int concurrent) {
        this.running = new Semaphore(concurrent, true);
        this.waiting = new Semaphore(concurrent * (1 + QUEUED_PER_RUNNING));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!waiting.tryAcquire()) {
            busy(response);
            return;
        }
        try {
            if (!acquire()) {
                busy(response);
                return;
            }
            try {
                chain.doFilter(request, response);
            } finally {
                running.release();
            }
        } finally {
            waiting.release();
        }
    }

    private boolean acquire() {
        try {
            return running.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void busy(ServletResponse response) throws IOException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Retry-After", "5");
        Answers.text(
                answer,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Too many queries at once; please try again shortly.");
    }
}
