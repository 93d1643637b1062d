package org.summitgraph.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** From a name and what its sentence says of it to an instrument: whether it is one between states, whose, of which day. */
final class AgreementRule {

    private static final Party CHINA = new Party("CN");
    private static final Pattern DOMESTIC = new RuleFile("agreement/domestic.txt").anywhere();
    private static final Pattern RECALLED = new RuleFile("agreement/recalls.txt").anywhere();
    private static final Pattern REMARKED = Pattern.compile("对[^，。；]*$");
    private static final Pattern WELCOMED = Pattern.compile("^[^，。；]{0,16}(?:表示(?:欢迎|祝贺|赞赏)|的成功签署)");

    private final Setting setting;
    private final String text;
    private final Signatories signatories;
    private final Statecraft statecraft;

    AgreementRule(Setting setting) {
        this.setting = setting;
        this.text = setting.view().text();
        this.signatories = new Signatories(setting);
        this.statecraft = new Statecraft(setting);
    }

    /**
     * @param sentence where the verb stands that speaks of the instrument
     * @param evidence where its name stands
     */
    Optional<Instrument> read(InstrumentName name, Conclusion found, Span sentence, Span evidence) {
        boolean welcomed = isWelcomed(found, name, sentence);
        Conclusion conclusion = welcomed || isUndated(found, sentence) ? found.onlyMentioned() : found;
        List<Party> parties = welcomed
                ? setting.partiesIn(text.lastIndexOf('对', found.at()), found.at())
                : signatories.of(name, conclusion, sentence);
        boolean told = conclusion.status() == AgreementStatus.MENTIONED
                ? mentionable(name, conclusion, sentence, parties)
                : concludable(name, conclusion, sentence, parties);
        if (!told) {
            return Optional.empty();
        }
        Optional<DateValue> date = date(conclusion, sentence);
        Optional<MeetingFact> meeting = meeting(conclusion, sentence, date);
        return Optional.of(new Instrument(
                name.title(),
                name.kind(),
                parties,
                date,
                conclusion.status(),
                name.count(),
                meeting.flatMap(MeetingFact::name),
                meeting.flatMap(MeetingFact::place),
                evidence,
                name.form()));
    }

    private Optional<MeetingFact> meeting(Conclusion conclusion, Span sentence, Optional<DateValue> date) {
        return conclusion.status() == AgreementStatus.MENTIONED || date.isEmpty()
                ? Optional.empty()
                : setting.occasions()
                        .meeting(sentence, conclusion.at())
                        .filter(m -> m.start().filter(date.get()::compatible).isPresent());
    }

    /** 对两国达成协议表示欢迎: it was concluded some time, which the sentence does not say. */
    private boolean isWelcomed(Conclusion found, InstrumentName name, Span sentence) {
        return REMARKED.matcher(text.substring(sentence.start(), found.at())).find()
                && WELCOMED.matcher(text.substring(
                                name.span().end(), Math.max(name.span().end(), sentence.end())))
                        .find();
    }

    /** 双方签署的协定: told on the side, without a day. */
    private boolean isUndated(Conclusion found, Span sentence) {
        return found.relative()
                && setting.occasions()
                        .timeBefore(clause(sentence, found.at()), found.at())
                        .isEmpty();
    }

    private Span clause(Span sentence, int at) {
        return new Span(Math.min(at, Math.max(sentence.start(), text.lastIndexOf('，', at))), at);
    }

    private Optional<DateValue> date(Conclusion conclusion, Span sentence) {
        return switch (conclusion.status()) {
            case MENTIONED -> Optional.empty();
            case PLANNED -> setting.occasions().timeBefore(clause(sentence, conclusion.until()), conclusion.until());
            case SIGNED, ADOPTED, ISSUED, ANNOUNCED -> {
                String before = text.substring(sentence.start(), conclusion.at());
                Optional<DateValue> told = setting.occasions().timeBefore(sentence, conclusion.until());
                yield RECALLED.matcher(before).find()
                        ? told
                        : setting.occasions().date(sentence, conclusion.at(), told);
            }
        };
    }

    /** Whether a name says more than its kind and whose it is: not 同美国的协定. */
    private boolean tells(InstrumentName name) {
        Span span = name.span();
        int from = setting.partiesEndAfter(span.start());
        String rest = text.substring(from, span.end());
        return !InstrumentKinds.isBare(name.title())
                && !(rest.startsWith("的") && InstrumentKinds.isBare(rest.substring(1)));
    }

    private boolean concludable(InstrumentName name, Conclusion conclusion, Span sentence, List<Party> parties) {
        boolean foreign = parties.stream().anyMatch(p -> !p.equals(CHINA));
        boolean enough = parties.size() > 1 || parties.stream().anyMatch(Actors::isBody);
        boolean between =
                setting.partiesIn(name.span().start(), name.span().end()).size() > 1;
        if (!between && !statecraft.concludes(sentence, conclusion.at())) {
            return false;
        }
        boolean signed =
                conclusion.status() == AgreementStatus.SIGNED && name.form() == Form.TITLED && !domestic(sentence);
        boolean matterless = InstrumentKinds.isBare(name.title()) && conclusion.status() == AgreementStatus.ADOPTED;
        return foreign && !matterless && (enough || signed);
    }

    /** An instrument only referred to: its name must tell which one, and other states have a part in it. */
    private boolean mentionable(InstrumentName name, Conclusion conclusion, Span sentence, List<Party> parties) {
        boolean foreign = parties.stream().anyMatch(p -> !p.equals(CHINA));
        boolean among =
                setting.partiesIn(sentence.start(), sentence.end()).stream().anyMatch(p -> !p.equals(CHINA));
        return switch (name.form()) {
            case KNOWN, INNER -> true;
            case BUNDLE, HEADLINE -> false;
            case DESCRIBED -> tells(name) && (foreign || among) && !domestic(sentence);
            case TITLED ->
                (foreign && !oneSided(name, parties))
                        || (!domestic(sentence)
                                && ofAll(name.kind())
                                && (among || name.title().contains("联合国")))
                        || (name.title().contains("联合国") && conclusion.direct());
        };
    }

    /** A plan with the name of one state is its own. */
    private static boolean oneSided(InstrumentName name, List<Party> parties) {
        boolean plan = name.kind() == AgreementKind.ACTION_PLAN || name.kind() == AgreementKind.INITIATIVE;
        return plan && parties.size() == 1 && !Actors.isBody(parties.get(0));
    }

    private boolean domestic(Span sentence) {
        return DOMESTIC.matcher(sentence.of(text)).find();
    }

    private static boolean ofAll(AgreementKind kind) {
        return switch (kind) {
            case CHARTER, TREATY, AGREEMENT, DECLARATION, PROTOCOL, JOINT_STATEMENT -> true;
            default -> false;
        };
    }
}
