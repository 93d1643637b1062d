package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.OutcomeReader;
import org.summitgraph.extract.outcome.Pieces;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.extract.outcome.Signs;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.RuleId;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** Reads the cooperation centres of articles and takes together what several sentences tell of one. Pure and thread-safe. */
public final class CentreReader implements OutcomeReader<CentreFact> {

    private static final Signs SIGNS = new Signs(new RuleFile("centre/signs.txt"));
    private static final double FOUNDED = 0.9;
    private static final double ONLY_NAMED = 0.8;

    @Override
    public List<List<Finding<CentreFact>>> read(List<ArticleView> unit, List<List<Finding<MeetingFact>>> meetings) {
        List<List<Finding<CentreFact>>> all = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            ArticleView view = unit.get(i);
            boolean any = SIGNS.in(view.text(), new Span(0, view.text().length()));
            all.add(any ? read(new Setting(view, meetings.get(i))) : List.of());
        }
        return all;
    }

    private static List<Finding<CentreFact>> read(Setting setting) {
        NameFinder finder = new NameFinder(setting);
        CentreRule rule = new CentreRule(setting);
        List<Centre> merged = new ArrayList<>();
        String text = setting.view().text();
        for (Sentence sentence : setting.view().analysis().sentences()) {
            for (Span span : Pieces.of(text, sentence.span())) {
                List<Enumeration> told = SIGNS.in(text, span) ? finder.read(span) : List.of();
                told.forEach(names -> rule.read(span, names, merged).forEach(centre -> merge(merged, centre)));
            }
        }
        return merged.stream().flatMap(c -> finding(setting.view(), c).stream()).toList();
    }

    private static void merge(List<Centre> merged, Centre centre) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).isSame(centre)) {
                merged.set(i, merged.get(i).mergedWith(centre));
                return;
            }
        }
        merged.add(centre);
    }

    private static Optional<Finding<CentreFact>> finding(ArticleView view, Centre centre) {
        CentreFact fact = centre.fact();
        Derivation why = Derivation.of(
                centre.rule(),
                fact.name() + ": " + fact.status().code() + ", parties " + fact.parties() + ", date "
                        + fact.date().map(d -> d.edtf()).orElse("unknown") + ", seat "
                        + fact.place().orElse("unknown"),
                centre.evidence());
        double confidence = centre.founding().explicit() ? FOUNDED : ONLY_NAMED;
        return view.evidence(centre.evidence(), new RuleId(centre.rule()))
                .map(evidence -> new Finding<>(fact, evidence, confidence, why));
    }
}
