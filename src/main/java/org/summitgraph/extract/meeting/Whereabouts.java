package org.summitgraph.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.text.Span;

/** Which of the places in a sentence is where an event was. */
final class Whereabouts {

    private static final List<String> AT = List.of("在", "于", "抵达", "飞抵", "抵", "到", "赴", "前往", "来到");
    private static final List<String> TO = List.of("抵达", "飞抵", "抵", "到", "赴", "前往", "来到", "访问", "到访");
    private static final List<String> KINDS_OF_PLACE =
            List.of("首都", "港口城市", "城市", "南部", "北部", "东部", "西部", "中部", "海滨", "的", "省", "州", "市");
    private static final int LONGEST_CHAIN = 4;

    private static final Pattern IN_BEIJING = Pattern.compile("(?:在|抵|来|于)京(?!津|沪|都)");
    private static final Pattern UNLISTED = Pattern.compile(
            "(?:首都|港口城市|城市|南部|北部|东部|西部)*([\\u4e00-\\u9fa5·]{0,8}?)(?:大区|地区|州|省|市)?(?=举行|召开|会见|同|与|出席|主持|开幕|会晤|进行|分别|共同|，(?!并))");
    private static final String AHEAD_OF_PLACE = "日午晚晨夜间月年都州省市";
    private static final Pattern BEHIND_NO_PLACE = Pattern.compile("时间|来的|人民|市民|籍.|政府|方面|当局|工业|经济");

    private Whereabouts() {}

    /** The last city, else the last venue, named before {@code before}. */
    static Optional<String> place(Clause clause, int before) {
        return city(clause, before)
                .or(() -> at(clause, before, PlaceMention.Kind.VENUE))
                .or(() -> alone(clause, before, PlaceMention.Kind.VENUE));
    }

    /** The last city, province or unlisted place named before {@code before}; a country where something is. */
    static Optional<String> city(Clause clause, int before) {
        return at(clause, before, PlaceMention.Kind.CITY)
                .or(() -> inBeijing(clause, before))
                .or(() -> at(clause, before, PlaceMention.Kind.PROVINCE))
                .or(() -> unlisted(clause, before))
                .or(() -> alone(clause, before, PlaceMention.Kind.CITY));
    }

    /** A city or country where something is, in the same part of the sentence. */
    static Optional<String> near(Clause clause, Span part) {
        Clause near = clause.part(part);
        return clause.view().mentions().places().stream()
                .filter(p -> near.span().contains(p.span()) && p.kind() == PlaceMention.Kind.CITY)
                .filter(p -> isAt(near, p.span()) && !insideAnother(clause, p.span()))
                .map(PlaceMention::name)
                .findFirst()
                .or(() -> unlisted(near, near.span().end()));
    }

    private static Optional<String> inBeijing(Clause clause, int before) {
        String words = clause.view().text().substring(clause.span().start(), before);
        return IN_BEIJING.matcher(words).find() ? Optional.of("北京") : Optional.empty();
    }

    /** 在意大利普利亚举行: a place behind a country that no list has; the country where there is none. */
    private static Optional<String> unlisted(Clause clause, int before) {
        return clause.parties(clause.span().start(), before).stream()
                .filter(m -> m.form() == PartyMention.Form.STATE && isAt(clause, m.span()))
                .map(PartyMention::span)
                .reduce((a, b) -> b)
                .flatMap(state -> behind(clause, state));
    }

    private static Optional<String> behind(Clause clause, Span state) {
        Matcher behind =
                UNLISTED.matcher(clause.text(new Span(state.end(), clause.span().end())));
        if (!behind.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(behind.group(1).isEmpty() ? clause.text(state) : behind.group(1));
    }

    /** The last place of a kind where something is: 在莫斯科. */
    private static Optional<String> at(Clause clause, int before, PlaceMention.Kind kind) {
        return places(clause, before, kind)
                .filter(p -> isAt(clause, p.span()))
                .reduce((a, b) -> b)
                .map(PlaceMention::name);
    }

    /** The last place of a kind that stands by itself: 新一轮会谈15日日内瓦举行. */
    private static Optional<String> alone(Clause clause, int before, PlaceMention.Kind kind) {
        return places(clause, before, kind)
                .filter(p -> isAlone(clause, p.span()))
                .reduce((a, b) -> b)
                .map(PlaceMention::name);
    }

    private static Stream<PlaceMention> places(Clause clause, int before, PlaceMention.Kind kind) {
        return clause.view().mentions().places().stream()
                .filter(p -> p.kind() == kind)
                .filter(p ->
                        p.span().start() >= clause.span().start() && p.span().end() <= before)
                .filter(p -> !insideAnother(clause, p.span()));
    }

    /** 在(俄罗斯首都)莫斯科, 于北京, 抵达河内: a place where something is, not one that somebody comes from. */
    static boolean isAt(Clause clause, Span place) {
        return stands(clause, place, AT);
    }

    /** 赴阿斯塔纳, 抵达河内, 访问上海: a place that somebody goes to. */
    static boolean isDestination(Clause clause, Span place) {
        return stands(clause, place, TO);
    }

    private static boolean stands(Clause clause, Span place, List<String> words) {
        int at = place.start();
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            at = beforeName(clause, at);
        }
        int start = at;
        return words.stream().anyMatch(word -> clause.view().text().startsWith(word, start - word.length()));
    }

    /** Where the name of a state or place, or a word such as 首都, begins that ends at {@code end}; else {@code end}. */
    private static int beforeName(Clause clause, int end) {
        Optional<Span> name = Stream.concat(
                        clause.view().mentions().parties().stream().map(PartyMention::span),
                        clause.view().mentions().places().stream().map(PlaceMention::span))
                .filter(s -> s.end() == end && s.start() >= clause.span().start())
                .min(Comparator.comparingInt(Span::start));
        return name.map(Span::start)
                .or(() -> KINDS_OF_PLACE.stream()
                        .filter(word -> clause.view().text().startsWith(word, end - word.length()))
                        .map(word -> end - word.length())
                        .findFirst())
                .orElse(end);
    }

    private static boolean isAlone(Clause clause, Span place) {
        String text = clause.view().text();
        char ahead = place.start() == 0 ? '\n' : text.charAt(place.start() - 1);
        boolean opens = ahead < '\u4e00' || ahead > '\u9fff' || AHEAD_OF_PLACE.indexOf(ahead) >= 0;
        boolean behindState = clause.view().mentions().parties().stream()
                .anyMatch(m -> m.span().end() == place.start());
        return (opens || behindState)
                && !BEHIND_NO_PLACE
                        .matcher(text)
                        .region(place.end(), text.length())
                        .lookingAt();
    }

    /** True where the span is part of somebody's office or of an occasion's name. */
    private static boolean insideAnother(Clause clause, Span inner) {
        return clause.view().mentions().people().stream()
                        .anyMatch(p -> p.whole().contains(inner) && !inPhrase(clause, p, inner))
                || clause.view().mentions().occasions().stream()
                        .anyMatch(o -> o.span().contains(inner));
    }

    /** 在北京会见的…: a place inside the modifier of a person still is where they are. */
    private static boolean inPhrase(Clause clause, PersonMention person, Span inner) {
        return inner.start() > person.whole().start() && clause.view().text().charAt(inner.start() - 1) == '在';
    }
}
