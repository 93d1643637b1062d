package org.summitgraph.extract.centre;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whether a name is that of one particular body for cooperation between states, or a common noun, or a body at home. */
final class Specificity {

    private static final Party CHINA = new Party("CN");
    private static final Set<String> COMMON = Set.copyOf(new RuleFile("centre/common.txt").words());
    private static final Pattern GENERIC =
            Pattern.compile("^" + new RuleFile("centre/generic.txt").alternatives() + "*$");
    private static final Pattern COOPERATIVE = Pattern.compile("合作|交流|友好|联合|对话|南南|丝绸之路|丝路|一带一路|会晤|协调|磋商|协商|联络");
    private static final Pattern FOR_OTHERS =
            Pattern.compile("国际[^，。]*合作|^[^，。]{2,4}(?:中亚|东盟|非洲|拉美|阿拉伯|中东欧)|孔子学院|中国文化中心");
    private static final Pattern COMMISSION = Pattern.compile("(?:合作|高级别|联合|混合|协调|后续|跟进|常设)委员会$|联委会$|混委会$|高委会$");
    private static final Pattern SPEAKING = Pattern.compile("搭建|打造");
    private static final Pattern STANDING = Pattern.compile("^(?:框架|机制|平台|建设|作用|发展|合作|等|、|和|中)");
    private static final Pattern HELD = Pattern.compile("出席|参加|举办|主办|举行|办好|召开|届$|年$");

    private final Setting setting;
    private final Span sentence;
    private final CentreName name;
    private final NameParts parts;

    Specificity(Setting setting, Span sentence, CentreName name) {
        this.setting = setting;
        this.sentence = sentence;
        this.name = name;
        this.parts = NameParts.of(setting, sentence, name);
    }

    /** The name without its last word and without the states and places in it. */
    String rest() {
        return parts.rest();
    }

    /**
     * Told of as founded, planned, proposed: the name says more than its kind, and several states have a part in it.
     *
     * @param seated whether the text says where it is or will be
     * @param verb the verb of founding before it; empty where it is what the sentence speaks of: 鲁班工坊落地
     */
    boolean foundable(boolean seated, String verb) {
        if (!isShared(verb)) {
            return false;
        }
        if (COMMON.contains(name.name())) {
            return seated || (verb.isEmpty() && name.kind() == CentreKind.WORKSHOP);
        }
        return !name.parties().isEmpty() || (!GENERIC.matcher(parts.rest()).matches() && isBodyWithoutStates(verb));
    }

    /** Without states in its name, a platform or mechanism may be a manner of speaking: 搭建经贸平台, 建立预警机制. */
    private boolean isBodyWithoutStates(String verb) {
        return switch (name.kind()) {
            case ZONE -> false;
            case PLATFORM -> !SPEAKING.matcher(verb).find();
            case MECHANISM ->
                !name.name().endsWith("机制") || COOPERATIVE.matcher(name.name()).find();
            default -> true;
        };
    }

    /** Several states or a body of states have a part in it, by the sentence, or by the meeting at which states speak of it. */
    private boolean isShared(String verb) {
        Set<Party> involved = new LinkedHashSet<>(name.parties());
        int comma = setting.view().text().indexOf('，', name.span().end());
        int end = comma < 0 ? sentence.end() : Math.min(comma, sentence.end());
        involved.addAll(setting.partiesIn(sentence.start(), end));
        boolean body = involved.stream()
                .anyMatch(p -> p.code().length() > 2 || p.code().equals("AL"));
        boolean spoken =
                !involved.isEmpty() || sentence.of(setting.view().text()).contains("我们");
        List<Party> meeting = setting.occasions().parties();
        boolean met = meeting.size() > 1 || meeting.stream().anyMatch(Specificity::isBody);
        boolean jointly = verb.startsWith("共建") && name.name().contains("国际");
        boolean named = COOPERATIVE.matcher(name.name()).find();
        return parts.joint()
                || jointly
                || body
                || involved.size() > 1
                || (met && (spoken || named))
                || (involved.stream().anyMatch(p -> !p.equals(CHINA)) && (named || name.kind() == CentreKind.WORKSHOP));
    }

    private static boolean isBody(Party party) {
        return party.code().length() > 2 || party.code().equals("AL");
    }

    /** Only named: then the name itself must tell whose body it is. */
    boolean nameable() {
        boolean organisation =
                setting.partyEndAfter(name.span().start()) >= name.span().end();
        return !organisation && isOfItsOwn();
    }

    private boolean isOfItsOwn() {
        boolean foreign = name.parties().stream().anyMatch(p -> !p.equals(CHINA));
        return switch (name.kind()) {
            case WORKSHOP -> parts.placed() || foreign;
            case SECRETARIAT ->
                parts.joint()
                        || name.name().startsWith("《")
                        || (foreign && !parts.rest().isEmpty());
            case MECHANISM -> mechanism(foreign);
            case CENTRE, PLATFORM, LABORATORY, INSTITUTE ->
                parts.joint()
                        || (parts.placed() && FOR_OTHERS.matcher(name.name()).find() && !isAtHome());
            case ZONE, BANK_OR_FUND -> parts.joint();
            case FORUM -> parts.joint() && isStandingForum();
        };
    }

    private boolean isAtHome() {
        return name.parties().equals(List.of(CHINA)) && !name.name().contains("中国文化中心");
    }

    /** A forum as a body (中拉论坛框架), not one that is held (出席中拉论坛). */
    private boolean isStandingForum() {
        String before = text(
                Math.max(0, name.span().start() - 2), Math.min(2, name.span().start()));
        return STANDING.matcher(text(name.span().end(), 3)).find()
                && !HELD.matcher(before).find();
    }

    private boolean mechanism(boolean foreign) {
        boolean quoted = text(name.span().start() - 1, 1).equals("“")
                && text(name.span().end(), 1).equals("”");
        boolean commission = COMMISSION.matcher(name.name()).find()
                && !GENERIC.matcher(parts.rest()).matches();
        return parts.joint()
                || (quoted && name.name().endsWith("联盟"))
                || (commission
                        && !setting.partiesIn(sentence.start(), sentence.end()).isEmpty())
                || (foreign
                        && COOPERATIVE.matcher(name.name()).find()
                        && !GENERIC.matcher(parts.rest()).matches());
    }

    private String text(int at, int length) {
        String text = setting.view().text();
        return at < 0 || at >= text.length() ? "" : text.substring(at, Math.min(text.length(), at + length));
    }
}
