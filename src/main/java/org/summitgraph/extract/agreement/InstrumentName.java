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
        TITLED("agreement/titled", 0.93),
        /** Inside the title of another: 《纪念〈南海各方行为宣言〉签署20周年联合声明》. */
        INNER("agreement/inner", 0.8),
        /** In the words of the text: 投资保护协定. */
        DESCRIBED("agreement/described", 0.85),
        /** By a name that needs no marks: 联合国宪章. */
        KNOWN("agreement/known", 0.95),
        /** Several at once: 12份合作文件. */
        BUNDLE("agreement/bundle", 0.92),
        /** As the headline of its own text. */
        HEADLINE("agreement/headline", 0.9);

        private final String rule;
        private final double confidence;

        Form(String rule, double confidence) {
            this.rule = rule;
            this.confidence = confidence;
        }

        /** How often facts read from such names were right, rounded down. */
        double confidence() {
            return confidence;
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
