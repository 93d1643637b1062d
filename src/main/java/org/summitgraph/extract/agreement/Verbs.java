package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.text.Span;

/** Words that say what is done with an instrument. */
final class Verbs {

    /** A verb at its place in the words it was sought in. */
    record Verb(AgreementStatus status, String word, Span span) {

        boolean concludes() {
            return status != AgreementStatus.MENTIONED;
        }
    }

    private record Rule(AgreementStatus status, Pattern words) {}

    private static final List<Rule> RULES = new RuleFile("agreement/verbs.tsv")
            .rows(2).stream().map(Verbs::rule).toList();

    private Verbs() {}

    private static Rule rule(List<String> row) {
        AgreementStatus status = AgreementStatus.ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("verbs.tsv: no status: " + row.get(0)));
        return new Rule(status, Pattern.compile(row.get(1)));
    }

    /** All verbs in {@code words}, in order; of two that overlap the longer one. */
    static List<Verb> in(String words) {
        List<Verb> all = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.words().matcher(words);
            while (matcher.find()) {
                all.add(new Verb(rule.status(), matcher.group(), new Span(matcher.start(), matcher.end())));
            }
        }
        all.sort(Comparator.comparing((Verb v) -> -v.span().length()).thenComparing(Verb::span));
        List<Verb> found = new ArrayList<>();
        for (Verb verb : all) {
            if (found.stream().noneMatch(v -> v.span().overlaps(verb.span()))) {
                found.add(verb);
            }
        }
        found.sort(Comparator.comparing(Verb::span));
        return found;
    }

    /** The last verb in {@code words}. */
    static Optional<Verb> last(String words) {
        List<Verb> verbs = in(words);
        return verbs.isEmpty() ? Optional.empty() : Optional.of(verbs.get(verbs.size() - 1));
    }

    /** 签署 before 发表 in 签署并发表, and the like: the furthest thing done in the same breath as the last verb. */
    static Verb furthest(String words, Verb last) {
        Verb best = last;
        for (Verb verb : in(words)) {
            boolean sameBreath = verb.span().end() <= last.span().start()
                    && words.substring(verb.span().end(), last.span().start()).matches("(?:了|并|和|、|后)?");
            if (sameBreath
                    && verb.concludes()
                    && InstrumentStatus.rank(verb.status()) > InstrumentStatus.rank(best.status())) {
                best = verb;
            }
        }
        return best;
    }
}
