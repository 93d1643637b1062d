package org.summitgraph.extract.centre;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.text.Span;

/** Where a body has its seat: 落户宁夏, 在华共建, 在万象揭牌, 宁夏国际荒漠化防治合作中心. */
final class CentreSeat {

    /** 江苏中亚中心升级为…平台: the new body is where the old one was. */
    private static final String UPGRADED = "升级为";

    /** What follows a city in the name of a university. */
    private static final Pattern CAMPUS = Pattern.compile("^[^，。、]{0,4}大学");

    private static final Pattern BEHIND = Pattern.compile(
            "^[^，。；、]{0,8}?(?:落户(?:于|在|到)?|(?:搬)?迁(?:至|往|到)|移至|设在|位于|坐落于|坐落在|总部设在|在(?=[^，。；]{2,14}(?:揭牌|挂牌|启用|落成|成立|启动|建成|投入|开工|奠基|竣工|运行|运营|设立|挂牌)))");
    private static final Pattern AHEAD =
            Pattern.compile("[在于]([^，。；、在于]{1,16}?)(?:正式|共同|联合|合作|新)?(?:建立|设立|成立|共建|建设|建成|开设|启动|启用|设|建)(?:了)?$");

    private CentreSeat() {}

    static Optional<String> of(Setting setting, Span sentence, Enumeration names, CentreName name) {
        return inside(setting, name)
                .or(() -> behind(setting, sentence, names.span().end()))
                .or(() -> names.verb().startsWith(UPGRADED)
                        ? placeFrom(
                                setting, new Span(sentence.start(), names.span().start()), false)
                        : ahead(setting, sentence, names.span().start()));
    }

    private static Optional<String> inside(Setting setting, CentreName name) {
        Span span = name.span();
        if (name.kind() == CentreKind.MECHANISM || name.kind() == CentreKind.FORUM) {
            return Optional.empty();
        }
        return setting.placesIn(span.start(), span.end()).stream()
                .filter(p ->
                        p.span().start() == span.start() || p.span().start() == setting.partyEndAfter(span.start()))
                .filter(p -> p.span().end() < span.end())
                .filter(p -> p.kind() == PlaceMention.Kind.CITY || p.kind() == PlaceMention.Kind.PROVINCE)
                .filter(p -> !CAMPUS.matcher(
                                setting.view().text().substring(p.span().end()))
                        .find())
                .map(PlaceMention::name)
                .findFirst()
                .or(() -> name.kind() == CentreKind.WORKSHOP ? stateAhead(setting, span) : Optional.empty());
    }

    /** 吉尔吉斯斯坦鲁班工坊: a workshop stands in the country it is named after. */
    private static Optional<String> stateAhead(Setting setting, Span span) {
        return setting.mentionsIn(span.start(), span.end()).stream()
                .filter(p -> p.form() == PartyMention.Form.STATE
                        && p.span().start() == span.start()
                        && span.contains(p.span()))
                .map(p -> p.span().of(setting.view().text()))
                .findFirst();
    }

    private static Optional<String> behind(Setting setting, Span sentence, int end) {
        String text = setting.view().text();
        Matcher matcher = BEHIND.matcher(text.substring(end, sentence.end()));
        return matcher.find()
                ? placeFrom(
                        setting, new Span(end + matcher.end(), Math.min(text.length(), end + matcher.end() + 12)), true)
                : Optional.empty();
    }

    private static Optional<String> ahead(Setting setting, Span sentence, int start) {
        String before = setting.view().text().substring(sentence.start(), start);
        Matcher matcher = AHEAD.matcher(before);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(1).startsWith("华")) {
            return Optional.of("中国");
        }
        if (matcher.group(1).contains("框架") || matcher.group(1).contains("期间")) {
            return Optional.empty();
        }
        return placeFrom(
                setting, new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1)), false);
    }

    /** The most specific place or state within a span. */
    private static Optional<String> placeFrom(Setting setting, Span span, boolean first) {
        record Named(Span span, String name, int rank) {}
        Stream<Named> places = setting.placesIn(span.start(), span.end()).stream()
                .filter(p -> p.kind() != PlaceMention.Kind.VENUE && p.kind() != PlaceMention.Kind.REGION)
                .map(p -> new Named(p.span(), p.name(), 0));
        Stream<Named> states = setting.mentionsIn(span.start(), span.end()).stream()
                .filter(p -> p.form() == PartyMention.Form.STATE)
                .map(p -> new Named(p.span(), p.span().of(setting.view().text()), 1));
        return Stream.concat(places, states)
                .filter(n -> span.contains(n.span()) && (!first || n.span().start() <= span.start() + 4))
                .min(Comparator.comparing(Named::rank).thenComparing(Named::span))
                .map(Named::name);
    }
}
