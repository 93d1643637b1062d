package org.summitgraph.corpus.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.corpus.Numerals;

/** What the heads of the pages say: the days of publication by where they stand, and the paper's name. */
final class Masthead {

    private static final Pattern DAY = Pattern.compile(
            "(?<year>[0-9０-９〇一二三四五六七八九]{4})[年./-](?<month>[0-9０-９一二三四五六七八九十]{1,2})[月./-](?<day>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})");
    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{0,6}(?:[日晚晨早时商军导周年市]报|[日晚時商]報)");

    private final TreeMap<Integer, LocalDate> days = new TreeMap<>();
    private final Optional<String> paper;

    private Masthead(List<Row> rows) {
        List<String> names = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.role() == Role.MASTHEAD) {
                head.append(row.line().text());
                int at = row.line().span().start();
                boolean last = i + 1 == rows.size() || rows.get(i + 1).role() != Role.MASTHEAD;
                if (last || DAY.matcher(head).find()) {
                    day(head).ifPresent(day -> days.put(at, day));
                    head.setLength(0);
                }
            } else if (row.role() == Role.HEADER
                    && PAPER.matcher(row.line().text()).matches()) {
                names.add(row.line().text());
            }
        }
        paper = names.stream().findFirst();
    }

    static Masthead of(List<Row> rows) {
        return new Masthead(rows);
    }

    private static Optional<LocalDate> day(CharSequence text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Numerals.year(matcher.group("year")),
                    Numerals.small(matcher.group("month")),
                    Numerals.small(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day on the last head before {@code offset}, or on the first after it. */
    Optional<LocalDate> dayAt(int offset) {
        return Optional.ofNullable(days.floorEntry(offset))
                .or(() -> Optional.ofNullable(days.firstEntry()))
                .map(entry -> entry.getValue());
    }

    Optional<String> paper() {
        return paper;
    }
}
