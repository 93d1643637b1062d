package org.summitgraph.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/**
 * Two states named by one character each at the head of a name: 中法碳中和中心, 泰中合作研究中心. The character stands for the state
 * that the text names and whose name begins with it, else for what it mostly means.
 */
final class StatePairs {

    private static final Pattern LISTED = Pattern.compile(
            "([\\u4e00-\\u9fa5])、([\\u4e00-\\u9fa5])(?=(?:[0-9]{1,4}[年月日])*(?:签署|签订|达成|两国|双方|间|关系|外长|领导人|就|代表))");
    private static final Party CHINA = new Party("CN");
    private static final Map<String, Party> USUAL = new HashMap<>();

    static {
        new RuleFile("outcome/state-initials.tsv").rows(2).forEach(row -> USUAL.put(row.get(0), new Party(row.get(1))));
    }

    private final ArticleView view;
    private final Map<Character, Party> named = new HashMap<>();

    StatePairs(ArticleView view) {
        this.view = view;
        for (PartyMention mention : view.mentions().parties()) {
            boolean single = mention.parties().size() == 1 && !mention.parties().contains(CHINA);
            if (single && mention.form() != PartyMention.Form.BODY) {
                named.putIfAbsent(
                        view.text().charAt(mention.span().start()),
                        mention.parties().get(0));
            }
        }
    }

    /** The pairs of the text that no other mention covers, in order. */
    List<PartyMention> read(WordEdges edges) {
        String text = view.text();
        boolean[] taken = new boolean[text.length() + 1];
        view.mentions().parties().forEach(m -> {
            for (int i = m.span().start(); i < m.span().end(); i++) {
                taken[i] = true;
            }
        });
        List<PartyMention> found = new ArrayList<>();
        for (int i = text.indexOf('中'); i >= 0; i = text.indexOf('中', i + 1)) {
            if (!taken[i]) {
                pair(edges, taken, i).ifPresent(found::add);
            }
        }
        listed(edges, taken, found);
        named(edges, taken, found);
        return found;
    }

    /** 俄、乌签署. */
    private void listed(WordEdges edges, boolean[] taken, List<PartyMention> found) {
        Matcher matcher = LISTED.matcher(view.text());
        while (matcher.find()) {
            Optional<Party> first = state(matcher.group(1));
            Optional<Party> second = state(matcher.group(2));
            boolean free = !taken[matcher.start(1)] && !taken[matcher.start(2)] && edges.isWordStart(matcher.start(1));
            if (free && first.isPresent() && second.isPresent()) {
                found.add(mention(new Span(matcher.start(1), matcher.end(2)), first.get(), second.get()));
            }
        }
    }

    /** 美乌, where the text names both states. */
    private void named(WordEdges edges, boolean[] taken, List<PartyMention> found) {
        String text = view.text();
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean word = edges.isWordStart(i) && edges.isWordStart(i + 2) && !taken[i] && !taken[i + 1];
            Optional<Party> first = word ? Optional.ofNullable(named.get(text.charAt(i))) : Optional.empty();
            if (first.isPresent()) {
                Span span = new Span(i, i + 2);
                Optional.ofNullable(named.get(text.charAt(i + 1)))
                        .filter(second -> !second.equals(first.get()))
                        .ifPresent(second -> found.add(mention(span, first.get(), second)));
            }
        }
    }

    private Optional<PartyMention> pair(WordEdges edges, boolean[] taken, int at) {
        String text = view.text();
        if (edges.isWordStart(at)) {
            for (int length = 2; length > 0; length--) {
                int end = at + 1 + length;
                if (end < text.length()
                        && !taken[at + 1]
                        && state(text.substring(at + 1, end)).isPresent()) {
                    Party other = state(text.substring(at + 1, end)).orElseThrow();
                    return Optional.of(mention(new Span(at, end), CHINA, other));
                }
            }
        }
        boolean after = at > 0 && !taken[at - 1] && edges.isWordStart(at - 1) && edges.isWordStart(at + 1);
        return after
                ? state(text.substring(at - 1, at)).map(other -> mention(new Span(at - 1, at + 1), other, CHINA))
                : Optional.empty();
    }

    private Optional<Party> state(String words) {
        Party usual = USUAL.get(words);
        return usual == null
                ? Optional.empty()
                : Optional.of(words.length() == 1 ? named.getOrDefault(words.charAt(0), usual) : usual);
    }

    private static PartyMention mention(Span span, Party first, Party second) {
        return new PartyMention(span, List.of(first, second), PartyMention.Form.ABBREVIATION);
    }
}
