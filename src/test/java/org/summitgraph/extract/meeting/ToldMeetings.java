package org.summitgraph.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.Span;

/**
 * An example of the table: a short text and the meetings it tells, each written in one line.
 *
 * @param about what the text stands for
 * @param published the day of its publication
 * @param text headline and body parted by a line feed, or the body alone
 * @param meetings as {@link #line} writes them, sorted
 */
record ToldMeetings(String about, LocalDate published, boolean titled, String text, List<String> meetings) {

    private static final Pattern DATELINE =
            Pattern.compile("(新华社|本报|中新社|央视网消息)([\\p{IsHan}]{0,8}?)[0-9]{1,2}月[0-9]{1,2}日[电讯]|央视网消息（新闻联播）：");

    static List<ToldMeetings> read(String resource) {
        List<ToldMeetings> examples = new ArrayList<>();
        String about = "";
        String head = "";
        List<String> meetings = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("## ")) {
                about = line.substring(3);
            } else if (line.startsWith("> ")) {
                add(examples, about, head, meetings);
                head = line.substring(2);
                meetings = new ArrayList<>();
            } else {
                meetings.add(sorted(line));
            }
        }
        add(examples, about, head, meetings);
        return examples;
    }

    /** The lists of participants and parties in the order of {@link #line}. */
    private static String sorted(String line) {
        String[] cells = line.strip().split(" \\| ");
        for (int i = 1; i <= 2; i++) {
            cells[i] = String.join(" ", new TreeSet<>(List.of(cells[i].split(" "))));
        }
        return String.join(" | ", cells);
    }

    private static void add(List<ToldMeetings> examples, String about, String head, List<String> meetings) {
        if (head.isEmpty()) {
            return;
        }
        String text = head.substring(11).replace("¶", "\n");
        boolean titled = text.startsWith("【");
        examples.add(new ToldMeetings(
                about,
                LocalDate.parse(head.substring(0, 10)),
                titled,
                titled ? text.substring(1).replaceFirst("】", "\n") : text,
                meetings.stream().sorted().toList()));
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ToldMeetings.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    Article article() {
        List<Dateline> datelines = new ArrayList<>();
        Matcher matcher = DATELINE.matcher(text);
        while (matcher.find()) {
            Optional<String> place = Optional.ofNullable(matcher.group(2)).filter(p -> !p.isEmpty());
            datelines.add(new Dateline(
                    new Span(matcher.start(), matcher.end()),
                    Optional.ofNullable(matcher.group(1)).orElse("央视网"),
                    place,
                    Optional.empty()));
        }
        return new Article(
                ArticleId.of(text),
                "example",
                "example",
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                datelines,
                CleanText.identity(text),
                new Span(0, titled ? text.indexOf('\n') : 0));
    }

    /** {@code type name | participants | parties | start/end | place | status | partOf}, lists sorted. */
    static String line(MeetingFact meeting) {
        String dates = meeting.start().map(d -> d.edtf()).orElse("-")
                + meeting.end().map(d -> "/" + d.edtf()).orElse("");
        return String.join(
                " | ",
                meeting.type().code() + meeting.name().map(n -> " " + n).orElse(""),
                orDash(String.join(" ", new TreeSet<>(meeting.participants()))),
                orDash(String.join(
                        " ",
                        new TreeSet<>(
                                meeting.parties().stream().map(Party::toString).toList()))),
                dates,
                meeting.place().orElse("-"),
                meeting.status().code() + meeting.partOf().map(p -> " | " + p).orElse(""));
    }

    private static String orDash(String list) {
        return list.isEmpty() ? "-" : list;
    }

    @Override
    public String toString() {
        return about + ": " + text;
    }
}
