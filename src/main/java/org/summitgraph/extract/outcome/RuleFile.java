package org.summitgraph.extract.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of rules or words: UTF-8, lines that begin with {@code #} are comments, columns parted by tabs, words by blanks. */
public final class RuleFile {

    private static final String FOLDER = "/org/summitgraph/extract/";

    private final String path;
    private final List<String> lines;

    /** @param path below the package's resources, such as {@code centre/heads.tsv} */
    public RuleFile(String path) {
        this.path = path;
        try (InputStream in = RuleFile.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + path + " is missing");
            }
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule file " + path, e);
        }
    }

    /** The lines cut at tabs, each of exactly {@code columns} cells. */
    public List<List<String>> rows(int columns) {
        return lines.stream().map(line -> row(line, columns)).toList();
    }

    private List<String> row(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(path + ": not " + columns + " columns: " + line);
        }
        return cells;
    }

    /** All words, longer ones first, so that an alternation of them matches the longest. */
    public List<String> words() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.trim().split("\\s+")))
                .sorted(Comparator.comparing((String word) -> -word.length()).thenComparing(word -> word))
                .distinct()
                .toList();
    }

    /** All words as the alternatives of a regular expression; the words may be expressions themselves. */
    public String alternatives() {
        return words().stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The alternatives, to be found anywhere. */
    public Pattern anywhere() {
        return Pattern.compile(alternatives());
    }
}
