package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Instruments that everyone refers to without title marks: 联合国宪章, 巴黎协定, 联合国安理会第1325号决议. */
final class KnownNames {

    private record Known(AgreementKind kind, Pattern pattern, List<Party> parties) {}

    private static final List<Known> KNOWN = new RuleFile("agreement/known.tsv")
            .rows(3).stream().map(KnownNames::known).toList();

    private static final Pattern ANY =
            Pattern.compile(KNOWN.stream().map(k -> k.pattern().pattern()).collect(Collectors.joining("|")));

    private KnownNames() {}

    private static Known known(List<String> row) {
        AgreementKind kind = AgreementKind.ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("known.tsv: no kind: " + row.get(0)));
        List<Party> parties = row.get(2).equals("-")
                ? List.of()
                : Stream.of(row.get(2).split("\\|")).map(Party::new).toList();
        return new Known(kind, Pattern.compile(row.get(1)), parties);
    }

    static List<InstrumentName> read(Setting setting, Span sentence) {
        List<InstrumentName> found = new ArrayList<>();
        if (!ANY.matcher(setting.view().text())
                .region(sentence.start(), sentence.end())
                .find()) {
            return found;
        }
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(setting.view().text()).region(sentence.start(), sentence.end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (!setting.inTitle(matcher.start())
                        && found.stream().noneMatch(n -> n.span().overlaps(span))) {
                    found.add(new InstrumentName(
                            matcher.group(), known.kind(), span, Form.KNOWN, Optional.of(1), known.parties()));
                }
            }
        }
        return found;
    }
}
