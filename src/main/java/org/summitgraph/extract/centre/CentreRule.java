package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.DateValue;
import org.summitgraph.text.Span;

/** From the names of an enumeration and the sentence around it to bodies: which are told of, how far they have come. */
final class CentreRule {

    /** How far behind a name the day of its founding may begin. */
    private static final int NEAR = 14;

    private static final Pattern RECENTLY = Pattern.compile("近日|日前|最近");

    /** Kinds that exist while they are being built up: 推进中拉论坛建设. */
    private static final Set<CentreKind> STANDING = Set.of(CentreKind.MECHANISM, CentreKind.FORUM, CentreKind.ZONE);

    private static final Pattern GOING_ON = Pattern.compile("(?:^|，)[^，、]{2,5}$");

    /** How far back the sentence before may begin. */
    private static final int REACH = 300;

    private final Setting setting;
    private final String text;

    CentreRule(Setting setting) {
        this.setting = setting;
        this.text = setting.view().text();
    }

    /**
     * @param known what was read before, of which a 秘书处 may be that of one
     */
    List<Centre> read(Span sentence, Enumeration names, List<Centre> known) {
        String before = before(sentence, names.span().start());
        String after = text.substring(names.span().end(), sentence.end());
        Optional<Founding> founding = Founding.of(before, after.startsWith("下") ? "" : names.verb(), after)
                .map(f -> standing(names) ? f.ofStanding() : f);
        List<Centre> centres = new ArrayList<>();
        if (founding.isPresent()) {
            for (CentreName name : names.names()) {
                centre(sentence, names, name, founding.get(), known).ifPresent(centres::add);
            }
        }
        return centres;
    }

    private static boolean standing(Enumeration names) {
        return names.names().stream().allMatch(n -> STANDING.contains(n.kind()));
    }

    /** The words before a name; a clause without a subject goes on with what the sentence before it says. */
    private String before(Span sentence, int to) {
        String own = text.substring(sentence.start(), to);
        if (Founding.hasMode(own) || !GOING_ON.matcher(own).find() || sentence.start() == 0) {
            return own;
        }
        int end = sentence.start() - 1;
        int start = Math.max(text.lastIndexOf('。', Math.max(0, end - 1)), text.lastIndexOf('\n', end)) + 1;
        return text.substring(Math.max(sentence.start() - REACH, Math.min(start, sentence.start())), to);
    }

    private Optional<Centre> centre(
            Span sentence, Enumeration names, CentreName found, Founding founding, List<Centre> known) {
        CentreName name = SecretariatOwner.complete(found, known);
        Specificity specificity = new Specificity(setting, sentence, name);
        Optional<String> seat = CentreSeat.of(setting, sentence, names, name);
        boolean told = founding.explicit()
                ? specificity.foundable(seat.isPresent(), names.verb()) || specificity.nameable()
                : specificity.nameable();
        if (!told) {
            return Optional.empty();
        }
        Optional<DateValue> date = date(sentence, names, founding);
        boolean atMeeting = date.isPresent() && date.equals(setting.occasions().day());
        return Optional.of(new Centre(
                name.name(),
                name.kind(),
                name.kind() == CentreKind.SECRETARIAT ? Optional.empty() : CentreField.of(specificity.rest()),
                CentreParties.of(setting, sentence, name, names.span().start(), founding),
                name.parties(),
                seat,
                date,
                founding,
                atMeeting ? setting.occasions().name() : Optional.empty(),
                sentence,
                founding.explicit() ? "centre/" + founding.status().code() : "centre/named"));
    }

    private Optional<DateValue> date(Span sentence, Enumeration names, Founding founding) {
        if (!founding.explicit() || founding.wished()) {
            return Optional.empty();
        }
        int before = names.span().start();
        Span clause = new Span(Math.max(text.lastIndexOf('，', before), sentence.start()), clauseEnd(sentence, names));
        Optional<DateValue> first = setting.occasions().timeAhead(sentence, before);
        Optional<DateValue> near =
                setting.occasions().timeBefore(clause, clause.end()).or(() -> first);
        return switch (founding.status()) {
            case ANNOUNCED -> founding.seated() ? first : first.or(() -> day(sentence));
            case PROPOSED, PLANNED -> first.or(() -> day(sentence));
            case UNVEILED -> near.or(() -> day(sentence));
            case ESTABLISHED -> near;
            case OPERATING -> Optional.empty();
        };
    }

    private Optional<DateValue> day(Span sentence) {
        return RECENTLY.matcher(sentence.of(text)).find()
                ? setting.view()
                        .analysis()
                        .article()
                        .published()
                        .map(p -> DateValue.month(p.getYear(), p.getMonthValue()))
                : setting.occasions().day();
    }

    /** Where the time of a founding may stand: before the name, or between it and what is said of it. */
    private int clauseEnd(Span sentence, Enumeration names) {
        int end = names.span().end();
        if (names.founded()) {
            return names.span().start();
        }
        int comma = text.indexOf('，', end);
        int stop = comma < 0 ? sentence.end() : Math.min(comma, sentence.end());
        return Math.min(stop, end + NEAR);
    }
}
