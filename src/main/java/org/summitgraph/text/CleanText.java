package org.summitgraph.text;

import java.util.Arrays;

/**
 * A text after layout repair, each character aligned with the raw character it was copied from.
 *
 * <p>Every character is either copied (one raw character, unchanged) or inserted (a separator such as the line break between
 * two paragraphs, which has no raw offset). Raw order need not be kept: interleaved columns are read one after the other.
 * Immutable and thread-safe. Offsets are UTF-16 code units; spans are half-open.
 */
public final class CleanText {

    private static final int INSERTED = -1;

    private final RawText raw;
    private final String text;
    /** Per character: a body offset (0 and up), {@link #INSERTED}, or {@code -(title offset) - 2}. */
    private final int[] origin;
    /** Per character: true where the raw text holds something else than layout between the previous character and this one. */
    private final boolean[] breaks;

    private CleanText(RawText raw, String text, int[] origin, boolean[] breaks) {
        this.raw = raw;
        this.text = text;
        this.origin = origin;
        this.breaks = breaks;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public RawText raw() {
        return raw;
    }

    public boolean isInserted(int offset) {
        return origin[offset] == INSERTED;
    }

    /** Whether the character at {@code offset} follows its predecessor in the raw text with only layout between them. */
    public boolean continues(int offset) {
        return offset > 0 && !breaks[offset];
    }

    /**
     * The part of {@code span} to quote as evidence: trimmed of inserted characters and blanks at its ends and, where the raw
     * text is not contiguous, the longest contiguous piece. Empty where nothing of it is copied from the raw text.
     */
    public Span quotable(Span span) {
        Span best = new Span(span.start(), span.start());
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean stop = i == span.end() || isInserted(i) || (i > start && breaks[i]);
            if (stop) {
                Span piece = trim(start, i);
                if (piece.length() > best.length()) {
                    best = piece;
                }
                start = i < span.end() && isInserted(i) ? i + 1 : i;
            }
        }
        return best;
    }

    private Span trim(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (isInserted(from) || Character.isWhitespace(text.charAt(from)))) {
            from++;
        }
        while (to > from && (isInserted(to - 1) || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        return new Span(from, to);
    }

    /**
     * Where the characters of {@code span} stand in the raw input.
     *
     * @param span not empty, its first and last characters copied, contiguous: a result of {@link #quotable}
     */
    public RawSpan rawSpan(Span span) {
        if (span.isEmpty() || isInserted(span.start()) || isInserted(span.end() - 1)) {
            throw new IllegalArgumentException("no raw characters at the ends of " + span);
        }
        int first = origin[span.start()];
        int last = origin[span.end() - 1];
        if (first < INSERTED) {
            return new RawSpan(Zone.TITLE, new Span(-first - 2, -last - 1));
        }
        return new RawSpan(Zone.BODY, new Span(first, last + 1));
    }

    public Builder toBuilder() {
        Builder builder = new Builder(raw);
        builder.append(this, new Span(0, length()));
        return builder;
    }

    /** A text taken over as it is. */
    public static CleanText identity(String raw) {
        Builder builder = new Builder(RawText.ofBody(raw));
        for (int i = 0; i < raw.length(); i++) {
            builder.keep(Zone.BODY, i);
        }
        return builder.build();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters in reading order. Not thread-safe. */
    public static final class Builder {
        private final RawText raw;
        private final StringBuilder text = new StringBuilder();
        private int[] origin = new int[256];
        private boolean[] breaks = new boolean[256];
        private boolean bridged;

        public Builder(RawText raw) {
            this.raw = raw;
        }

        /** Copies the raw character at {@code offset} of {@code zone}. */
        public void keep(Zone zone, int offset) {
            char c = raw.zone(zone).charAt(offset);
            add(c, zone == Zone.TITLE ? -offset - 2 : offset);
        }

        /** Copies all raw characters of {@code span}. */
        public void keep(Zone zone, Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                keep(zone, i);
            }
        }

        /** Adds a separator that the raw text does not have, or has as other layout. */
        public void insert(char separator) {
            add(separator, INSERTED);
        }

        /** Says that what was skipped before the next kept character is layout (markup, a line-end hyphen), not text. */
        public void bridge() {
            bridged = true;
        }

        /** Adds a piece of another text over the same raw input. */
        public void append(CleanText other, Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                boolean first = i == span.start();
                add(other.text.charAt(i), other.origin[i]);
                if (!first) {
                    breaks[text.length() - 1] = other.breaks[i];
                }
            }
        }

        public int length() {
            return text.length();
        }

        public CleanText build() {
            return new CleanText(
                    raw, text.toString(), Arrays.copyOf(origin, text.length()), Arrays.copyOf(breaks, text.length()));
        }

        private void add(char c, int from) {
            int at = text.length();
            if (at == origin.length) {
                origin = Arrays.copyOf(origin, at * 2);
                breaks = Arrays.copyOf(breaks, at * 2);
            }
            text.append(c);
            origin[at] = from;
            breaks[at] = at == 0 || (!bridged && isBreak(origin[at - 1], from));
            bridged = false;
        }

        private boolean isBreak(int before, int after) {
            if (before == INSERTED || after == INSERTED || (before < INSERTED) != (after < INSERTED)) {
                return true;
            }
            boolean inTitle = before < INSERTED;
            int from = inTitle ? -before - 2 : before;
            int to = inTitle ? -after - 2 : after;
            if (to <= from) {
                return true;
            }
            String zone = inTitle ? raw.title() : raw.body();
            for (int i = from + 1; i < to; i++) {
                if (!isLayout(zone.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Characters that neither show nor part words: control characters, zero-width characters and the byte order mark. */
    public static boolean isShapeless(char c) {
        return isLayout(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** Blanks and line ends of any kind, the ideographic space, zero-width characters and the byte order mark. */
    public static boolean isLayout(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\uFEFF';
    }
}
