package org.summitgraph.rdf;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.summitgraph.fact.DateValue;

/** Values as literals, in the lexical forms that a TDB2 database gives back unchanged. */
final class Literals {

    private static final char REPLACEMENT = '\uFFFD';

    private Literals() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(encodable(value));
    }

    static Node chinese(String value) {
        return NodeFactory.createLiteralLang(encodable(value), "zh");
    }

    static Node english(String value) {
        return NodeFactory.createLiteralLang(encodable(value), "en");
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node real(double value) {
        return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(value), XSDDatatype.XSDdouble);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node day(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    static Node monthDay(java.time.MonthDay value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDgMonthDay);
    }

    /** The first day, month or year of {@code value}, as precise as it is. */
    static Node from(DateValue value) {
        if (value instanceof DateValue.Interval interval) {
            return from(interval.from());
        }
        XSDDatatype type = XSDDatatype.XSDgYear;
        if (value instanceof DateValue.Day) {
            type = XSDDatatype.XSDdate;
        } else if (value instanceof DateValue.Month) {
            type = XSDDatatype.XSDgYearMonth;
        }
        return NodeFactory.createLiteralDT(value.edtf(), type);
    }

    /** The last day, month or year of {@code value}, as precise as it is. */
    static Node to(DateValue value) {
        return from(value instanceof DateValue.Interval interval ? interval.to() : value);
    }

    /** {@code value} with each half of a character that stands alone replaced: no Unicode encoding can carry it. */
    private static String encodable(String value) {
        StringBuilder mended = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }
}
