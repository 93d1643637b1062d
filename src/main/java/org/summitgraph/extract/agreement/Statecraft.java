package org.summitgraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whether those who conclude something are states and their bodies, not companies or towns that are named after states. */
final class Statecraft {

    private static final Party CHINA = new Party("CN");
    private static final String BUSINESS = new RuleFile("agreement/business.txt").alternatives();
    private static final Pattern BUSINESS_SIGNS =
            Pattern.compile(BUSINESS + "(?:代表|负责人|总裁|董事长)?(?:[在于][^，。；]{1,10})?(?:共同|正式|分别|当天|今天|[0-9]+日|还|又|已)*$");
    private static final Pattern IS_BUSINESS = Pattern.compile(BUSINESS + "$");
    private static final Pattern STATES_ACT = new RuleFile("agreement/states-act.txt").anywhere();
    /** What may follow the name of a state that acts itself: 德国和…, but not 德国奥迪. */
    private static final Pattern ACTS = Pattern.compile("^(?:$|[、，与和同及以在将于就经签达共正今昨近日前等已还又0-9之间]|双方|代表|方面)");

    private final Setting setting;
    private final String text;

    Statecraft(Setting setting) {
        this.setting = setting;
        this.text = setting.view().text();
    }

    /** @param at where the verb stands that says what is concluded */
    boolean concludes(Span sentence, int at) {
        int from = Clauses.start(text, sentence, at);
        String clause = text.substring(from, at);
        if (BUSINESS_SIGNS.matcher(clause).find()) {
            return false;
        }
        return STATES_ACT.matcher(sentence.of(text)).find() || acting(from, at) > 1 || met() || officials();
    }

    private int acting(int from, int to) {
        Set<Party> acting = new LinkedHashSet<>();
        for (PartyMention mention : setting.mentionsIn(from, to)) {
            Span span = mention.span();
            if (span.start() >= from
                    && span.end() <= to
                    && ACTS.matcher(text.substring(span.end(), to)).find()) {
                acting.addAll(mention.parties());
            }
        }
        return acting.size();
    }

    /** States met, or a body of states, or the first line names two. */
    private boolean met() {
        List<Party> met = setting.occasions().parties();
        int line = text.indexOf('\n');
        return met.stream().filter(p -> p.code().length() == 2).count() > 1
                || met.stream()
                        .anyMatch(p -> Actors.isBody(p)
                                && !IS_BUSINESS.matcher(p.code()).find())
                || setting.partiesIn(0, Math.max(0, line)).size() > 1;
    }

    /** Someone with an office of another state has a part in the article. */
    private boolean officials() {
        return setting.view().mentions().people().stream()
                .flatMap(p -> p.person().of().stream())
                .anyMatch(of -> !of.equals(CHINA));
    }
}
