package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Who concluded an instrument: those its title names, else those who do it in the sentence, else those of the meeting. */
final class Signatories {

    private static final Party CHINA = new Party("CN");
    private static final Party UNITED_NATIONS = new Party("UN");
    private static final Pattern OF_PAIR = Pattern.compile("生效|续签|签署|签订");
    private static final Pattern JOINING = Pattern.compile("(?:履行|加入|批准|退出|重返|签署)[^，。；]{0,3}$");
    private static final Pattern WITH = Pattern.compile("^.{2,3}了?[与同和][^，。；]{2,16}的$");
    private static final Pattern OUR_STATE = Pattern.compile("我国|我们国家");
    private static final int NEAR = 8;

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
        boolean ofBody = titled.stream().anyMatch(Actors::isBody) && name.kind() != AgreementKind.TREATY;
        if (titled.size() > 1 || ofBody) {
            return titled;
        }
        String after = text.substring(
                name.span().end(), Math.min(text.length(), name.span().end() + NEAR));
        boolean ofPair = name.form() == Form.DESCRIBED && OF_PAIR.matcher(after).lookingAt();
        return conclusion.status() == AgreementStatus.MENTIONED && !ofPair
                ? mentioned(name, sentence, titled)
                : new Concluders(setting, sentence, conclusion.at()).find(with(name, conclusion, titled));
    }

    /** The parties in a title, of those the ones before 关于: what follows is its matter. */
    private List<Party> titled(InstrumentName name) {
        Span span = name.span();
        int about = text.indexOf("关于", span.start());
        int end = about > 0 && about < span.end() ? about : span.end();
        List<Party> parties = setting.partiesIn(span.start(), end);
        boolean ofAll = name.kind() == AgreementKind.TREATY || name.kind() == AgreementKind.CHARTER;
        if (parties.size() == 1 && OUR_STATE.matcher(name.title()).find()) {
            return List.of(CHINA, parties.get(0));
        }
        return ofAll ? parties.stream().filter(p -> !p.equals(UNITED_NATIONS)).toList() : parties;
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

    /** Whose an instrument is that is only referred to, as far as its name or the words right before it say. */
    private List<Party> mentioned(InstrumentName name, Span sentence, List<Party> titled) {
        int start = name.span().start();
        List<Party> clause = clause(sentence, start);
        boolean joins = clause.size() == 1
                && name.kind() == AgreementKind.TREATY
                && JOINING.matcher(text.substring(sentence.start(), start)).find();
        return titled.isEmpty() && (joins || sharedBefore(start, clause)) ? clause : titled;
    }

    private List<Party> clause(Span sentence, int start) {
        List<Party> clause = setting.partiesIn(Clauses.start(text, sentence, start), start).stream()
                .filter(p -> !p.equals(UNITED_NATIONS))
                .toList();
        boolean ours = clause.isEmpty()
                && OUR_STATE.matcher(text.substring(sentence.start(), start)).find();
        return ours ? List.of(CHINA) : clause;
    }

    /** 实施双方全面战略伙伴关系行动计划: whose it is stands right before the name. */
    private boolean sharedBefore(int start, List<Party> clause) {
        String before = text.substring(Math.max(0, start - 2), start);
        return clause.size() > 1 && (before.equals("双方") || before.equals("两国"));
    }
}
