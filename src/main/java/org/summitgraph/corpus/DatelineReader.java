package org.summitgraph.corpus;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/**
 * Finds the heads of agency reports: “新华社阿斯塔纳6月17日电（记者…）”, “本报北京12月8日讯”, “央视网消息（新闻联播）：”, and the same
 * between brackets after the last paragraph. Blanks between the parts are allowed. Thread-safe.
 */
public final class DatelineReader {

    private static final String GAP = "[\\s\\u00A0\\u3000]{0,8}";
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,2}(?:" + GAP + "[0-9０-９一二三四五六七八九十]){0,2}";
    /** A city, or several parted by a stroke; the characters that no city has keep a sentence from being read as one. */
    private static final String PLACE = "(?<place>[\\p{IsHan}&&[^的在月电電讯訊记記者]][\\p{IsHan}·•／/&&[^的月电電讯訊]]{1,14}?)?";

    private static final String DAY = "(?:(?:[0-9０-９]{4}年)?" + GAP + "(?<month>" + NUMBER + ")" + GAP + "月)?" + GAP
            + "(?<day>" + NUMBER + ")" + GAP + "日";
    private static final String FILED = "(?:[专專特急综合]{0,2}[电電讯訊]|消息|报道|報道)";
    /** Without a day, “电” and “讯” also begin words (电视, 讯问): what follows must show that the dateline ends. */
    private static final String FILED_UNDATED =
            "(?:[专專特]?[电電讯訊](?=[\\s\\u00A0\\u3000（(：:])|消息(?=[\\s\\u00A0\\u3000（(：:])|(?:综合)?报道(?=[\\s\\u00A0\\u3000（(：:]))";

    private static final String NOTE = "[（(【][^（()）】\\n]{1,60}[）)】]";
    private static final String BYLINE =
            "[（(【][^（()）】\\n]{0,30}(?:记者|記者|通讯员|通訊員|编译|編譯|作者|特派员|实习生|新闻联播|报道员|主笔)[^（()）】\\n]{0,60}[）)】]";

    private final Pattern dateline;

    public DatelineReader() {
        String agencies = new WordList("agencies.txt")
                .words().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(c -> c))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        String filed = "(?:" + GAP + PLACE + GAP + DAY + GAP + FILED + "|" + GAP
                + "(?<city>[\\p{IsHan}&&[^的在记記者]]{2,6}?)??" + GAP + FILED_UNDATED + ")";
        String notes = "(?:" + GAP + BYLINE + "){0,2}(?:" + GAP + NOTE + "(?=" + GAP + "[：:]))?(?:" + GAP + "[：:])?";
        dateline = Pattern.compile("(?:据|據|综合|又据)?" + GAP + "(?<agency>" + agencies + ")(?!记者|記者)" + filed + notes);
    }

    /** Those of a cleaned text, in order: at the head of a paragraph, or filling brackets there or at a paragraph's end. */
    public List<Dateline> read(CharSequence text) {
        List<Dateline> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            at(text, start).or(() -> inClosingBrackets(text, end)).ifPresent(found::add);
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /** The one that begins at {@code offset}, blanks and an opening bracket before it allowed. */
    public Optional<Dateline> at(CharSequence text, int offset) {
        int from = offset;
        while (from < text.length() && isGap(text.charAt(from))) {
            from++;
        }
        boolean bracket = from < text.length() && "（(【".indexOf(text.charAt(from)) >= 0;
        Matcher matcher = dateline.matcher(text).region(bracket ? from + 1 : from, lineEnd(text, from));
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        if (bracket && end < text.length() && "）)】".indexOf(text.charAt(end)) >= 0) {
            return Optional.of(dateline(matcher, new Span(from, end + 1)));
        }
        return Optional.of(dateline(matcher, new Span(bracket ? from + 1 : from, end)));
    }

    private Optional<Dateline> inClosingBrackets(CharSequence text, int end) {
        int close = lastCharacter(text, end);
        if (close <= 0 || "）)".indexOf(text.charAt(close)) < 0) {
            return Optional.empty();
        }
        for (int open = close - 1; open >= Math.max(0, close - 60); open--) {
            if ("（(".indexOf(text.charAt(open)) >= 0) {
                return at(text, open).filter(d -> d.span().end() == close + 1);
            }
        }
        return Optional.empty();
    }

    private static int lastCharacter(CharSequence text, int end) {
        int last = end - 1;
        while (last > 0 && isGap(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static Dateline dateline(Matcher matcher, Span span) {
        String place = matcher.group("place") == null ? matcher.group("city") : matcher.group("place");
        return new Dateline(span, matcher.group("agency"), Optional.ofNullable(place), day(matcher));
    }

    private static Optional<MonthDay> day(Matcher matcher) {
        if (matcher.group("month") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    MonthDay.of(Numerals.small(matcher.group("month")), Numerals.small(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int lineEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
