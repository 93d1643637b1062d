package org.summitgraph.corpus.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An article in the making: the blocks that were found to belong to it. */
final class Draft {

    private static final int LEAD = 400;

    /** By the group in which they stand on the page. */
    private final SortedMap<Integer, List<Block>> headlines = new TreeMap<>();

    private final List<Block> body = new ArrayList<>();
    private boolean caption;
    private boolean onward;
    private boolean backward;

    void addHeadline(int group, Block headline) {
        headlines.computeIfAbsent(group, g -> new ArrayList<>()).add(headline);
    }

    Collection<List<Block>> headlineGroups() {
        return headlines.values();
    }

    /** The headline: of several groups, the one whose wording the article has most of. */
    List<Block> headline() {
        Pairs lead = lead();
        List<Block> best = List.of();
        double most = -1;
        for (List<Block> group : headlines.values()) {
            double share = group.stream()
                    .mapToDouble(block -> new Pairs(block.text()).shareIn(lead))
                    .max()
                    .orElse(0);
            best = share > most ? group : best;
            most = Math.max(most, share);
        }
        return best;
    }

    List<Block> body() {
        return body;
    }

    /** The text under a photograph. */
    boolean isCaption() {
        return caption;
    }

    void markCaption() {
        caption = true;
    }

    /** It goes on elsewhere. */
    boolean goesOnward() {
        return onward;
    }

    void markOnward(boolean value) {
        onward = value;
    }

    /** It began elsewhere. */
    boolean comesFromElsewhere() {
        return backward;
    }

    void markBackward() {
        backward = true;
    }

    boolean hasDateline() {
        return body.stream().anyMatch(block -> block.kind() == Block.Kind.DATELINE);
    }

    boolean isHeadless() {
        return headlines.isEmpty() && !hasDateline();
    }

    /** True where its last sentence is cut off. */
    boolean endsOpen() {
        return !body.isEmpty()
                && body.get(body.size() - 1).last().isOpen()
                && body.get(body.size() - 1).kind() != Block.Kind.CLOSING_DATELINE;
    }

    /** Where its first block stands in the raw text. */
    int start() {
        return body.get(0).start();
    }

    String bodyText() {
        return text(body);
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    Pairs lead() {
        String text = bodyText();
        return new Pairs(text.substring(0, Math.min(LEAD, text.length())));
    }
}
