package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * Words that name an instrument, or several at once.
 *
 * @param span where they stand, title marks included
 * @param count how many: 1, a bundle's number, or empty where a bundle is not counted
 * @param fixed whose it is whatever the text says around it (联合国安理会第1325号决议)
 */
record InstrumentName(
        String title, AgreementKind kind, Span span, Form form, Optional<Integer> count, List<Party> fixed) {

    /** How the words name it. */
    enum Form {
        /** In title marks: 《阿斯塔纳宣言》. */
        TITLED("agreement/titled"),
        /** Inside the title of another: 《纪念〈南海各方行为宣言〉签署20周年联合声明》. */
        INNER("agreement/inner"),
        /** In the words of the text: 投资保护协定. */
        DESCRIBED("agreement/described"),
        /** By a name that needs no marks: 联合国宪章. */
        KNOWN("agreement/known"),
        /** Several at once: 12份合作文件. */
        BUNDLE("agreement/bundle"),
        /** As the headline of its own text. */
        HEADLINE("agreement/headline");

        private final String rule;

        Form(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    InstrumentName {
        fixed = List.copyOf(fixed);
    }

    static InstrumentName one(String title, AgreementKind kind, Span span, Form form) {
        return new InstrumentName(title, kind, span, form, Optional.of(1), List.of());
    }
}
