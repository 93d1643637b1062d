package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.text.Span;

/** The last words of names of centres: 中心, 秘书处, 联合实验室. */
final class CentreHeads {

    /** A head at its place. */
    record Head(Span span, CentreKind kind) {}

    private record Form(CentreKind kind, Pattern pattern) {}

    private static final List<Form> FORMS = new RuleFile("centre/heads.tsv")
            .rows(2).stream().map(CentreHeads::form).toList();

    private static final Pattern NO_CENTRE =
            Pattern.compile(new RuleFile("centre/no-centres.txt").alternatives() + "$");

    /** What makes a name that of a document: 磋商机制谅解备忘录. */
    private static final Pattern INSTRUMENT = Pattern.compile("(?:谅解)?备忘录|协定|协议|章程|议定书|协议书|公约");

    private CentreHeads() {}

    private static Form form(List<String> row) {
        CentreKind kind = CentreKind.ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("heads.tsv: no kind: " + row.get(0)));
        return new Form(kind, Pattern.compile(row.get(1)));
    }

    /** The heads between two offsets, in order, none overlapping another. */
    static List<Head> find(String text, Span in) {
        List<Head> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text).region(in.start(), in.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean ofInstrument = INSTRUMENT
                        .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 6)))
                        .lookingAt();
                if (!ofInstrument && found.stream().noneMatch(h -> h.span().overlaps(span))) {
                    found.add(new Head(span, form.kind()));
                }
            }
        }
        found.sort(Comparator.comparing(Head::span));
        return found;
    }

    /** Whether a name is that of a venue, a state organ or the like. */
    static boolean isNoCentre(String name) {
        return NO_CENTRE.matcher(name).find();
    }
}
