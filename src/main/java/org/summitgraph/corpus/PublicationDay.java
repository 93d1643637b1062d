package org.summitgraph.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of publication as records, mastheads and web pages state them: the day as printed, whatever the time of day. */
public final class PublicationDay {

    private static final String GAP = "[\\s\\u00A0\\u3000]{0,4}";
    private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九]";
    private static final String YEAR = DIGIT + "(?:" + GAP + DIGIT + "){3}";
    private static final String SMALL = "[0-9０-９一二三四五六七八九十](?:" + GAP + "[0-9０-９一二三四五六七八九十]){0,2}";
    private static final Pattern CHINESE = Pattern.compile("(" + YEAR + ")" + GAP + "年" + GAP + "(" + SMALL + ")" + GAP
            + "月" + GAP + "(" + SMALL + ")" + GAP + "[日号號]");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![0-9])([12][0-9]{3})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");
    private static final Pattern COMPACT = Pattern.compile("(?<![0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])");
    private static final Pattern WEEKDAY =
            Pattern.compile(CHINESE.pattern() + "[\\s\\u00A0\\u3000（(,，]{0,6}星" + GAP + "期" + GAP + "[一二三四五六日天]");
    private static final int MASTHEAD_LINES = 60;

    private PublicationDay() {}

    /** The first day that {@code stated} holds: “2025-06-18T08:00:00+08:00”, “2025/6/18 08:00”, “20250618”, “2025年6月18日”. */
    public static Optional<LocalDate> of(String stated) {
        Matcher numeric = NUMERIC.matcher(stated);
        if (numeric.find()) {
            return day(numeric.group(1), numeric.group(3), numeric.group(4));
        }
        Matcher chinese = CHINESE.matcher(stated);
        if (chinese.find()) {
            return day(chinese.group(1), chinese.group(2), chinese.group(3));
        }
        Matcher compact = COMPACT.matcher(stated);
        return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
    }

    /** The day of a newspaper page's masthead: a date with its weekday, “2025年6月18日 星期三”, in one of the first lines. */
    public static Optional<LocalDate> ofMasthead(String page) {
        Matcher masthead = WEEKDAY.matcher(page).region(0, endOfLine(page, MASTHEAD_LINES));
        while (masthead.find()) {
            Optional<LocalDate> day = day(masthead.group(1), masthead.group(2), masthead.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static int endOfLine(String page, int lines) {
        int end = 0;
        for (int line = 0; line < lines && end < page.length(); line++) {
            int feed = page.indexOf('\n', end);
            end = feed < 0 ? page.length() : feed + 1;
        }
        return Math.min(end, 20_000);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Numerals.year(year), Numerals.small(month), Numerals.small(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
