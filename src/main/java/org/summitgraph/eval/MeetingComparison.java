package org.summitgraph.eval;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Meetings are the same where they are of one group, on compatible days, and share people or a name. */
final class MeetingComparison implements Comparison {

    private static final Map<String, Integer> GROUPS = Map.of(
            "summit", 1, "multilateral-meeting", 1, "bilateral-meeting", 2, "call", 3, "visit", 4, "ceremony", 5);

    @Override
    public OptionalDouble similarity(FactView gold, FactView found) {
        if (group(gold) != group(found)
                || !Comparison.compatible(gold.textOrEmpty("start"), found.textOrEmpty("start"))) {
            return OptionalDouble.empty();
        }
        double people = people(gold, found);
        boolean named = gold.text("name").isPresent()
                && found.text("name").isPresent()
                && NameForm.dice(gold.textOrEmpty("name"), found.textOrEmpty("name")) >= 0.7;
        if (people < 0.3 && !named) {
            return OptionalDouble.empty();
        }
        double sameDay = gold.sameAs(found, "start") ? 1.0 : 0.0;
        double sameName = named ? 1.0 : 0.0;
        double sameType = gold.sameAs(found, "type") ? 0.05 : 0.0;
        return OptionalDouble.of(0.45 * people + 0.3 * sameDay + 0.25 * sameName + sameType);
    }

    private static int group(FactView meeting) {
        return GROUPS.getOrDefault(meeting.textOrEmpty("type"), 0);
    }

    private static double people(FactView gold, FactView found) {
        Set<String> a = gold.names("participants");
        Set<String> b = found.names("participants");
        return a.isEmpty() && b.isEmpty()
                ? NameForm.jaccard(gold.names("parties"), found.names("parties"))
                : NameForm.jaccard(a, b);
    }

    @Override
    public Set<Slot> slots(FactView meeting) {
        Set<Slot> slots = new TreeSet<>();
        slots.add(new Slot("type", meeting.textOrEmpty("type")));
        slots.add(new Slot("status", meeting.textOrEmpty("status")));
        meeting.addEach(slots, "participant", "participants");
        meeting.addEach(slots, "party", "parties");
        meeting.addPlain(slots, "start", "end");
        meeting.addNames(slots, "place");
        return slots;
    }

    @Override
    public String label(FactView meeting) {
        return String.join(
                " ",
                meeting.textOrEmpty("type"),
                meeting.text("name").orElse("-"),
                String.join("、", meeting.texts("participants")),
                meeting.text("start").orElse("-"));
    }
}
