package org.summitgraph.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.fact.AgreementKind;

/** Which words name an instrument, and of what kind. */
final class InstrumentKinds {

    private record Head(String word, AgreementKind kind, boolean told) {}

    private static final List<Head> HEADS = new RuleFile("agreement/kinds.tsv")
            .rows(3).stream()
                    .map(InstrumentKinds::head)
                    .sorted(Comparator.comparing((Head h) -> -h.word().length()).thenComparing(Head::word))
                    .toList();

    /** The last words of names that need no title marks, longer ones first. */
    static final Pattern TOLD = Pattern.compile(HEADS.stream()
            .filter(Head::told)
            .map(h -> Pattern.quote(h.word()))
            .collect(Collectors.joining("|", "(?:", ")")));

    /** What may follow the head inside a title: （2025—2027年）, 第2728号, 及其附件. */
    private static final Pattern TAIL =
            Pattern.compile("(?:（[^（）]{1,24}）|\\([^()]{1,24}\\)|及其[^》]{1,10}|[0-9]{4}[-－—–至][0-9]{4}年?)$");

    private static final Pattern STATEMENT = Pattern.compile("(?:领导人|元首|峰会|会议|会晤|部长|外长|共同|联合|国).*声明$");

    private InstrumentKinds() {}

    /** The kind of the instrument with this title; empty where the title is that of a speech, a book, a law. */
    static Optional<AgreementKind> ofTitle(String title) {
        String whole = title.strip();
        String plain = TAIL.matcher(whole).replaceFirst("");
        Optional<AgreementKind> kind = byEnd(whole).or(() -> byEnd(plain));
        return kind.isEmpty() && STATEMENT.matcher(plain).find() ? Optional.of(AgreementKind.JOINT_STATEMENT) : kind;
    }

    private static Optional<AgreementKind> byEnd(String title) {
        return HEADS.stream()
                .filter(h -> title.endsWith(h.word()))
                .map(Head::kind)
                .findFirst();
    }

    /** The kind of an instrument whose name needs no title marks. */
    static Optional<AgreementKind> ofTold(String name) {
        return HEADS.stream()
                .filter(h -> h.told() && name.endsWith(h.word()))
                .map(Head::kind)
                .findFirst();
    }

    /** Whether a name says nothing but its kind: 协议, 联合声明. */
    static boolean isBare(String name) {
        return HEADS.stream().anyMatch(h -> h.word().equals(name));
    }

    private static Head head(List<String> row) {
        AgreementKind kind = AgreementKind.ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("kinds.tsv: no kind: " + row.get(0)));
        return new Head(row.get(1), kind, row.get(2).equals("told"));
    }
}
