package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the numbered sections of a report together that columns have parted: a section that has no predecessor where it stands
 * goes to the one report that breaks off with its predecessor, and with it the paragraphs before it that have more of that
 * report's wording.
 */
final class Sections {

    private static final double CLEARLY = 1.5;
    private static final int LONGEST = 12;

    private final Starts starts;
    private final List<Draft> drafts;

    private Sections(List<Draft> drafts, Starts starts) {
        this.drafts = drafts;
        this.starts = starts;
    }

    static void gather(List<Draft> drafts, Starts starts) {
        Sections sections = new Sections(drafts, starts);
        for (Draft draft : drafts) {
            sections.gather(draft);
        }
    }

    private void gather(Draft draft) {
        int previous = 0;
        for (int i = 0; i < draft.body().size(); i++) {
            int number = number(draft.body().get(i));
            if (number > 1 && previous == 0) {
                int at = i;
                reportThatLacks(number, draft).ifPresent(report -> move(draft, at, report));
                return;
            }
            previous = Math.max(previous, number);
        }
    }

    private int number(Block block) {
        return block.isHeadline() ? starts.sectionNumber(block.text()) : 0;
    }

    private Optional<Draft> reportThatLacks(int number, Draft other) {
        List<Draft> lacking = new ArrayList<>();
        for (Draft draft : drafts) {
            int last = draft.body().stream().mapToInt(this::number).max().orElse(0);
            if (draft != other && last == number - 1 && draft.endsOpen()) {
                lacking.add(draft);
            }
        }
        return lacking.size() == 1 ? Optional.of(lacking.get(0)) : Optional.empty();
    }

    private static void move(Draft from, int section, Draft to) {
        List<Block> body = from.body();
        Pairs wording = new Pairs(to.bodyText());
        int start = section;
        while (start > 1 && section - start < LONGEST) {
            Pairs paragraph = new Pairs(body.get(start - 1).text());
            Pairs own = new Pairs(Draft.text(body.subList(0, start - 1)));
            if (paragraph.shareIn(wording) < CLEARLY * paragraph.shareIn(own)) {
                break;
            }
            start--;
        }
        List<Block> moved = body.subList(start, body.size());
        to.body().addAll(moved);
        to.markOnward(to.goesOnward() || from.goesOnward());
        from.markOnward(false);
        moved.clear();
    }
}
