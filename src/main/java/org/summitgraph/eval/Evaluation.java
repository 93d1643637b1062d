package org.summitgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a comparison and every difference behind them.
 *
 * @param tallies by {@code type.level}: people, heads (of state or government), meetings, agreements, centres, dates; {@code found}
 *     counts facts, {@code slots} what is said of them
 */
public record Evaluation(SortedMap<String, Tally> tallies, List<Difference> differences) {

    private static final List<String> MACRO = List.of("heads", "meetings", "agreements", "centres", "dates");
    private static final Set<Slot> IS_FOUND = Set.of(new Slot("found", "+"));

    public Evaluation {
        tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
        differences = List.copyOf(differences);
    }

    /**
     * Compares all annotated files; a file without an article found counts as missed whole.
     *
     * @param gold the annotation of each file
     * @param articles the articles found, one JSON object each, joined to annotations by their {@code file}
     */
    public static Evaluation of(List<JsonNode> gold, List<JsonNode> articles) {
        Map<String, List<JsonNode>> byFile = new HashMap<>();
        for (JsonNode article : articles) {
            byFile.computeIfAbsent(stem(article.path("file").asText()), f -> new ArrayList<>())
                    .add(article);
        }
        Count count = new Count();
        for (JsonNode file : gold) {
            count.file(file, byFile.getOrDefault(stem(file.path("file").asText()), List.of()));
        }
        return new Evaluation(count.tallies, count.differences);
    }

    /** The mean slot F1 over heads, meetings, agreements, centres and dates. */
    public double macro() {
        return MACRO.stream().mapToDouble(t -> tally(t, "slots").f1()).sum() / MACRO.size();
    }

    public Tally tally(String type, String level) {
        return tallies.getOrDefault(type + "." + level, Tally.NONE);
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    }

    /** Sums up while the files go by. */
    private static final class Count {

        private final SortedMap<String, Tally> tallies = new TreeMap<>();
        private final List<Difference> differences = new ArrayList<>();

        void file(JsonNode gold, List<JsonNode> articles) {
            for (FactType type : FactType.values()) {
                type(gold.path("file").asText(), type, facts(type, gold), found(type, articles));
            }
        }

        private static List<FactView> facts(FactType type, JsonNode article) {
            List<FactView> facts = new ArrayList<>();
            article.path(type.field()).forEach(fact -> facts.add(new FactView(fact)));
            facts.removeIf(fact -> !type.counts(fact));
            return facts;
        }

        private static List<FactAlignment.Found> found(FactType type, List<JsonNode> articles) {
            List<FactAlignment.Found> found = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                int article = i;
                facts(type, articles.get(i)).forEach(fact -> found.add(new FactAlignment.Found(article, fact)));
            }
            return found;
        }

        private void type(String file, FactType type, List<FactView> gold, List<FactAlignment.Found> found) {
            FactAlignment alignment = FactAlignment.of(type, gold, found);
            for (int g = 0; g < gold.size(); g++) {
                Integer partner = alignment.byGold().get(g);
                FactView wanted = gold.get(g);
                Set<Slot> slots = partner == null
                        ? Set.of()
                        : type.slots(found.get(partner).fact(), wanted);
                add(type, wanted, type.slots(wanted), slots, IS_FOUND, partner == null ? Set.of() : IS_FOUND);
                note(file, type, wanted, type.slots(wanted), slots);
            }
            for (int f = 0; f < found.size(); f++) {
                if (alignment.isFalseAlarm(f)) {
                    FactView fact = found.get(f).fact();
                    add(type, fact, Set.of(), type.slots(fact), Set.of(), IS_FOUND);
                    note(file, type, fact, Set.of(), type.slots(fact));
                }
            }
        }

        private void add(
                FactType type, FactView fact, Set<Slot> gold, Set<Slot> found, Set<Slot> goldIs, Set<Slot> foundIs) {
            plus(type.field() + ".slots", Tally.of(gold, found));
            plus(type.field() + ".found", Tally.of(goldIs, foundIs));
            if (type == FactType.PEOPLE && PersonComparison.leads(fact)) {
                plus("heads.slots", Tally.of(gold, found));
                plus("heads.found", Tally.of(goldIs, foundIs));
            }
        }

        private void plus(String key, Tally tally) {
            tallies.merge(key, tally, Tally::plus);
        }

        private void note(String file, FactType type, FactView fact, Set<Slot> gold, Set<Slot> found) {
            if (!gold.equals(found)) {
                Difference.Kind kind = gold.isEmpty()
                        ? Difference.Kind.FALSE_ALARM
                        : found.isEmpty() ? Difference.Kind.MISSED : Difference.Kind.DIFFERS;
                differences.add(new Difference(
                        file, type.field(), kind, type.label(fact), without(gold, found), without(found, gold)));
            }
        }

        private static List<Slot> without(Set<Slot> slots, Set<Slot> others) {
            return slots.stream().filter(s -> !others.contains(s)).sorted().toList();
        }
    }
}
