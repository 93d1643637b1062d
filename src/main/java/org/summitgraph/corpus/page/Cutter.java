package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts the blocks of a page into articles: one begins with a dateline, after a headline, after a closing dateline, and around a
 * continuation mark. What ends in the name of a photographer and reads like a caption is an article of its own.
 */
final class Cutter {

    private static final int LONGEST_CAPTION = 300;
    private static final Pattern CAPTION = Pattern.compile(
            "(?:.*[，。])?(?:图为|圖為|这是|這是|图中|上图|下图|左图|右图|图①|图一).*|(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日[，,].*");

    private final Starts starts;
    private final List<Block> blocks;
    private final Setting setting;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Cut.Group> groups = new ArrayList<>();
    private final List<Draft> captions = new ArrayList<>();
    private final List<Block> pending = new ArrayList<>();
    private boolean ended = true;
    private int headingLevel;

    private Cutter(List<Block> blocks, Setting setting, Starts starts) {
        this.blocks = blocks;
        this.setting = setting;
        this.starts = starts;
    }

    static Cut cut(Flow flow, Starts starts) {
        Cutter cutter = new Cutter(Blocks.of(flow, starts), flow.setting(), starts);
        for (int i = 0; i < cutter.blocks.size(); i++) {
            cutter.passFurniture(cutter.blocks.get(i));
            cutter.add(i);
        }
        if (flow.size() > 0) {
            cutter.passFurniture(
                    new Block(Block.Kind.HEADLINE, List.of(flow.line(flow.size() - 1)), flow.before(flow.size())));
        }
        cutter.closeGroup();
        cutter.takeHeadlinesAlone();
        cutter.drafts.addAll(cutter.captions);
        return new Cut(cutter.drafts, cutter.groups);
    }

    /** A page that has nothing but headlines is one article of them. */
    private void takeHeadlinesAlone() {
        if (drafts.isEmpty() && !groups.isEmpty()) {
            Draft draft = new Draft();
            groups.forEach(group -> draft.body().addAll(group.headlines()));
            drafts.add(draft);
            groups.clear();
        }
    }

    private void passFurniture(Block block) {
        if (block.follows(Role.CREDIT) && pending.isEmpty()) {
            current().ifPresent(this::closeCaption);
        }
        if (block.follows(Role.POINTER) && !pending.isEmpty()) {
            pending.remove(pending.size() - 1);
        }
        if (block.follows(Role.ONWARD)) {
            current().ifPresent(draft -> draft.markOnward(true));
            ended = true;
        }
        ended |= block.follows(Role.BACKWARD);
    }

    private Optional<Draft> current() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    private void add(int i) {
        Block block = blocks.get(i);
        if (block.isHeadline() && !isSubheading(i)) {
            pending.add(block);
            return;
        }
        boolean begins = drafts.isEmpty()
                || ended
                || block.kind() == Block.Kind.DATELINE
                || (!pending.isEmpty() && block.kind() != Block.Kind.CLOSING_DATELINE);
        if (begins) {
            begin(block);
        }
        drafts.get(drafts.size() - 1).body().add(block);
        ended = block.kind() == Block.Kind.CLOSING_DATELINE;
    }

    private void begin(Block block) {
        headingLevel = pending.stream()
                .mapToInt(b -> b.first().level())
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        closeGroup();
        Draft draft = new Draft();
        if (block.follows(Role.BACKWARD)) {
            draft.markBackward();
        }
        drafts.add(draft);
    }

    private void closeGroup() {
        if (!pending.isEmpty()) {
            groups.add(new Cut.Group(drafts.size(), List.copyOf(pending)));
            pending.clear();
        }
    }

    /** A headline inside a report: it has one line, is no wider than the column, and only a paragraph without dateline follows. */
    private boolean isSubheading(int i) {
        Block block = blocks.get(i);
        if (ended || drafts.isEmpty() || !pending.isEmpty() || i + 1 == blocks.size() || block.follows(Role.CREDIT)) {
            return false;
        }
        Block next = blocks.get(i + 1);
        if (next.kind() != Block.Kind.PARAGRAPH || next.follows(Role.BACKWARD)) {
            return false;
        }
        if (starts.isSection(block.text())) {
            return true;
        }
        if (block.first().isHeading()) {
            return headingLevel > 0 && block.first().level() > headingLevel;
        }
        return !starts.isByline(block.text()) && (isQuoted(block.text()) || isNarrow(block));
    }

    private boolean isNarrow(Block block) {
        return block.lines().size() == 1 && !setting.isWiderThanColumns(block.first());
    }

    private static boolean isQuoted(String text) {
        return "“「『".indexOf(text.charAt(0)) >= 0 && "”」』".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void closeCaption(Draft draft) {
        List<Block> body = draft.body();
        if (draft.isHeadless() && isFreeStanding(draft) && isCaptionLong(body)) {
            draft.markCaption();
            ended = true;
            return;
        }
        int from = afterClosingSentence(body);
        if (from < body.size() && isCaptionLong(body.subList(from, body.size()))) {
            takeCaption(body, from);
            ended = true;
        } else if (body.size() > 1
                && CAPTION.matcher(body.get(body.size() - 1).text()).matches()) {
            takeCaption(body, body.size() - 1);
        }
    }

    /** The number of the block after the last sentence that closes a report of a meeting; the number of blocks if none follows. */
    private int afterClosingSentence(List<Block> body) {
        for (int i = body.size() - 1; i >= 0; i--) {
            if (starts.isClosingSentence(body.get(i).text())) {
                return i + 1;
            }
        }
        return body.size();
    }

    private void takeCaption(List<Block> body, int from) {
        List<Block> taken = body.subList(from, body.size());
        if (!isCaptionLong(taken)) {
            return;
        }
        Draft caption = new Draft();
        caption.body().addAll(taken);
        caption.markCaption();
        captions.add(caption);
        taken.clear();
    }

    private boolean isFreeStanding(Draft draft) {
        return !draft.comesFromElsewhere()
                && (groups.isEmpty() || groups.get(groups.size() - 1).next() != drafts.size() - 1);
    }

    private static boolean isCaptionLong(List<Block> body) {
        return body.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH)
                && body.stream().mapToInt(block -> block.text().length()).sum() <= LONGEST_CAPTION;
    }
}
