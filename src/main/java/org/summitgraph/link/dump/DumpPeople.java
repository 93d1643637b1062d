package org.summitgraph.link.dump;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final DumpIndex index;
    private final Map<String, String> states = new HashMap<>();

    public DumpPeople(DumpIndex index, Gazetteer gazetteer) {
        this.index = index;
        for (Country country : gazetteer.countries()) {
            states.put(country.qid().value(), country.iso());
        }
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

    /** By the English label, the only thing a dump says of what kind an office is in one line. */
    private static OfficeKind kind(String label) {
        if (label.matches(".*\\b(vice|deputy)\\b.*")) {
            return OfficeKind.VICE;
        }
        if (label.matches(
                "(president of (the )?(republic|people's republic|united states|.* republic).*|president of [a-z]+"
                        + "|king of.*|queen of.*|monarch of.*|emperor of.*|emir of.*|sultan of.*)")) {
            return OfficeKind.HEAD_OF_STATE;
        }
        if (label.matches("(prime minister|premier|federal chancellor|chancellor of germany).*")) {
            return OfficeKind.HEAD_OF_GOVERNMENT;
        }
        if (label.matches(".*(foreign (affairs )?minister|minister (of|for) (foreign|external)|foreign secretary).*")) {
            return OfficeKind.FOREIGN_MINISTER;
        }
        if (label.contains("minister") || label.contains("secretary of")) {
            return OfficeKind.MINISTER;
        }
        return label.contains("speaker") ? OfficeKind.SPEAKER : OfficeKind.OTHER;
    }
}
