package org.summitgraph.extract.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.fact.AgreementKind;

/** Which words name an instrument, and of what kind. */
final class InstrumentKinds {

    private record Head(String word, AgreementKind kind) {}

    private static final List<Head> HEADS = read();

    /** Any head word, longer ones first. */
    static final String ANY = HEADS.stream().map(Head::word).map(Pattern::quote).collect(Collectors.joining("|"));

    /** What may follow the head inside a title: （2025—2027年）, 第2728号, 及其附件. */
    private static final Pattern TAIL = Pattern.compile("(?:（[^（）]{1,24}）|\\([^()]{1,24}\\)|及其[^》]{1,10})$");

    private InstrumentKinds() {}

    /** The kind of the instrument with this title; empty where the title is that of a speech, a book, a law. */
    static Optional<AgreementKind> ofTitle(String title) {
        String plain = TAIL.matcher(title.strip()).replaceFirst("");
        if (plain.contains("声明")
                && plain.endsWith("声明")
                && (plain.contains("领导人") || plain.contains("元首") || plain.contains("峰会"))) {
            return Optional.of(AgreementKind.JOINT_STATEMENT);
        }
        return HEADS.stream()
                .filter(h -> plain.endsWith(h.word()))
                .map(Head::kind)
                .findFirst();
    }

    private static List<Head> read() {
        String path = "/org/summitgraph/extract/agreement/kinds.tsv";
        try (InputStream in = InstrumentKinds.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(InstrumentKinds::head)
                    .sorted(Comparator.comparing((Head h) -> -h.word().length()).thenComparing(Head::word))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Head head(String line) {
        String[] cells = line.split("\t", -1);
        return new Head(
                cells[1],
                AgreementKind.ofCode(cells[0])
                        .orElseThrow(() -> new IllegalStateException("kinds.tsv: no kind: " + cells[0])));
    }
}
