package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.OutcomeReader;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.Pieces;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.extract.outcome.Signs;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.RuleId;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** Reads the agreements of articles and takes together what several sentences tell of one instrument. Pure and thread-safe. */
public final class AgreementReader implements OutcomeReader<AgreementFact> {

    private static final Signs SIGNS = new Signs(new RuleFile("agreement/signs.txt"));
    /** An instrument only referred to is right less often: it may be none that states concluded. */
    private static final double REFERRED_TO = 0.8;

    @Override
    public List<List<Finding<AgreementFact>>> read(List<ArticleView> unit, List<List<Finding<MeetingFact>>> meetings) {
        List<List<Finding<AgreementFact>>> all = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            ArticleView view = unit.get(i);
            boolean any = SIGNS.in(view.text(), new Span(0, view.text().length()));
            all.add(any ? read(new Setting(view, meetings.get(i))) : List.of());
        }
        return all;
    }

    private static List<Finding<AgreementFact>> read(Setting setting) {
        String text = setting.blanked();
        InstrumentFinder finder = new InstrumentFinder(setting, text);
        AgreementRule rule = new AgreementRule(setting);
        List<Instrument> merged = new ArrayList<>();
        Optional<ListHeader> header = Optional.empty();
        for (Sentence sentence : setting.view().analysis().sentences()) {
            for (Span span : Pieces.of(text, sentence.span())) {
                List<InstrumentName> names = SIGNS.in(setting.view().text(), span) ? finder.read(span) : List.of();
                for (InstrumentName name : names) {
                    read(text, span, name, header, rule).ifPresent(instrument -> merge(merged, instrument));
                }
                header = ListHeader.after(text, span, header);
            }
        }
        return merged.stream().flatMap(i -> finding(setting.view(), i).stream()).toList();
    }

    private static Optional<Instrument> read(
            String text, Span sentence, InstrumentName name, Optional<ListHeader> header, AgreementRule rule) {
        Optional<Conclusion> own = Conclusion.of(text, sentence, name);
        Optional<ListHeader> above = header.filter(h -> own.isPresent() && h.governs(text, sentence, name, own.get()));
        if (above.isPresent()) {
            return rule.read(name, above.get().conclusion(), above.get().sentence(), sentence);
        }
        return own.flatMap(conclusion -> rule.read(name, conclusion, sentence, sentence));
    }

    private static void merge(List<Instrument> merged, Instrument instrument) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).isSame(instrument)) {
                merged.set(i, merged.get(i).mergedWith(instrument));
                return;
            }
        }
        merged.add(instrument);
    }

    private static Optional<Finding<AgreementFact>> finding(ArticleView view, Instrument instrument) {
        AgreementFact fact = instrument.fact();
        double confidence = fact.status() == AgreementStatus.MENTIONED && instrument.form() != Form.KNOWN
                ? Math.min(REFERRED_TO, instrument.form().confidence())
                : instrument.form().confidence();
        Derivation why = Derivation.of(
                instrument.form().rule(),
                fact.title() + ": " + fact.status().code() + ", parties " + fact.parties() + ", date "
                        + fact.date().map(d -> d.edtf()).orElse("unknown"),
                instrument.evidence());
        return view.evidence(instrument.evidence(), new RuleId(instrument.form().rule()))
                .map(evidence -> new Finding<>(fact, evidence, confidence, why));
    }
}
