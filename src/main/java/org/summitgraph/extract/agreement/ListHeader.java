package org.summitgraph.extract.agreement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.agreement.Verbs.Verb;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.text.Span;

/**
 * What a line says of the list below it: 双方签署以下文件：, 成果清单.
 *
 * @param sentence the line
 * @param at where its verb stands
 */
record ListHeader(Span sentence, AgreementStatus status, int at) {

    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[0-9]{1,3}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[—•·●－-]|《)");
    private static final Pattern OPENS = Pattern.compile("[:：]\\s*$");
    private static final Pattern OUTCOMES = Pattern.compile("(?:成果|文件)清单\\s*$");

    /** The header that holds for what follows a sentence, {@code before} being the one that held up to it. */
    static Optional<ListHeader> after(String text, Span sentence, Optional<ListHeader> before) {
        String words = sentence.of(text);
        if (OUTCOMES.matcher(words).find()) {
            return Optional.of(new ListHeader(sentence, AgreementStatus.SIGNED, sentence.end()));
        }
        if (OPENS.matcher(words).find()) {
            return Verbs.last(words)
                    .filter(Verb::concludes)
                    .filter(verb -> Modality.of(words.substring(0, verb.span().start())) == Modality.DONE)
                    .map(verb -> new ListHeader(
                            sentence,
                            verb.status(),
                            sentence.start() + verb.span().start()));
        }
        return ITEM.matcher(words).find() ? before : Optional.empty();
    }

    /** Whether a title is an item of the list: nothing in its own sentence says what was done with it. */
    boolean governs(String text, Span item, InstrumentName name, Conclusion own) {
        return name.form() == Form.TITLED
                && own.status() == AgreementStatus.MENTIONED
                && !own.direct()
                && ITEM.matcher(item.of(text)).find();
    }

    Conclusion conclusion() {
        return new Conclusion(status, at, at, true, false);
    }
}
