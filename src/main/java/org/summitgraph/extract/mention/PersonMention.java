package org.summitgraph.extract.mention;

import org.summitgraph.text.Span;

/**
 * A place where the text speaks of a person.
 *
 * @param span the name itself, or the words that stand for it (总统, 习主席, 两国元首 gives one mention a person)
 * @param whole {@code span} with the country, offices and modifiers around it: 来华进行国事访问的俄罗斯总统普京
 * @param form how the person is mentioned
 */
public record PersonMention(Span span, Span whole, Person person, Form form) {

    /** How a person is mentioned. */
    public enum Form {
        /** Office and name: 俄罗斯总统普京. */
        OFFICE_AND_NAME,
        /** The name alone, or with a courtesy word: 普京, 诗琳通公主. */
        NAME,
        /** The office alone, resolved from the text: 俄罗斯总统, 总统阁下. */
        OFFICE,
        /** A collective whose members are named: 两国元首, 中亚五国元首, 我们. */
        COLLECTIVE
    }
}
