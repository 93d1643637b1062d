package org.summitgraph.link.exchange;

import java.io.IOException;
import org.summitgraph.fact.DateValue;
import org.summitgraph.gazetteer.Qid;

/** Lines of QuickStatements about one new item; {@code S854}, {@code S1476} and {@code S577} are the reference of each statement. */
final class Sheet {

    private final Appendable out;
    private final String source;

    Sheet(Appendable out, Reference reference) {
        this.out = out;
        StringBuilder parts = new StringBuilder("\tS854\t\"" + reference.url() + "\"");
        reference.title().ifPresent(title -> parts.append("\tS1476\tzh:").append(quoted(title)));
        reference.published().ifPresent(day -> parts.append("\tS577\t").append(time(new DateValue.Day(day))));
        source = parts.toString();
    }

    void create(String label, String zhDescription, String enDescription) throws IOException {
        out.append("CREATE\n");
        out.append("LAST\tLzh\t").append(quoted(label)).append('\n');
        out.append("LAST\tDzh\t").append(quoted(zhDescription)).append('\n');
        out.append("LAST\tDen\t").append(quoted(enDescription)).append('\n');
    }

    void item(String property, Qid value) throws IOException {
        out.append("LAST\t" + property + "\t" + value + source + "\n");
    }

    void day(String property, DateValue.Day day) throws IOException {
        out.append("LAST\t" + property + "\t" + time(day) + source + "\n");
    }

    private static String time(DateValue.Day day) {
        return "+" + day.edtf() + "T00:00:00Z/11";
    }

    /** The form has no escapes: quotes and what would end a cell or line give way. */
    private static String quoted(String text) {
        return "\"" + text.replace('"', '”').replaceAll("[\\t\\r\\n|]+", " ") + "\"";
    }
}
