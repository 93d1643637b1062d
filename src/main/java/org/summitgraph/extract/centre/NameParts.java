package org.summitgraph.extract.centre;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.text.Span;

/**
 * What the name of a centre is made of.
 *
 * @param rest the name without its last word and without the states and places in it
 * @param joint whether it begins with two or more states or bodies: 中国－东盟, 中法
 * @param placed whether it names a place or a state
 */
record NameParts(String rest, boolean joint, boolean placed) {

    private static final Pattern LAST = Pattern.compile(
            "(?:鲁班工坊|常设秘书处|秘书处|联合实验室|国际实验室|合作实验室|实验室|论坛|研究院|研究所|学院|经贸合作区|合作园区|合作区|产业园区?|工业园区?|科技园区?|开发银行|基金|机制|委员会|联委会|混委会|联盟|网络|工作组|平台|中心)$");
    private static final Pattern PAIR =
            Pattern.compile("^(?:[^“]*[院所校])?(?:中[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]中)(?=“)");
    /** Named after two rivers, seas, regions: 澜沧江－湄公河合作机制. */
    private static final Pattern JOINED = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}[－—–-][\\u4e00-\\u9fa5]{2,}");

    private static final String AND = "和与同、暨";

    static NameParts of(Setting setting, Span sentence, CentreName name) {
        String words = LAST.matcher(name.name()).replaceFirst("");
        String rest = words;
        for (String inner : names(setting, sentence)) {
            rest = rest.replace(inner, "");
        }
        boolean placed = rest.length() + 1 < words.length();
        return new NameParts(PAIR.matcher(rest).replaceFirst(""), isJoint(setting, name), placed);
    }

    private static List<String> names(Setting setting, Span sentence) {
        return Stream.concat(
                        setting.mentionsIn(sentence.start(), sentence.end()).stream()
                                .map(PartyMention::span),
                        setting.placesIn(sentence.start(), sentence.end()).stream()
                                .filter(p -> p.kind() != PlaceMention.Kind.VENUE)
                                .map(PlaceMention::span))
                .map(s -> s.of(setting.view().text()))
                .sorted(Comparator.comparing((String s) -> -s.length()).thenComparing(s -> s))
                .toList();
    }

    private static boolean isJoint(Setting setting, CentreName name) {
        if (name.parties().size() > 1 && !name.span().of(setting.view().text()).equals(name.name())) {
            return true;
        }
        int start = name.span().start();
        int first = setting.partyEndAfter(start);
        int end = setting.partiesEndAfter(start);
        boolean and = first > start
                && AND.indexOf(setting.view().text().charAt(first)) >= 0
                && setting.partyEndAfter(first + 1) > first + 1;
        return JOINED.matcher(name.name()).find()
                || end > first
                || and
                || setting.partiesIn(start, first).size() > 1;
    }
}
