package org.summitgraph.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.summitgraph.fact.DateValue;

/**
 * Where a match stands.
 *
 * @param text the whole text
 * @param start where the match begins
 * @param end where it ends
 * @param before the mention before it
 */
record Scene(String text, int start, int end, Anchor anchor, Optional<TimeMention> before) {

    private static final int LOOK_BACK = 600;

    /** How many days an occasion of another year is told on by numbers alone. */
    private static final int TELLING_DAYS = 10;

    /** How far from the report a day may lie that is named again by its number alone. */
    private static final int RETOLD_DAYS = 100;

    private static final Pattern SPEECH = Pattern.compile("(?:表示|指出|强调|说|认为|致辞|介绍|建议|提出|祝贺|感谢)[^。\n]{0,20}[，：:]");

    private static final Pattern FUTURE =
            Pattern.compile("(?:将于|将在|将|原定于|原定|原计划于|原计划|定于|拟于|拟|计划于|预计于|预计|订于)[^，。；]{0,4}$");

    private static final Pattern FUTURE_AFTER = Pattern.compile("[，]?(?:将|拟|起)");

    private static final Pattern ENUMERATED = Pattern.compile("(?:、|和|与|及|以及|，[并又])(?:于|在)?");

    private static final Pattern ANOTHER_MATTER = Pattern.compile("[。！？；\n]|以来|至今|之后|此后");

    /** True where the words around it are somebody's speech. */
    boolean speech() {
        int paragraph = Math.max(text.lastIndexOf('\n', start) + 1, start - LOOK_BACK);
        return SPEECH.matcher(text).region(Math.min(paragraph, start), start).find();
    }

    /** True where the words before it, or right after it, speak of the future (将于, 定于, 起). */
    boolean future() {
        return announced()
                || FUTURE_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** True where the words before it speak of the future. */
    boolean announced() {
        String lead = text.substring(Math.max(0, start - 10), start);
        return FUTURE.matcher(lead.substring(lead.lastIndexOf('\n') + 1)).find();
    }

    /** The year of the date before it in the sentence, where that tells of another year than the report's (2013年9月和10月). */
    OptionalInt toldYear(int month) {
        return before.filter(m -> m.value() instanceof DateValue.Day || m.value() instanceof DateValue.Month)
                .filter(this::sameMatter)
                .map(m -> YearMonth.from(m.value().first()))
                .filter(told -> told.getMonthValue() <= month)
                .filter(told -> !anchor.year().equals(Optional.of(told.getYear())))
                .map(told -> OptionalInt.of(told.getYear()))
                .orElse(OptionalInt.empty());
    }

    private boolean sameMatter(TimeMention mention) {
        String between = between(mention);
        return between.length() <= 40 && !ANOTHER_MATTER.matcher(between).find();
    }

    private String between(TimeMention mention) {
        return text.substring(Math.min(mention.span().end(), start), start);
    }

    /**
     * The day with this number that goes on from the day before it: 9月15日、18日; 将于15日抵达，18日离开; 2019年4月25日抵达，26日会谈. The same
     * number again is the same day again, unless it is the report's.
     */
    Optional<LocalDate> continued(int day) {
        Optional<LocalDate> again =
                anchor.focus().filter(focus -> focus.getDayOfMonth() == day).filter(this::mayBeToldAgain);
        return again.or(() -> before.filter(Scene::isDays)
                .filter(m -> ENUMERATED.matcher(between(m)).matches() || (sameMatter(m) && tellsOn(m, day)))
                .flatMap(m -> after(m.value().last(), day)));
    }

    private boolean mayBeToldAgain(LocalDate told) {
        return anchor.news()
                .map(news -> news.getDayOfMonth() != told.getDayOfMonth()
                        && Math.abs(news.toEpochDay() - told.toEpochDay()) <= RETOLD_DAYS)
                .orElse(true);
    }

    private static boolean isDays(TimeMention mention) {
        return mention.value() instanceof DateValue.Day
                || (mention.value() instanceof DateValue.Interval i && i.to() instanceof DateValue.Day);
    }

    private boolean tellsOn(TimeMention mention, int day) {
        LocalDate told = mention.value().last();
        int later = day - told.getDayOfMonth();
        boolean ahead = anchor.news().filter(told::isAfter).isPresent();
        boolean otherYear = !anchor.year().equals(Optional.of(told.getYear()));
        return ahead || (otherYear && later > 0 && later <= TELLING_DAYS);
    }

    private static Optional<LocalDate> after(LocalDate told, int day) {
        YearMonth month = YearMonth.from(told);
        return Anchor.day(day > told.getDayOfMonth() ? month : month.plusMonths(1), day);
    }
}
