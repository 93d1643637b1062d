package org.summitgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.nlp.Analysis;

/**
 * Gives the words of facts back in the script of their article: rules match simplified text, but names and titles are copied as
 * printed. Where one simplified character stands for several printed ones (发 for 發 and 髮), whole words are looked up in the
 * text first, single characters after that by what the article prints most often.
 */
final class OriginalScript {

    private final String simplified;
    private final String original;
    private final Map<Character, Character> printed;

    private OriginalScript(String simplified, String original) {
        this.simplified = simplified;
        this.original = original;
        this.printed = mostPrinted(simplified, original);
    }

    /** The facts as the article prints them; the same object where the article is in simplified script. */
    static ArticleFacts restore(Analysis analysis, ArticleFacts facts) {
        String original = facts.article().text().text();
        if (original.equals(analysis.text())) {
            return facts;
        }
        return new OriginalScript(analysis.text(), original).facts(facts);
    }

    private static Map<Character, Character> mostPrinted(String simplified, String original) {
        Map<Character, Map<Character, Integer>> counts = new HashMap<>();
        for (int i = 0; i < simplified.length(); i++) {
            counts.computeIfAbsent(simplified.charAt(i), c -> new HashMap<>())
                    .merge(original.charAt(i), 1, Integer::sum);
        }
        Map<Character, Character> printed = new HashMap<>();
        counts.forEach((from, to) -> printed.put(
                from,
                to.entrySet().stream()
                        .max(Map.Entry.<Character, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
        return printed;
    }

    private String text(String word) {
        int at = simplified.indexOf(word);
        if (at >= 0) {
            return original.substring(at, at + word.length());
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(printed.getOrDefault(word.charAt(i), word.charAt(i)).charValue());
        }
        return out.toString();
    }

    private Optional<String> text(Optional<String> word) {
        return word.map(this::text);
    }

    private ArticleFacts facts(ArticleFacts facts) {
        return new ArticleFacts(
                facts.article(),
                each(facts.people(), this::person),
                each(facts.meetings(), this::meeting),
                each(facts.agreements(), this::agreement),
                each(facts.centres(), this::centre),
                each(facts.dates(), d -> new DateFact(text(d.text()), d.value())));
    }

    private static <F extends Fact> List<Finding<F>> each(List<Finding<F>> findings, UnaryOperator<F> change) {
        return findings.stream()
                .map(f -> new Finding<>(change.apply(f.fact()), f.evidence(), f.confidence(), f.derivation()))
                .toList();
    }

    private PersonFact person(PersonFact p) {
        return new PersonFact(text(p.name()), text(p.fullName()), p.role(), text(p.office()), p.of());
    }

    private MeetingFact meeting(MeetingFact m) {
        return new MeetingFact(
                m.type(),
                text(m.name()),
                m.participants().stream().map(this::text).toList(),
                m.parties(),
                m.start(),
                m.end(),
                text(m.place()),
                m.status(),
                m.host().map(h -> h.matches("[A-Z0-9]+") ? h : text(h)),
                text(m.partOf()));
    }

    private AgreementFact agreement(AgreementFact a) {
        return new AgreementFact(
                text(a.title()),
                a.kind(),
                a.parties(),
                a.date(),
                a.status(),
                a.count(),
                text(a.concludedAt()),
                text(a.place()));
    }

    private CentreFact centre(CentreFact c) {
        return new CentreFact(
                text(c.name()),
                c.kind(),
                text(c.field()),
                c.parties(),
                text(c.place()),
                c.date(),
                c.status(),
                text(c.announcedAt()));
    }
}
