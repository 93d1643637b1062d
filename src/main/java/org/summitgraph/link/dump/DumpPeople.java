package org.summitgraph.link.dump;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.fact.DateValue;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.Named;
import org.summitgraph.link.authority.Office;
import org.summitgraph.link.authority.OfficeKind;
import org.summitgraph.link.authority.People;
import org.summitgraph.link.authority.Term;

/** The people of a dump who held positions. An office's state is that of the position, else the person's citizenship. */
public final class DumpPeople implements People {

    /** The first that matches a whole label in lower case. */
    private static final Map<Pattern, OfficeKind> LABELS = labels();

    private final DumpIndex index;
    private final Map<String, String> states = new HashMap<>();

    public DumpPeople(DumpIndex index, Gazetteer gazetteer) {
        this.index = index;
        for (Country country : gazetteer.countries()) {
            states.put(country.qid().value(), country.iso());
        }
    }

    private static Map<Pattern, OfficeKind> labels() {
        Map<Pattern, OfficeKind> labels = new LinkedHashMap<>();
        labels.put(Pattern.compile(".*\\b(vice|deputy)\\b.*"), OfficeKind.VICE);
        labels.put(
                Pattern.compile("president of ((the )?(republic|united states|[a-z' ]* republic).*|[a-z]+)"),
                OfficeKind.HEAD_OF_STATE);
        labels.put(Pattern.compile("(king|queen|monarch|emperor|emir|sultan) of .*"), OfficeKind.HEAD_OF_STATE);
        labels.put(
                Pattern.compile("(prime minister|premier|federal chancellor|chancellor of germany).*"),
                OfficeKind.HEAD_OF_GOVERNMENT);
        labels.put(
                Pattern.compile(
                        ".*(foreign (affairs )?minister|minister (of|for) (foreign|external)|foreign secretary).*"),
                OfficeKind.FOREIGN_MINISTER);
        labels.put(Pattern.compile(".*(minister|secretary of).*"), OfficeKind.MINISTER);
        labels.put(Pattern.compile(".*speaker.*"), OfficeKind.SPEAKER);
        return labels;
    }

    @Override
    public List<Named> named(String name) {
        Map<Qid, Named> found = new LinkedHashMap<>();
        for (DumpIndex.Found hit : index.named(name)) {
            if (!hit.entity().terms().isEmpty()) {
                Named named = new Named(person(hit.entity()), hit.whole());
                found.merge(named.person().qid(), named, (a, b) -> a.whole() ? a : b);
            }
        }
        return List.copyOf(found.values());
    }

    /** None: a dump is asked by name only, since it may lack who came next. */
    @Override
    public List<KnownPerson> holders(String iso, OfficeKind kind, LocalDate day) {
        return List.of();
    }

    private KnownPerson person(DumpEntity entity) {
        List<Term> terms = new ArrayList<>();
        for (DumpTerm term : entity.terms()) {
            Optional<DateValue> start = term.start().flatMap(DateValue::parse);
            Optional<DateValue> end = term.end().flatMap(DateValue::parse);
            boolean turned = start.isPresent()
                    && end.isPresent()
                    && end.get().last().isBefore(start.get().first());
            terms.add(new Term(office(term.position(), entity), start, turned ? Optional.empty() : end, "dump"));
        }
        return new KnownPerson(new Qid(entity.qid()), entity.en(), entity.names(), terms);
    }

    private Office office(String position, DumpEntity person) {
        Optional<DumpEntity> known = index.entity(position);
        String label = known.map(DumpEntity::en).filter(en -> !en.isEmpty()).orElse(position);
        Optional<String> iso = known.flatMap(this::state).or(() -> state(person));
        return new Office(new Qid(position), label, iso, kind(label.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> state(DumpEntity entity) {
        return entity.states().stream()
                .flatMap(qid -> Optional.ofNullable(states.get(qid)).stream())
                .findFirst();
    }

    /** By the English label, the only thing that one line of a dump says of what kind an office is. */
    private static OfficeKind kind(String label) {
        return LABELS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(label).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OfficeKind.OTHER);
    }
}
