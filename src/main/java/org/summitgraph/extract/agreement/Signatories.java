package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Who concluded an instrument: those its title names, else those who do it in the sentence, else those of the meeting. */
final class Signatories {

    private static final Party UNITED_NATIONS = new Party("UN");
    private static final Pattern OF_PAIR = Pattern.compile("生效|续签|签署|签订");
    private static final Pattern JOINING = Pattern.compile("(?:履行|加入|批准|退出|重返|签署)[^，。；]{0,3}$");
    /** 中国人民银行 and the like, which are no names of the state. */
    private static final Pattern OUR_BODY = Pattern.compile("中国|我国|中方");

    private static final Pattern MEDIATED = Pattern.compile("促成|促使|(?:斡旋|调解|调停|协调|见证|主持|推动)下");
    private static final Pattern WITH = Pattern.compile("^.{2,3}了?[与同和][^，。；]{2,16}的$");
    private static final Pattern OUR_STATE = Pattern.compile("我国|我们国家");
    private static final Pattern PAIR = Pattern.compile("双方|两国");
    private static final Pattern BY_ALL = Pattern.compile("(?:会议|峰会|大会|与会|会上|领导人)[^，。；]{0,12}$");

    private final Setting setting;
    private final String text;

    Signatories(Setting setting) {
        this.setting = setting;
        this.text = setting.view().text();
    }

    List<Party> of(InstrumentName name, Conclusion conclusion, Span sentence) {
        if (!name.fixed().isEmpty() || name.form() == Form.KNOWN) {
            return name.fixed();
        }
        List<Party> titled = titled(name);
        boolean ofBody = titled.stream().anyMatch(Signatories::isBody) && name.kind() != AgreementKind.TREATY;
        if (titled.size() > 1 || ofBody) {
            return titled;
        }
        if (conclusion.status() == AgreementStatus.MENTIONED) {
            return mentioned(name, conclusion, sentence, titled);
        }
        return concluding(conclusion, sentence, with(name, conclusion, titled));
    }

    /** Adds those named between the verb and the name: 批准与日本的《…》. */
    private List<Party> with(InstrumentName name, Conclusion conclusion, List<Party> titled) {
        int from = Math.min(conclusion.at(), name.span().start());
        if (!WITH.matcher(text.substring(from, name.span().start())).find()) {
            return titled;
        }
        Set<Party> all = new LinkedHashSet<>(setting.partiesIn(from, name.span().start()));
        all.addAll(titled);
        return List.copyOf(all);
    }

    /** The parties in a title, of those the ones before 关于: what follows is its matter. */
    private List<Party> titled(InstrumentName name) {
        Span span = name.span();
        int about = text.indexOf("关于", span.start());
        int end = about > 0 && about < span.end() ? about : span.end();
        List<Party> parties = setting.partiesIn(span.start(), end);
        boolean ofAll = name.kind() == AgreementKind.TREATY || name.kind() == AgreementKind.CHARTER;
        return ofAll ? parties.stream().filter(p -> !p.equals(UNITED_NATIONS)).toList() : parties;
    }

    private List<Party> mentioned(InstrumentName name, Conclusion conclusion, Span sentence, List<Party> titled) {
        String after = text.substring(
                name.span().end(), Math.min(text.length(), name.span().end() + 8));
        if (name.form() == Form.DESCRIBED && OF_PAIR.matcher(after).lookingAt()) {
            return concluding(conclusion, sentence, titled);
        }
        List<Party> clause = setting
                .partiesIn(
                        clauseStart(sentence, name.span().start()), name.span().start())
                .stream()
                .filter(p -> !p.equals(UNITED_NATIONS))
                .toList();
        if (clause.isEmpty()
                && OUR_STATE
                        .matcher(text.substring(sentence.start(), name.span().start()))
                        .find()) {
            clause = List.of(new Party("CN"));
        }
        boolean stated = clause.size() == 1
                && name.kind() == AgreementKind.TREATY
                && JOINING.matcher(text.substring(sentence.start(), name.span().start()))
                        .find();
        return titled.isEmpty() && (stated || sharedBefore(name, clause)) ? clause : titled;
    }

    /** 实施双方全面战略伙伴关系行动计划: whose it is stands right before the name. */
    private boolean sharedBefore(InstrumentName name, List<Party> clause) {
        int start = name.span().start();
        String before = text.substring(Math.max(0, start - 2), start);
        return clause.size() > 1 && (before.equals("双方") || before.equals("两国"));
    }

    private List<Party> concluding(Conclusion conclusion, Span sentence, List<Party> titled) {
        int at = conclusion.at();
        int clauseStart = afterMediators(clauseStart(sentence, at), at);
        Set<Party> clause = actors(clauseStart, at);
        List<Party> meeting = setting.meetingParties(sentence, at);
        if (!clause.isEmpty() && clause.stream().allMatch(Signatories::isBody)) {
            return List.copyOf(clause);
        }
        Optional<List<Party>> counted = setting.counted(text.substring(clauseStart, at));
        if (counted.isPresent()) {
            return counted.get();
        }
        Set<Party> named = named(clauseStart, at);
        if (named.size() == 2) {
            return List.copyOf(named);
        }
        boolean pair = PAIR.matcher(text.substring(clauseStart, at)).find() && meeting.size() == 2;
        boolean all = BY_ALL.matcher(text.substring(sentence.start(), at)).find() && clause.size() < 2;
        if (pair || (all && !meeting.isEmpty())) {
            return meeting;
        }
        if (clause.size() > 1) {
            return List.copyOf(clause);
        }
        Set<Party> told = actors(sentence.start(), at);
        told.addAll(titled);
        if (told.size() == 1
                && OUR_BODY.matcher(text.substring(clauseStart, at)).find()) {
            told.add(new Party("CN"));
        }
        boolean fromMeeting = !meeting.isEmpty() && (told.size() != 2 || meeting.size() > 2);
        if (fromMeeting) {
            return meeting;
        }
        return told.isEmpty() ? unnamed(clauseStart, at) : List.copyOf(told);
    }

    /** Whom a sentence means that names nobody: those of the gathering, or the two states of the article. */
    private List<Party> unnamed(int from, int at) {
        String words = text.substring(from, at);
        return BY_ALL.matcher(words).find()
                ? setting.bodyBefore(at)
                : setting.pair().orElse(List.of());
    }

    /** 土耳其促成俄、乌签署, 在卡塔尔斡旋下以色列和哈马斯达成: those who bring it about do not conclude it. */
    private int afterMediators(int from, int at) {
        Matcher matcher = MEDIATED.matcher(text).region(from, at);
        int start = from;
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }

    /** States and bodies named between two offsets, and those of the people named there. */
    private Set<Party> actors(int from, int to) {
        Set<Party> actors = new LinkedHashSet<>(setting.partiesIn(from, to));
        actors.addAll(people(from, to));
        return actors;
    }

    /** As {@link #actors}, without those that only 两国 or 双方 means. */
    private Set<Party> named(int from, int to) {
        Set<Party> named = new LinkedHashSet<>();
        setting.parties().stream()
                .filter(m -> m.form() != PartyMention.Form.GROUP)
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .forEach(m -> named.addAll(m.parties()));
        named.addAll(people(from, to));
        return named;
    }

    private Set<Party> people(int from, int to) {
        return setting.view().mentions().people().stream()
                .filter(p -> p.form() != PersonMention.Form.COLLECTIVE)
                .filter(p -> p.span().start() >= from && p.span().end() <= to)
                .flatMap(p -> p.person().of().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int clauseStart(Span sentence, int at) {
        int comma = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at));
        return Math.max(sentence.start(), comma);
    }

    static boolean isBody(Party party) {
        return party.code().length() > 2
                || party.code().equals("EU")
                || party.code().equals("AL");
    }
}
