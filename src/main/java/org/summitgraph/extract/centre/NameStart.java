package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;

/** Walks from the last word of a name to the left until the name begins. */
final class NameStart {

    private static final String BREAKS = "，。；：！？\n《》〈〉（）()【】…、,; \u3000‘’—";
    private static final String JOINTS = "和与及暨";
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_NAME = 40;
    /** 中乌（兹别克斯坦）联合实验室. */
    private static final int LONGEST_BRACKET = 8;

    private static final Set<String> BOUNDARIES = Set.copyOf(new RuleFile("centre/boundaries.txt").words());
    private static final Set<String> FOUNDING = Set.copyOf(new RuleFile("centre/verbs-founding.txt").words());

    /** Words that belong to the name after the states they speak of: 中墨两国常设委员会. */
    private static final Set<String> PAIR = Set.of("两国", "三国");

    private static final Pattern CONCRETE = Pattern.compile(new RuleFile("centre/concrete.txt").alternatives() + "$");
    private static final Pattern ASPECT = Pattern.compile("(?:起|了|起了)$");

    /**
     * Where a walk ended.
     *
     * @param stop the word or mark right before the name; empty at the beginning of the text
     */
    record Walk(int start, String stop) {

        boolean listed() {
            return stop.equals("、") || (stop.length() == 1 && JOINTS.contains(stop));
        }

        boolean founded() {
            return FOUNDING.contains(ASPECT.matcher(stop).replaceFirst(""));
        }
    }

    private final Setting setting;
    private final String text;
    private final List<Integer> headEnds;

    NameStart(Setting setting, List<CentreHeads.Head> heads) {
        this.setting = setting;
        this.text = setting.view().text();
        this.headEnds = new ArrayList<>(heads.stream().map(h -> h.span().end()).toList());
    }

    /** Walks left from {@code from}, not beyond {@code limit}. */
    Walk walk(int from, int limit) {
        if (from > limit && text.charAt(from - 1) == '》' && text.lastIndexOf('《', from) >= limit) {
            return new Walk(text.lastIndexOf('《', from), "");
        }
        int at = from;
        while (at > limit && from - at < LONGEST_NAME) {
            int inner = inner(at, limit);
            if (inner < at) {
                at = inner;
                continue;
            }
            String stop = stop(at);
            if (!stop.isEmpty()) {
                return new Walk(at, stop);
            }
            at--;
        }
        return new Walk(at, "");
    }

    /** Where the state, the quoted or the bracketed words begin that end at {@code at}; {@code at} where none do. */
    private int inner(int at, int limit) {
        int party = setting.partyStartBefore(at);
        if (party >= limit && party < at) {
            return party;
        }
        char before = text.charAt(at - 1);
        int quote = before == '”' ? text.lastIndexOf('“', at - 1) : -1;
        if (quote >= limit) {
            return quote;
        }
        int bracket = before == '）' ? text.lastIndexOf('（', at) : -1;
        return bracket > limit && at - bracket <= LONGEST_BRACKET ? bracket : at;
    }

    /** The mark or word before {@code at} at which a name begins; empty where it goes on. */
    private String stop(int at) {
        char before = text.charAt(at - 1);
        boolean joint = JOINTS.indexOf(before) >= 0 && setting.isWord(at - 1, at) && endsThing(at - 1);
        if (before == '“' || joint || isBreak(at)) {
            return String.valueOf(before);
        }
        String word = boundary(at);
        boolean ofPair = PAIR.contains(word) && setting.partyStartBefore(at - word.length()) < at - word.length();
        return ofPair ? "" : word;
    }

    /** Whether something with a name of its own ends here, so that 和 begins another. */
    private boolean endsThing(int end) {
        return headEnds.contains(end)
                || CONCRETE.matcher(text.substring(Math.max(0, end - LONGEST_WORD), end))
                        .find();
    }

    /** A dash behind a state or body joins a name (中国—东盟中心); any other ends it. */
    private boolean isBreak(int at) {
        char before = text.charAt(at - 1);
        boolean joins = before == '—' && setting.partyStartBefore(at - 1) < at - 1;
        return !joins && BREAKS.indexOf(before) >= 0;
    }

    private String boundary(int at) {
        for (int length = Math.min(LONGEST_WORD, at); length > 0; length--) {
            String word = text.substring(at - length, at);
            boolean whole = length == 1 ? setting.isWord(at - 1, at) : setting.isWordStart(at);
            if (whole && BOUNDARIES.contains(word)) {
                return ASPECT.matcher(word).matches()
                        ? verbBefore(at - length).map(verb -> verb + word).orElse(word)
                        : word;
            }
        }
        return "";
    }

    /** The verb of 创立了, 建立起. */
    private Optional<String> verbBefore(int at) {
        String before = text.substring(Math.max(0, at - 3), at);
        String verb = ASPECT.matcher(before).replaceFirst("");
        return FOUNDING.stream().filter(verb::endsWith).findFirst();
    }
}
