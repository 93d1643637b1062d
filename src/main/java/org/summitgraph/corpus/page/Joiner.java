package org.summitgraph.corpus.page;

import java.util.List;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Zone;

/** Writes the lines of a block as one paragraph: without line ends, and without the blanks that only justified the line. */
final class Joiner {

    private final String raw;
    private final Pairs pairs;
    private final CleanText.Builder out;

    Joiner(String raw, Pairs pairs, CleanText.Builder out) {
        this.raw = raw;
        this.pairs = pairs;
        this.out = out;
    }

    void write(Block block) {
        Blanks blanks = new Blanks(raw, block);
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && block.isHeadline()) {
                joinHeadline(lines.get(i - 1), lines.get(i));
            } else if (i > 0) {
                join(lines.get(i - 1), lines.get(i));
            }
            boolean hyphened = i + 1 < lines.size() && isHyphened(lines.get(i), lines.get(i + 1));
            write(lines.get(i), hyphened, blanks);
        }
    }

    private void write(Line line, boolean hyphened, Blanks blanks) {
        int end = line.span().end() - (hyphened ? 1 : 0);
        for (int i = line.span().start(); i < end; i++) {
            if (!Glyph.isBlank(raw.charAt(i)) || blanks.keeps(i)) {
                out.keep(Zone.BODY, i);
            }
        }
        if (hyphened) {
            out.bridge();
        }
    }

    /** Words of scripts that part them by blanks were parted by the line's end. */
    private void join(Line before, Line after) {
        char last = before.last();
        char first = after.first();
        boolean words = Glyph.isWordLetter(last) && Glyph.isWordLetter(first);
        boolean number = Glyph.isDigit(last) && Glyph.isDigit(first);
        boolean sentence = (last == ',' || last == '.' || last == ';') && first < '\u2E80' && Character.isLetter(first);
        if ((words && !number && !isHyphened(before, after)) || sentence) {
            out.insert(' ');
        }
    }

    /** The lines of a headline are parted by a blank unless a word goes over the line's end. */
    private void joinHeadline(Line before, Line after) {
        boolean word = pairs.has(before.last(), after.first());
        boolean sign = !Glyph.isHan(before.last()) || !Glyph.isHan(after.first());
        if (after.first() == '—' && !word) {
            out.insert(' ');
        } else if (sign) {
            join(before, after);
        } else if (!word) {
            out.insert(' ');
        }
    }

    private static boolean isHyphened(Line before, Line after) {
        String text = before.text();
        return text.length() > 1
                && (before.last() == '-' || before.last() == '\u00AD')
                && Character.isLowerCase(text.charAt(text.length() - 2))
                && Character.isLowerCase(after.first());
    }
}
