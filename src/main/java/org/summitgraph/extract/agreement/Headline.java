package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.text.Span;

/** The name of an instrument as the headline of its own text: 中华人民共和国和法兰西共和国联合声明（全文）. */
final class Headline {

    private static final Pattern LINE = Pattern.compile("^\\s*([^，。；：！？《》]{6,60}?)(?:（全文）|\\(全文\\))?\\s*$");

    private Headline() {}

    static List<InstrumentName> read(Setting setting, Span sentence) {
        String text = setting.view().text();
        boolean line = (sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n')
                && (sentence.end() == text.length() || text.charAt(sentence.end()) == '\n');
        Matcher matcher = LINE.matcher(sentence.of(text));
        if (!line || !matcher.matches() || Verbs.last(matcher.group(1)).isPresent()) {
            return List.of();
        }
        Span span = new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1));
        Optional<AgreementKind> kind = InstrumentKinds.ofTold(matcher.group(1));
        return kind
                .filter(k -> setting.partiesIn(span.start(), span.end()).size() > 1)
                .map(k -> InstrumentName.one(matcher.group(1), k, span, Form.HEADLINE))
                .stream()
                .toList();
    }
}
