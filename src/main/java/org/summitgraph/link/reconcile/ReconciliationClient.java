package org.summitgraph.link.reconcile;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.issue.Where;

/**
 * Asks one service, one request at a time. A batch that is too large is halved; a service that asks to wait is waited for; any other
 * failure ends the asking, and what was answered before it counts.
 */
public final class ReconciliationClient {

    private static final int TRIES = 4;
    private static final int OK = 200;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final ServiceOptions options;
    private final Pause pause;
    private final HttpClient http;
    private final Protocol protocol = new Protocol();
    private final AnswerCache cache;

    public ReconciliationClient(ServiceOptions options, Pause pause) {
        this.options = options;
        this.pause = pause;
        this.http = HttpClient.newBuilder()
                .connectTimeout(options.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.cache = new AnswerCache(options.cache(), options.endpoint().toString(), protocol);
    }

    /** The answers to as many questions as the service would answer; one issue if it would not answer all. */
    public synchronized Outcome<Map<Query, List<Answer>>> ask(List<Query> queries) {
        Map<Query, List<Answer>> answers = new LinkedHashMap<>();
        List<Query> open = new ArrayList<>();
        for (Query query : queries) {
            Optional<List<Answer>> known = cache.get(query);
            known.ifPresent(found -> answers.put(query, found));
            if (known.isEmpty() && !open.contains(query)) {
                open.add(query);
            }
        }
        try {
            for (int from = 0; from < open.size(); from += options.batch()) {
                batch(open.subList(from, Math.min(open.size(), from + options.batch())), answers);
            }
            return Outcome.of(answers);
        } catch (ServiceFailure e) {
            return failed(answers, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(answers, "interrupted");
        }
    }

    private Outcome<Map<Query, List<Answer>>> failed(Map<Query, List<Answer>> answers, String reason) {
        Issue issue = new Issue(
                IssueCode.UNREADABLE,
                Where.of(options.endpoint().toString()),
                "the service " + reason + "; the links found offline stay as they are");
        return new Outcome<>(answers, List.of(issue));
    }

    private void batch(List<Query> queries, Map<Query, List<Answer>> answers)
            throws ServiceFailure, InterruptedException {
        HttpResponse<String> response = send(protocol.batch(queries));
        if (response.statusCode() == TOO_LARGE && queries.size() > 1) {
            int half = queries.size() / 2;
            batch(queries.subList(0, half), answers);
            batch(queries.subList(half, queries.size()), answers);
            return;
        }
        if (response.statusCode() != OK) {
            throw new ServiceFailure("answered with status " + response.statusCode());
        }
        List<List<Answer>> found = protocol.answers(response.body(), queries.size());
        for (int i = 0; i < queries.size(); i++) {
            answers.put(queries.get(i), found.get(i));
            boolean kept = cache.put(queries.get(i), found.get(i));
            if (!kept) {
                throw new ServiceFailure("is not asked further, for its answers cannot be kept in " + options.cache());
            }
        }
    }

    private HttpResponse<String> send(String batch) throws ServiceFailure, InterruptedException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = once(batch);
            boolean later = response.statusCode() == TOO_MANY || response.statusCode() == UNAVAILABLE;
            if (!later || attempt == TRIES) {
                return response;
            }
            Duration asked = retryAfter(response).orElse(wait);
            if (asked.compareTo(options.longestWait()) > 0) {
                throw new ServiceFailure("asks to wait " + asked.toSeconds() + " seconds");
            }
            pause.of(asked);
            wait = wait.multipliedBy(2);
        }
    }

    private HttpResponse<String> once(String batch) throws ServiceFailure, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(options.endpoint())
                .timeout(options.timeout())
                .header("User-Agent", "SummitGraph (" + options.contact() + ")")
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "queries=" + URLEncoder.encode(batch, StandardCharsets.UTF_8)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (HttpTimeoutException e) {
            throw new ServiceFailure(
                    "did not answer within " + options.timeout().toMillis() + " ms");
        } catch (IOException e) {
            throw new ServiceFailure("cannot be reached");
        }
    }

    /** Seconds, or a date beside the answer's own date. */
    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        Optional<String> value = response.headers().firstValue("Retry-After").map(String::strip);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.get())));
        }
        Optional<ZonedDateTime> until = value.flatMap(ReconciliationClient::date);
        Optional<ZonedDateTime> now = response.headers().firstValue("Date").flatMap(ReconciliationClient::date);
        return until.flatMap(end -> now.map(start -> Duration.between(start, end)))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<ZonedDateTime> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
