package org.summitgraph.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.text.Span;

/**
 * A file of this package's patterns: a name, a regular expression and, where it spares time, words of which one stands in every match; those
 * of one name in the order of the file.
 */
final class Words {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    /** A place where a pattern matches, and what its named group caught. */
    record Hit(String name, Span span, Optional<Span> group) {

        int start() {
            return span.start();
        }

        int end() {
            return span.end();
        }
    }

    private record Entry(Pattern pattern, Optional<String> group, List<String> cues) {

        boolean mayMatch(String text, Span region) {
            for (String cue : cues) {
                int last = region.end() - cue.length();
                for (int i = region.start(); i <= last; i++) {
                    if (text.charAt(i) == cue.charAt(0) && text.startsWith(cue, i)) {
                        return true;
                    }
                }
            }
            return cues.isEmpty();
        }
    }

    private final String file;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private Words(String file) {
        this.file = file;
    }

    /** Reads a resource; {@code {M}} in a pattern stands for the pattern named {@code manner} before it. */
    static Words of(String file) {
        Words words = new Words(file);
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2 || cells.length > 3) {
                throw new IllegalStateException(file + ": " + cells.length + " columns: " + line);
            }
            words.add(cells[0], cells[1], cells.length == 3 ? List.of(cells[2].split(" ", -1)) : List.of());
        }
        return words;
    }

    private void add(String name, String expression, List<String> cues) {
        String whole = entries.containsKey("manner")
                ? expression.replace(
                        "{M}", entries.get("manner").get(0).pattern().pattern())
                : expression;
        Matcher group = GROUP.matcher(whole);
        entries.computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Entry(
                        Pattern.compile(whole), group.find() ? Optional.of(group.group(1)) : Optional.empty(), cues));
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Every match inside {@code region}, in text order; of two that overlap the one that begins first. */
    List<Hit> find(String name, String text, Span region) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries(name)) {
            if (!entry.mayMatch(text, region)) {
                continue;
            }
            Matcher matcher = entry.pattern().matcher(text).useTransparentBounds(true);
            matcher.region(region.start(), region.end());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(new Hit(name, new Span(matcher.start(), matcher.end()), group(entry, matcher)));
                }
            }
        }
        hits.sort(Comparator.comparing(Hit::span));
        List<Hit> free = new ArrayList<>();
        for (Hit hit : hits) {
            if (free.isEmpty() || free.get(free.size() - 1).end() <= hit.start()) {
                free.add(hit);
            }
        }
        return free;
    }

    /** Whether a pattern of the name matches somewhere in {@code text}. */
    boolean in(String name, CharSequence text) {
        return entries(name).stream().anyMatch(e -> e.pattern().matcher(text).find());
    }

    /** The end of the match that begins at {@code start}, if one does. */
    Optional<Integer> lookingAt(String name, String text, int start) {
        for (Entry entry : entries(name)) {
            Matcher matcher =
                    entry.pattern().matcher(text).useTransparentBounds(true).region(start, text.length());
            if (matcher.lookingAt()) {
                return Optional.of(matcher.end());
            }
        }
        return Optional.empty();
    }

    private List<Entry> entries(String name) {
        List<Entry> list = entries.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no pattern " + name + " in " + file);
        }
        return list;
    }

    private static Optional<Span> group(Entry entry, Matcher matcher) {
        return entry.group().filter(g -> matcher.start(g) >= 0).map(g -> new Span(matcher.start(g), matcher.end(g)));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
