package org.summitgraph.export.graph;

import java.io.IOException;

/** Rows of RFC 4180 CSV with LF line ends: quoted where needed, quotes doubled, line breaks inside a cell as blanks. */
final class Csv {

    private Csv() {}

    static void row(Appendable out, Iterable<String> cells) throws IOException {
        boolean first = true;
        for (String cell : cells) {
            if (!first) {
                out.append(',');
            }
            first = false;
            out.append(cell(cell));
        }
        out.append('\n');
    }

    private static String cell(String text) {
        String plain = XmlText.of(text);
        boolean quote = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0 || !plain.equals(plain.strip());
        return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
