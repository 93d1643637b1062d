package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.text.Span;

/**
 * Gives the headlines of a page to its articles. The order in which a page's text was extracted says little about which belongs
 * where, so what counts is how much of a headline's wording the first sentences of an article have; only where that says nothing,
 * the article that follows the headline gets it.
 */
final class Headlines {

    private static final double LEAD = 0.6;
    private static final int REACH = 30;
    private static final double TELLING = 0.35;
    /** Half a line is a headline of its own only where nearly all of it is the wording of another article. */
    private static final double PARTED = 0.75;

    private static final double NEXT = 0.15;
    private static final double PREVIOUS = 0.05;
    private static final double CAPTION = -0.25;

    private final String raw;
    private final Starts starts;
    private final List<Draft> drafts;
    private final List<Pairs> leads;
    private final List<Pairs> wholes;

    private Headlines(String raw, Cut cut, Starts starts) {
        this.raw = raw;
        this.starts = starts;
        this.drafts = cut.drafts();
        this.leads = drafts.stream().map(Draft::lead).toList();
        this.wholes = drafts.stream().map(draft -> new Pairs(draft.bodyText())).toList();
    }

    static void give(String raw, Cut cut, Starts starts) {
        Headlines headlines = new Headlines(raw, cut, starts);
        if (!cut.drafts().isEmpty()) {
            for (int i = 0; i < cut.groups().size(); i++) {
                headlines.give(cut.groups().get(i), i);
            }
        }
    }

    private void give(Cut.Group group, int number) {
        List<Block> headlines = new ArrayList<>(group.headlines());
        int details = firstDetail(headlines);
        if (group.next() < drafts.size()) {
            drafts.get(group.next()).body().addAll(0, headlines.subList(details, headlines.size()));
        } else {
            drafts.get(nearest(group)).body().addAll(headlines.subList(details, headlines.size()));
        }
        List<Block> titles = halves(group, headlines.subList(0, details));
        int[] owner = new int[titles.size()];
        for (int i = 0; i < owner.length; i++) {
            owner[i] = telling(group, titles.get(i), TELLING);
        }
        for (int i = 0; i < owner.length; i++) {
            int of = owner[i] >= 0 ? owner[i] : withoutTelling(group, titles.get(i), owner, i);
            drafts.get(of).addHeadline(number, titles.get(i));
        }
    }

    /** The first line under the headlines that tells who wrote, or spoke where: it is no headline. */
    private int firstDetail(List<Block> headlines) {
        for (int i = 0; i < headlines.size(); i++) {
            String text = headlines.get(i).text();
            if (starts.isByline(text) || "（(".indexOf(text.charAt(0)) >= 0) {
                return i;
            }
        }
        return headlines.size();
    }

    /** Two headlines that were set side by side count each for itself. */
    private List<Block> halves(Cut.Group group, List<Block> headlines) {
        List<Block> titles = new ArrayList<>();
        for (Block block : headlines) {
            List<Block> parts = parts(block);
            int first = telling(group, parts.get(0), PARTED);
            int second = parts.size() == 2 ? telling(group, parts.get(1), PARTED) : -1;
            boolean parted = first >= 0 && second >= 0 && first != second;
            titles.addAll(parted ? parts : List.of(block));
        }
        return titles;
    }

    private List<Block> parts(Block block) {
        Span span = block.first().span();
        List<Block> parts = new ArrayList<>();
        int start = span.start();
        for (int i = span.start() + 1; i <= span.end(); i++) {
            boolean blank = i < span.end() && Glyph.isBlank(raw.charAt(i));
            if (i == span.end()
                    || (blank
                            && i - start > 5
                            && !Glyph.isBlank(raw.charAt(i - 1))
                            && !Glyph.isBlank(raw.charAt(i - 2)))) {
                Line line = Line.of(
                        raw,
                        new Span(start, i),
                        block.first().gap(),
                        0,
                        block.first().level());
                parts.add(new Block(block.kind(), List.of(line), block.before()));
                start = afterBlanks(i, span.end());
            }
        }
        return block.lines().size() > 1 || parts.size() > 2 ? List.of(block) : parts;
    }

    private int afterBlanks(int from, int end) {
        int i = from;
        while (i < end && Glyph.isBlank(raw.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The article whose beginning has most of the headline's wording; -1 where none has enough of it. */
    private int telling(Cut.Group group, Block headline, double least) {
        Pairs wording = new Pairs(headline.text());
        int best = -1;
        double bestScore = least;
        for (int i = Math.max(0, group.next() - REACH); i < Math.min(drafts.size(), group.next() + REACH); i++) {
            double score = share(wording, i) + bonus(group, i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private double share(Pairs wording, int draft) {
        return LEAD * wording.shareIn(leads.get(draft)) + (1 - LEAD) * wording.shareIn(wholes.get(draft));
    }

    private double bonus(Cut.Group group, int i) {
        double place = i == group.next() ? NEXT : i == group.next() - 1 ? PREVIOUS : 0;
        boolean adjacent = i == group.next() || i == group.next() - 1;
        return place + (drafts.get(i).isCaption() && !adjacent ? CAPTION : 0);
    }

    /** The article before, where it has no headline and more of the wording; else that of the headlines around. */
    private int withoutTelling(Cut.Group group, Block headline, int[] owner, int i) {
        int before = group.next() - 1;
        Pairs wording = new Pairs(headline.text());
        boolean fits = before >= 0
                && drafts.get(before).headlineGroups().isEmpty()
                && (group.next() >= drafts.size() || share(wording, before) > share(wording, group.next()));
        return fits ? before : ownerOfNeighbours(group, owner, i);
    }

    private int ownerOfNeighbours(Cut.Group group, int[] owner, int i) {
        for (int distance = 1; distance < owner.length; distance++) {
            if (i - distance >= 0 && owner[i - distance] >= 0) {
                return owner[i - distance];
            }
            if (i + distance < owner.length && owner[i + distance] >= 0) {
                return owner[i + distance];
            }
        }
        return nearest(group);
    }

    private int nearest(Cut.Group group) {
        return Math.min(group.next(), drafts.size() - 1);
    }
}
