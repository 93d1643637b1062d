package org.summitgraph.eval;

import java.util.List;
import java.util.Locale;

/** The figures as text. */
public final class ScoreTable {

    private static final List<String> ORDER = List.of("heads", "people", "meetings", "agreements", "centres", "dates");

    private ScoreTable() {}

    /** A row a type and level with precision, recall and F1, then the macro figure. */
    public static String print(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%-18s %6s %6s %6s\n", "", "P", "R", "F1"));
        for (String type : ORDER) {
            for (String level : List.of("found", "slots")) {
                Tally tally = evaluation.tally(type, level);
                out.append(String.format(
                        Locale.ROOT,
                        "%-18s %6.3f %6.3f %6.3f\n",
                        type + "." + level,
                        tally.precision(),
                        tally.recall(),
                        tally.f1()));
            }
        }
        out.append(String.format(
                Locale.ROOT,
                "macro slot F1 over heads, meetings, agreements, centres, dates: %.3f\n",
                evaluation.macro()));
        return out.toString();
    }

    /** The same as one JSON object: {@code {"heads.found": {"p": …, "r": …, "f1": …}, …, "macro": …}}. */
    public static String json(Evaluation evaluation) {
        StringBuilder out = new StringBuilder("{");
        for (String type : ORDER) {
            for (String level : List.of("found", "slots")) {
                Tally tally = evaluation.tally(type, level);
                out.append(String.format(
                        Locale.ROOT,
                        "\"%s.%s\": {\"p\": %s, \"r\": %s, \"f1\": %s}, ",
                        type,
                        level,
                        tally.precision(),
                        tally.recall(),
                        tally.f1()));
            }
        }
        return out.append(String.format(Locale.ROOT, "\"macro\": %s}", evaluation.macro()))
                .toString();
    }
}
