package org.summitgraph.synthetic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article being written, its gold beside it: whoever writes a sentence states its facts. */
final class Draft {

    private static final ObjectMapper JSON = new ObjectMapper();

    final Random random;
    final LocalDate day;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final ObjectNode gold = JSON.createObjectNode();
    private final Set<String> dates = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private String title = "";

    Draft(Random random) {
        this.random = random;
        this.published = LocalDate.of(2020, 1, 10).plusDays(random.nextInt(2190));
        this.day = published.minusDays(random.nextInt(2));
        for (String kind : List.of("people", "meetings", "agreements", "centres", "dates")) {
            ArrayNode unused = gold.putArray(kind);
            assert unused.isEmpty();
        }
    }

    void title(String words) {
        title = words;
    }

    void paragraph(String words) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(words);
    }

    /** 6月17日, with its value. */
    String date() {
        String words = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        date(words, day.toString());
        return words;
    }

    void date(String words, String value) {
        if (dates.add(words + value)) {
            add("dates", JSON.createObjectNode().put("text", words).put("value", value));
        }
    }

    /** Introduces somebody: 某国总统某某. */
    String introduce(World.Official official) {
        if (people.add(official.name())) {
            add(
                    "people",
                    JSON.createObjectNode()
                            .put("name", official.name())
                            .put("role", official.role())
                            .put("office", official.office())
                            .put("of", official.country().iso()));
        }
        return official.country().iso().equals("CN") ? official.office() + official.name() : official.introduced();
    }

    void meeting(
            String type,
            List<World.Official> participants,
            @Nullable String name,
            String start,
            @Nullable String place,
            String status) {
        ObjectNode meeting = JSON.createObjectNode().put("type", type).put("name", name);
        ArrayNode names = meeting.putArray("participants");
        ArrayNode parties = meeting.putArray("parties");
        Set<String> codes = new LinkedHashSet<>();
        for (World.Official official : participants) {
            ArrayNode unused = names.add(official.name());
            assert !unused.isEmpty();
            if (codes.add(official.country().iso())) {
                unused = parties.add(official.country().iso());
            }
        }
        add(
                "meetings",
                meeting.put("start", start)
                        .put("end", (String) null)
                        .put("place", place)
                        .put("status", status)
                        .put("partOf", (String) null));
    }

    void visit(World.Official visitor, String host, String start, String place, String status) {
        ObjectNode visit = JSON.createObjectNode().put("type", "visit").put("name", (String) null);
        ArrayNode unused = visit.putArray("participants").add(visitor.name());
        unused = visit.putArray("parties").add(visitor.country().iso()).add(host);
        assert unused.size() == 2;
        add("meetings", visit.put("start", start).put("place", place).put("status", status));
    }

    void agreement(
            String name, String kind, List<String> parties, String date, String status, @Nullable Integer count) {
        ObjectNode agreement = JSON.createObjectNode().put("title", name).put("kind", kind);
        ArrayNode codes = agreement.putArray("parties");
        for (String party : parties) {
            ArrayNode unused = codes.add(party);
            assert !unused.isEmpty();
        }
        add("agreements", agreement.put("date", date).put("status", status).put("count", count));
    }

    SyntheticArticle finish(String id) {
        ObjectNode record = JSON.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("published", published.toString())
                .put("text", text.toString());
        ObjectNode facts = JSON.createObjectNode().put("file", id).put("published", published.toString());
        ObjectNode merged = facts.setAll(gold);
        return new SyntheticArticle(record, merged);
    }

    private void add(String kind, ObjectNode fact) {
        ArrayNode unused = gold.withArray(kind).add(fact);
        assert !unused.isEmpty();
    }
}
