package org.summitgraph.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.DateValue;
import org.summitgraph.text.Span;
import org.summitgraph.time.TimeMention;

/**
 * A sentence with what it mentions, as the rules for meetings read it.
 *
 * @param speaker who speaks in it, where its words are a speech; empty in the reporter's own words
 * @param addressee whom a speaker addresses, where the report has two sides
 */
record Clause(
        ArticleView view,
        Span span,
        int paragraph,
        boolean speech,
        Optional<Person> speaker,
        Optional<Person> addressee) {

    private static final Words WORDS = Words.of("words.tsv");

    private static final Words MODALITY = Words.of("modality.tsv");

    private static final Pattern SPEECH =
            Pattern.compile("(?:表示|指出|强调|认为|(?<![据传听再])说|介绍说|致辞时说|致辞中表示|建议|回顾|祝贺|提出|重申|忆及|回忆)(?:，|：|,|:)");

    private static final List<String> LOCATIVES = List.of("在", "于", "抵达", "飞抵", "抵", "到", "赴", "前往", "来到");
    private static final List<String> DESTINATIONS = List.of("抵达", "飞抵", "抵", "到", "赴", "前往", "来到", "访问", "到访");
    private static final List<String> KINDS_OF_PLACE =
            List.of("首都", "港口城市", "城市", "南部", "北部", "东部", "西部", "中部", "海滨", "的", "省", "州", "市");

    private static final Pattern IN_BEIJING = Pattern.compile("(?:在|抵|来|于)京(?!津|沪|都)");
    private static final Pattern UNLISTED = Pattern.compile(
            "(?:首都|港口城市|城市|南部|北部|东部|西部)*([\\u4e00-\\u9fa5·]{0,8}?)(?:大区|地区|州|省|市)?(?=举行|召开|会见|同|与|出席|主持|开幕|会晤|进行|分别|共同|，(?!并))");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年?");
    private static final Pattern NAMED = Pattern.compile(
            "[\\u4e00-\\u9fa5“”]{0,12}?(?:冬奥会|冬残奥会|奥运会|亚运会|世博会|博览会|世界杯|年会|交易会|进博会|服贸会|园艺会|议程|规划|愿景|战略|行动计划|运动会)");
    private static final Pattern RANGE = Pattern.compile("[至到~～－—–-]");
    private static final Pattern COUNTED = Pattern.compile("(?:以来|年来|月来|周来|天来|之后|至今|起)$");

    String text() {
        return span.of(view.text());
    }

    String text(Span part) {
        return part.of(view.text());
    }

    /** The words from the end of one part to the beginning of a later one. */
    String between(Span part, Span later) {
        return view.text().substring(part.end(), later.start());
    }

    /** The parts of the sentence whose people and states take no part: who invited, accompanied or was greeted, what was talked of. */
    List<Span> beside() {
        return WORDS.find("beside", view.text(), span).stream()
                .map(Words.Hit::span)
                .toList();
    }

    /** Where the speech begins, if it begins in this sentence. */
    static Optional<Integer> speechStart(String text, Span sentence) {
        Matcher matcher = SPEECH.matcher(text).region(sentence.start(), sentence.end());
        return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
    }

    List<PersonMention> people(int from, int to) {
        return view.mentions().people().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    List<PartyMention> parties(int from, int to) {
        return view.mentions().parties().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    List<OccasionMention> occasions(int from, int to) {
        return view.mentions().occasions().stream()
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .toList();
    }

    /** The last date named before {@code before} in this sentence; no span of time that only counts (十年来), no day of an announcement. */
    Optional<TimeMention> timeBefore(int before) {
        return datesBefore(before).filter(t -> !announces(t, before)).reduce((a, b) -> b);
    }

    /** The day on which the words are said that tell of what is at {@code before}: 26日表示. */
    Optional<TimeMention> announcedBefore(int before) {
        return datesBefore(before).filter(t -> announces(t, before)).reduce((a, b) -> b);
    }

    private Stream<TimeMention> datesBefore(int before) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= span.start() && t.span().end() <= before)
                .filter(this::isDate);
    }

    private boolean announces(TimeMention time, int before) {
        return MODALITY.in("announces", view.text().substring(time.span().end(), before));
    }

    /** The first date named between two offsets. */
    Optional<TimeMention> timeAfter(int after, int to) {
        return view.mentions().times().stream()
                .filter(t -> t.span().start() >= after && t.span().end() <= to)
                .filter(this::isDate)
                .findFirst();
    }

    /** What a date means for an event: a stretch without two ends (上周, 过去两天) only tells the month. */
    DateValue valueOf(TimeMention time) {
        if (time.value() instanceof DateValue.Interval interval
                && !RANGE.matcher(text(time.span())).find()) {
            return month(Optional.of(interval.from())).orElseThrow();
        }
        return time.value();
    }

    private boolean isDate(TimeMention time) {
        String words = time.span().of(view.text());
        String behind = view.text()
                .substring(
                        time.span().end(),
                        Math.min(view.text().length(), time.span().end() + 2));
        boolean inOccasion =
                view.mentions().occasions().stream().anyMatch(o -> o.span().contains(time.span()));
        boolean inName = YEAR.matcher(words).matches()
                && NAMED.matcher(view.text())
                        .region(time.span().end(), view.text().length())
                        .lookingAt();
        boolean inTitle =
                view.mentions().titles().stream().anyMatch(t -> t.span().contains(time.span()));
        return !inOccasion
                && !inName
                && !inTitle
                && !COUNTED.matcher(words).find()
                && !behind.startsWith("以来")
                && !behind.startsWith("来，");
    }

    /** The last city named before {@code before} in this sentence, else the last venue, province or country where something is. */
    Optional<String> placeBefore(int before) {
        return cityBefore(before).or(() -> place(before, PlaceMention.Kind.VENUE));
    }

    /** The last city, province or unlisted place named before {@code before}; a country where something is. */
    Optional<String> cityBefore(int before) {
        return where(before, PlaceMention.Kind.CITY)
                .or(() -> inBeijing(before))
                .or(() -> where(before, PlaceMention.Kind.PROVINCE))
                .or(() -> unlisted(before))
                .or(() -> plain(before, PlaceMention.Kind.CITY));
    }

    /** A city, province or country where something is, in the same clause as {@code part}. */
    Optional<String> cityNear(Span part) {
        Span near = new Span(MetRule.clauseStart(this, part.start()), MetRule.clauseEnd(this, part.end()));
        Clause clause = new Clause(view, near, paragraph, speech, speaker, addressee);
        return view.mentions().places().stream()
                .filter(p -> near.contains(p.span()) && p.kind() == PlaceMention.Kind.CITY)
                .filter(p -> clause.isLocative(p.span()) && !insideAnother(p.span()))
                .map(PlaceMention::name)
                .findFirst()
                .or(() -> clause.unlisted(near.end()));
    }

    private Optional<String> inBeijing(int before) {
        return IN_BEIJING.matcher(view.text().substring(span.start(), before)).find()
                ? Optional.of("北京")
                : Optional.empty();
    }

    /** 在意大利普利亚举行: a place behind a country that no list has; the country where there is none. */
    private Optional<String> unlisted(int before) {
        return parties(span.start(), before).stream()
                .filter(m -> m.form() == PartyMention.Form.STATE && isLocative(m.span()))
                .map(PartyMention::span)
                .reduce((a, b) -> b)
                .flatMap(state -> {
                    Matcher behind = UNLISTED.matcher(view.text().substring(state.end(), span.end()));
                    return behind.lookingAt()
                            ? Optional.of(behind.group(1).isEmpty() ? state.of(view.text()) : behind.group(1))
                            : Optional.empty();
                });
    }

    private Optional<String> place(int before, PlaceMention.Kind kind) {
        return where(before, kind).or(() -> plain(before, kind));
    }

    /** The last place of a kind where something is: 在莫斯科. */
    private Optional<String> where(int before, PlaceMention.Kind kind) {
        return places(before, kind)
                .filter(p -> isLocative(p.span()))
                .reduce((a, b) -> b)
                .map(PlaceMention::name);
    }

    /** The last place of a kind that stands by itself: 新一轮会谈15日日内瓦举行. */
    private Optional<String> plain(int before, PlaceMention.Kind kind) {
        return places(before, kind)
                .filter(p -> isPlainPlace(p.span()))
                .reduce((a, b) -> b)
                .map(PlaceMention::name);
    }

    private Stream<PlaceMention> places(int before, PlaceMention.Kind kind) {
        return view.mentions().places().stream()
                .filter(p -> p.span().start() >= span.start() && p.span().end() <= before && p.kind() == kind)
                .filter(p -> !insideAnother(p.span()));
    }

    /** 在(俄罗斯首都)莫斯科, 于北京, 抵达河内: a place where something is, not one that somebody comes from. */
    boolean isLocative(Span place) {
        int at = place.start();
        for (int steps = 0; steps < 4; steps++) {
            at = beforeName(at);
        }
        int start = at;
        return LOCATIVES.stream().anyMatch(word -> view.text().startsWith(word, start - word.length()));
    }

    /** 赴阿斯塔纳, 抵达河内, 访问上海: a place that somebody goes to. */
    boolean isDestination(Span place) {
        int at = place.start();
        for (int steps = 0; steps < 4; steps++) {
            at = beforeName(at);
        }
        int start = at;
        return DESTINATIONS.stream().anyMatch(word -> view.text().startsWith(word, start - word.length()));
    }

    /** Where the name of a state or place, or a word such as 首都, begins that ends at {@code end}; else {@code end}. */
    private int beforeName(int end) {
        Optional<Span> name = Stream.concat(
                        view.mentions().parties().stream().map(PartyMention::span),
                        view.mentions().places().stream().map(PlaceMention::span))
                .filter(s -> s.end() == end && s.start() >= span.start())
                .min(Comparator.comparingInt(Span::start));
        return name.map(Span::start)
                .or(() -> KINDS_OF_PLACE.stream()
                        .filter(word -> view.text().startsWith(word, end - word.length()))
                        .map(word -> end - word.length())
                        .findFirst())
                .orElse(end);
    }

    private boolean isPlainPlace(Span place) {
        String text = view.text();
        String behind = text.substring(place.end(), Math.min(text.length(), place.end() + 2));
        char ahead = place.start() == 0 ? '\n' : text.charAt(place.start() - 1);
        boolean opens = ahead < '\u4e00' || ahead > '\u9fff' || "日午晚晨夜间月年都州省市".indexOf(ahead) >= 0;
        boolean behindName =
                view.mentions().parties().stream().anyMatch(m -> m.span().end() == place.start());
        return (opens || behindName) && !behind.matches("时间|来的|人民|市民|籍.|政府|方面|当局|工业|经济");
    }

    /** True where the span is part of somebody's office or of an occasion's name. */
    private boolean insideAnother(Span inner) {
        return view.mentions().people().stream().anyMatch(p -> p.whole().contains(inner) && !inPhrase(p, inner))
                || view.mentions().occasions().stream().anyMatch(o -> o.span().contains(inner));
    }

    /** 在北京会见的…: a place inside the modifier of a person still is where they are. */
    private boolean inPhrase(PersonMention person, Span inner) {
        return inner.start() > person.whole().start() && view.text().charAt(inner.start() - 1) == '在';
    }

    static Optional<DateValue> month(Optional<DateValue> date) {
        return date.map(d -> d instanceof DateValue.Day day
                ? DateValue.month(day.date().getYear(), day.date().getMonthValue())
                : d);
    }
}
