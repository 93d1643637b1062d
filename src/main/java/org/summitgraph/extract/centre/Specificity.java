package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whether a name is that of one particular body for cooperation between states, or a common noun. */
final class Specificity {

    private static final Party CHINA = new Party("CN");
    private static final Set<String> COMMON = Set.copyOf(new RuleFile("centre/common.txt").words());
    private static final Pattern GENERIC =
            Pattern.compile("^" + new RuleFile("centre/generic.txt").alternatives() + "*$");
    private static final Pattern COOPERATIVE = Pattern.compile("合作|交流|友好|联合|对话|中国|中亚|南南|丝绸之路|丝路|一带一路|会晤|协调|磋商");
    private static final Pattern LAST = Pattern.compile(
            "(?:鲁班工坊|常设秘书处|秘书处|联合实验室|国际实验室|合作实验室|实验室|论坛|研究院|学院|经贸合作区|合作园区|合作区|产业园区?|工业园区?|科技园区?|开发银行|基金|机制|委员会|联委会|混委会|联盟|网络|工作组|平台|中心)$");

    /** Named after two rivers, seas, regions: 澜沧江－湄公河合作机制. */
    private static final Pattern JOINED = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}[－—–-][\\u4e00-\\u9fa5]{2,}");

    private static final Pattern STANDING = Pattern.compile("^(?:框架|机制|平台|建设|作用|发展|合作|等|、|和|中)");
    private static final Pattern HELD = Pattern.compile("出席|参加|举办|主办|举行|办好|召开|届$|年$");
    private static final Pattern PAIR =
            Pattern.compile("^(?:[^“]*[院所校])?(?:中[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]中)(?=“)");

    private final Setting setting;
    private final Span sentence;
    private final CentreName name;
    private final String rest;

    Specificity(Setting setting, Span sentence, CentreName name) {
        this.setting = setting;
        this.sentence = sentence;
        this.name = name;
        this.rest = withoutNames(setting, sentence, name);
    }

    /** The name without its last word and without the states and places in it. */
    String rest() {
        return rest;
    }

    private static String withoutNames(Setting setting, Span sentence, CentreName name) {
        String words = LAST.matcher(name.name()).replaceFirst("");
        String text = setting.view().text();
        List<String> names = new ArrayList<>(Stream.concat(
                        setting.parties().stream().map(PartyMention::span),
                        setting.view().mentions().places().stream()
                                .filter(p -> p.kind() != PlaceMention.Kind.VENUE)
                                .map(PlaceMention::span))
                .filter(sentence::contains)
                .map(s -> s.of(text))
                .sorted(Comparator.comparing((String s) -> -s.length()))
                .toList());
        for (String inner : names) {
            words = words.replace(inner, "");
        }
        return PAIR.matcher(words).replaceFirst("");
    }

    /**
     * Told of as founded, planned, proposed: the name says more than its kind, and other states have a part in it.
     *
     * @param seated whether the text says where it is or will be
     * @param subject whether it is what the sentence speaks of: 鲁班工坊落地
     */
    boolean foundable(boolean seated, boolean subject) {
        boolean between = setting.meetingParties().stream().anyMatch(p -> !p.equals(CHINA)) && inStatecraft();
        if (!foreign() && !between) {
            return false;
        }
        if (COMMON.contains(name.name())) {
            return seated || (subject && name.kind() == CentreKind.WORKSHOP);
        }
        if (name.kind() == CentreKind.ZONE && name.parties().isEmpty()) {
            return false;
        }
        return !name.parties().isEmpty() || !GENERIC.matcher(rest).matches();
    }

    /** The sentence speaks of states or for them. */
    private boolean inStatecraft() {
        String words = sentence.of(setting.view().text());
        return !setting.partiesIn(sentence.start(), sentence.end()).isEmpty()
                || words.contains("我们")
                || COOPERATIVE.matcher(name.name()).find();
    }

    private boolean foreign() {
        return Stream.concat(name.parties().stream(), setting.partiesIn(sentence.start(), sentence.end()).stream())
                .anyMatch(p -> !p.equals(CHINA));
    }

    /** Only named: then the name itself must tell whose body it is. */
    boolean nameable() {
        boolean several =
                name.parties().size() > 1 || JOINED.matcher(name.name()).find();
        boolean foreign = name.parties().stream().anyMatch(p -> !p.equals(CHINA));
        boolean placed =
                rest.length() + 1 < LAST.matcher(name.name()).replaceFirst("").length();
        boolean cooperative = COOPERATIVE.matcher(name.name()).find();
        return switch (name.kind()) {
            case WORKSHOP -> placed || foreign;
            case SECRETARIAT -> foreign || several || name.name().startsWith("《");
            case MECHANISM -> mechanism(several, foreign);
            case CENTRE, PLATFORM, LABORATORY, INSTITUTE ->
                several || (cooperative && (foreign || placed) && !domestic());
            case ZONE, BANK_OR_FUND -> several;
            case FORUM -> several && isStandingForum();
        };
    }

    /** A forum as a body (中拉论坛框架), not one that is held (出席中拉论坛). */
    private boolean isStandingForum() {
        String before = text(
                Math.max(0, name.span().start() - 2), Math.min(2, name.span().start()));
        return STANDING.matcher(text(name.span().end(), 3)).find()
                && !HELD.matcher(before).find();
    }

    private boolean mechanism(boolean several, boolean foreign) {
        boolean proper = name.name().endsWith("联盟")
                && text(name.span().start() - 1, 1).equals("“")
                && text(name.span().end(), 1).equals("”");
        return proper
                || several
                || (foreign
                        && name.name().endsWith("机制")
                        && !GENERIC.matcher(rest).matches());
    }

    private String text(int at, int length) {
        String text = setting.view().text();
        return at < 0 || at >= text.length() ? "" : text.substring(at, Math.min(text.length(), at + length));
    }

    /** 中国国际…交流中心 of a ministry is at home, 宁夏国际…合作中心 is for others. */
    private boolean domestic() {
        return name.parties().equals(List.of(CHINA)) && !name.name().contains("中国文化中心");
    }
}
