package org.summitgraph.synthetic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitgraph.synthetic.Gold.AgreementGold;
import org.summitgraph.synthetic.Gold.CentreGold;
import org.summitgraph.synthetic.Gold.DateGold;
import org.summitgraph.synthetic.Gold.MeetingGold;
import org.summitgraph.synthetic.Gold.PersonGold;
import org.summitgraph.synthetic.World.Official;

/** An article being written, its gold beside it: whoever writes a sentence states its facts. */
final class Draft {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of("", "", "上午", "下午", "晚");

    /** Decides what happened; the reports of one event share its numbers. */
    final Random event;

    /** Decides how this report words it. */
    final Random wording;

    final LocalDate day;
    private final String id;
    private final LocalDate published;
    private final Gold gold;
    private final StringBuilder text = new StringBuilder();
    private final Set<DateGold> dates = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();
    private String title = "";
    private String sentence = "";

    Draft(String id, Random event, Random wording) {
        this.id = id;
        this.event = event;
        this.wording = wording;
        this.day = LocalDate.of(2020, 1, 10).plusDays(event.nextInt(2300));
        this.published = day.plusDays(wording.nextInt(2));
        this.gold = Gold.empty(id, published);
    }

    void title(String words) {
        title = words;
    }

    /** Opens the report as television or an agency does, or like a ministry without any opening. */
    void open(String city) {
        switch (wording.nextInt(3)) {
            case 0 -> text.append("央视网消息（新闻联播）：");
            case 1 -> text.append("新华社").append(city).append(date(day, "")).append("电　");
            default -> {}
        }
    }

    void paragraph() {
        text.append('\n');
    }

    /** Adds a sentence, 。 included; the facts stated next have it as their evidence. */
    void say(String words) {
        text.append(words);
        sentence = words.replaceAll("。$", "");
    }

    /** The day of the event: 6月17日下午, 17日上午; abroad with 当地时间. */
    String today(boolean abroad) {
        String prefix = abroad && wording.nextBoolean() ? "当地时间" : "";
        String words = prefix
                + (wording.nextInt(4) == 0 ? "" : day.getMonthValue() + "月")
                + day.getDayOfMonth()
                + "日"
                + any(PARTS);
        state(words, day.toString());
        return words;
    }

    String date(LocalDate date, String part) {
        String words = date.getMonthValue() + "月" + date.getDayOfMonth() + "日" + part;
        state(words, date.toString());
        return words;
    }

    /** 5月16日至18日, 6月30日至7月2日. */
    String range(LocalDate from, LocalDate to) {
        boolean sameMonth = from.getMonthValue() == to.getMonthValue();
        String words = from.getMonthValue() + "月" + from.getDayOfMonth() + "日至"
                + (sameMonth ? "" : to.getMonthValue() + "月") + to.getDayOfMonth() + "日";
        state(words, from + "/" + to);
        return words;
    }

    /** Words of a date, listed once with their value. */
    String state(String words, String value) {
        DateGold date = new DateGold(words, value);
        if (dates.add(date)) {
            gold.dates().add(date);
        }
        return words;
    }

    /** Introduces somebody with office and name. */
    String introduce(Official official) {
        if (introduced.add(official.name())) {
            String fullName = official.first().isEmpty() ? null : official.first() + official.name();
            gold.people()
                    .add(new PersonGold(
                            official.name(),
                            fullName,
                            official.rank().role,
                            official.office(),
                            official.country().iso()));
        }
        return official.introduced();
    }

    void meeting(
            String type,
            @Nullable String name,
            List<Official> participants,
            String start,
            @Nullable String place,
            @Nullable String partOf) {
        gold.meetings()
                .add(new MeetingGold(
                        type,
                        name,
                        names(participants),
                        states(participants),
                        start,
                        null,
                        place,
                        "held",
                        partOf,
                        sentence));
    }

    void visit(Official visitor, String host, String place, String start, @Nullable String end, String status) {
        List<String> parties = List.of(visitor.country().iso(), host);
        gold.meetings()
                .add(new MeetingGold(
                        "visit", null, List.of(visitor.name()), parties, start, end, place, status, null, sentence));
    }

    void agreement(String name, String kind, List<Official> signatories, String status, @Nullable Integer count) {
        gold.agreements()
                .add(new AgreementGold(name, kind, states(signatories), day.toString(), status, count, sentence));
    }

    void centre(String name, String field, List<Official> founders, String status) {
        gold.centres()
                .add(new CentreGold(name, "centre", field, states(founders), null, day.toString(), status, sentence));
    }

    private static List<String> names(List<Official> officials) {
        return officials.stream().map(Official::name).toList();
    }

    private static List<String> states(List<Official> officials) {
        return officials.stream().map(o -> o.country().iso()).distinct().toList();
    }

    String month() {
        return day.toString().substring(0, 7);
    }

    <T> T any(List<T> choices) {
        return choices.get(wording.nextInt(choices.size()));
    }

    String oneOf(String... choices) {
        return any(Arrays.asList(choices));
    }

    SyntheticArticle finish() {
        ObjectNode record = JSON.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("published", published.toString())
                .put("text", text.toString());
        return new SyntheticArticle(record, JSON.valueToTree(gold));
    }
}
