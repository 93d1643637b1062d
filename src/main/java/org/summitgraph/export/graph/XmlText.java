package org.summitgraph.export.graph;

/** Text that any XML 1.0 reader accepts. */
final class XmlText {

    private XmlText() {}

    /**
     * The text without what XML 1.0 cannot hold (control characters but tab and line ends, lone surrogates, non-characters; XML 1.0
     * section 2.2), line ends and tabs as blanks so that attribute values survive normalisation (section 3.3.3).
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                out.append(' ');
            } else if (isAllowed(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F))
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF && (c & 0xFFFE) != 0xFFFE);
    }
}
