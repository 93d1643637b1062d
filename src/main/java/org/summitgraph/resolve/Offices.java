package org.summitgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.Role;

/**
 * Posts behind the office words of articles. For heads of state and government the short form (主席, 总理) is the same post as
 * the one longer form that ends with it (国家主席, 国务院总理); words that change an office (副, 代, 前, 候任) keep posts apart.
 */
final class Offices {

    private static final Map<String, String> SYNONYMS = Map.of(
            "外长", "外交部长",
            "外交部部长", "外交部长",
            "防长", "国防部长",
            "国防部部长", "国防部长",
            "副外长", "外交部副部长");
    private static final Set<String> CHANGING = Set.of("副", "代", "前", "候任", "当选", "临时", "看守");

    private final Background background;
    private final Map<String, String> canonical = new HashMap<>();
    private final NavigableMap<EntityId, NavigableMap<ReportId, Report<PersonFact>>> reports = new TreeMap<>();

    Offices(List<Report<PersonFact>> people, Background background) {
        this.background = background;
        NavigableMap<String, Set<String>> offices = new TreeMap<>();
        for (Report<PersonFact> report : people) {
            offices.computeIfAbsent(holder(report.fact()), h -> new TreeSet<>()).add(plain(report.fact()));
        }
        offices.forEach((holder, words) -> words.forEach(word -> canonical.put(holder + word, longer(word, words))));
        for (Report<PersonFact> report : people) {
            reports.computeIfAbsent(postOf(report.fact()), id -> new TreeMap<>())
                    .put(report.id(), report);
        }
    }

    /** The post of a person's office. */
    EntityId postOf(PersonFact fact) {
        String holder = holder(fact);
        String office = officeOf(fact);
        String state = fact.of().map(Party::code).orElse("");
        return EntityId.of(EntityKind.POST, List.of(state, fact.role().code()), holder + office);
    }

    /** All posts, sorted by id. */
    List<PostEntity> posts() {
        return reports.entrySet().stream()
                .map(entry -> {
                    PersonFact fact =
                            entry.getValue().values().iterator().next().fact();
                    return new PostEntity(
                            entry.getKey(),
                            fact.role(),
                            officeOf(fact),
                            fact.of(),
                            List.copyOf(entry.getValue().keySet()));
                })
                .toList();
    }

    private String officeOf(PersonFact fact) {
        String plain = plain(fact);
        return canonical.getOrDefault(holder(fact) + plain, plain);
    }

    private String longer(String word, Set<String> words) {
        List<String> longer = words.stream()
                .filter(w -> w.length() > word.length() && w.endsWith(word))
                .filter(w -> CHANGING.stream().noneMatch(c -> w.contains(c) && !word.contains(c)))
                .toList();
        return longer.size() == 1 ? longer.get(0) : word;
    }

    private String plain(PersonFact fact) {
        String office = background.simplified(fact.office());
        return SYNONYMS.getOrDefault(office, office);
    }

    /** Words are compared within a state's leaders, or among what one official is called. */
    private static String holder(PersonFact fact) {
        Optional<Party> of = fact.of();
        String state = of.map(Party::code).orElse("");
        boolean leader = fact.role() == Role.HEAD_OF_STATE || fact.role() == Role.HEAD_OF_GOVERNMENT;
        return state + "|" + fact.role().code() + "|" + (leader || of.isPresent() ? "" : Surface.key(fact.name()))
                + "|";
    }
}
