package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Who does what a verb says, tried in turn: the clause, what its words count, the sentence, the meeting, the article. */
final class Concluders {

    private static final Party CHINA = new Party("CN");
    /** 中国人民银行 and the like, which are no names of the state. */
    private static final Pattern OUR_BODY = Pattern.compile("中国|我国|中方|香港|澳门|特区政府");

    private static final Pattern MEDIATED = Pattern.compile("促成|促使|(?:斡旋|调解|调停|协调|见证|主持|推动)下|见证");
    private static final Pattern PAIR = Pattern.compile("双方|两国");
    private static final Pattern BY_ALL = Pattern.compile("(?:会议|峰会|大会|与会|会上|领导人)[^，。；]{0,12}$");

    private final Setting setting;
    private final Actors actors;
    private final Span sentence;
    private final int at;
    private final int from;
    private final String clause;
    private final List<Party> meeting;

    /** @param at where the verb stands */
    Concluders(Setting setting, Span sentence, int at) {
        this.setting = setting;
        this.actors = new Actors(setting);
        this.sentence = sentence;
        this.at = at;
        this.from = afterMediators(Clauses.start(setting.view().text(), sentence, at));
        this.clause = setting.view().text().substring(from, at);
        this.meeting = setting.occasions().parties(sentence, at);
    }

    /** @param known who is known to be among them, by the title */
    List<Party> find(List<Party> known) {
        return bodies().or(() -> setting.counted(clause))
                .or(this::named)
                .or(this::ofMeeting)
                .or(this::inClause)
                .orElseGet(() -> inSentence(known));
    }

    private Optional<List<Party>> bodies() {
        Set<Party> told = actors.in(from, at);
        return told.isEmpty() || !told.stream().allMatch(Actors::isBody)
                ? Optional.empty()
                : Optional.of(List.copyOf(told));
    }

    private Optional<List<Party>> named() {
        Set<Party> named = actors.named(from, at);
        return named.size() == 2 ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    /** 双方, or all who met. */
    private Optional<List<Party>> ofMeeting() {
        boolean pair = PAIR.matcher(clause).find() && meeting.size() == 2;
        boolean all = BY_ALL.matcher(setting.view().text().substring(sentence.start(), at))
                        .find()
                && actors.in(from, at).size() < 2
                && !meeting.isEmpty();
        return pair || all ? Optional.of(meeting) : Optional.empty();
    }

    private Optional<List<Party>> inClause() {
        Set<Party> told = actors.in(from, at);
        return told.size() > 1 ? Optional.of(List.copyOf(told)) : Optional.empty();
    }

    private List<Party> inSentence(List<Party> known) {
        Set<Party> told = new LinkedHashSet<>(actors.in(sentence.start(), at));
        told.addAll(known);
        if (told.size() == 1 && OUR_BODY.matcher(clause).find()) {
            told.add(CHINA);
        }
        if (!meeting.isEmpty() && (told.size() != 2 || meeting.size() > 2)) {
            return meeting;
        }
        return told.isEmpty() ? unnamed() : List.copyOf(told);
    }

    /** Whom a sentence means that names nobody: those of the gathering, or the two states of the article. */
    private List<Party> unnamed() {
        return BY_ALL.matcher(clause).find()
                ? setting.bodyBefore(at)
                : setting.pair().orElse(List.of());
    }

    /** 土耳其促成俄、乌签署, 在卡塔尔斡旋下以色列和哈马斯达成: those who bring it about do not conclude it. */
    private int afterMediators(int clauseStart) {
        Matcher matcher = MEDIATED.matcher(setting.view().text()).region(clauseStart, at);
        int start = clauseStart;
        while (matcher.find()) {
            boolean witnessed = matcher.group().equals("见证");
            if (!witnessed || actors.named(matcher.end(), at).size() > 1) {
                start = matcher.end();
            }
        }
        return start;
    }
}
