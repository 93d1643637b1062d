package org.summitgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Finding;
import org.summitgraph.time.TimeMention;

/** Date expressions as facts: the same words with the same value once in an article. */
final class DateFacts implements FactReader<DateFact> {

    private static final double STATED = 0.99;
    private static final double INFERRED = 0.96;
    private static final double ONE_OF_SEVERAL = 0.85;

    @Override
    public List<List<Finding<DateFact>>> read(List<ArticleView> unit) {
        return unit.stream().map(DateFacts::read).toList();
    }

    private static List<Finding<DateFact>> read(ArticleView view) {
        List<Finding<DateFact>> dates = new ArrayList<>();
        Set<DateFact> seen = new HashSet<>();
        for (TimeMention mention : view.mentions().times()) {
            DateFact fact = new DateFact(mention.span().of(view.text()), mention.value());
            if (seen.add(fact)) {
                view.evidence(mention.span(), mention.rule())
                        .map(evidence -> new Finding<>(fact, evidence, confidence(mention), why(view, mention)))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static double confidence(TimeMention mention) {
        if (!mention.alternatives().isEmpty()) {
            return ONE_OF_SEVERAL;
        }
        return mention.inferred() ? INFERRED : STATED;
    }

    private static Derivation why(ArticleView view, TimeMention mention) {
        String how = mention.inferred() ? "counted from the day of the report or a day named before" : "stated";
        return Derivation.of(
                mention.rule().value(),
                mention.span().of(view.text()) + " = " + mention.value().edtf() + ", " + how,
                mention.span());
    }
}
