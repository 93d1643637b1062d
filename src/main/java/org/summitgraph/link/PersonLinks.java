package org.summitgraph.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.Named;
import org.summitgraph.link.authority.OfficeKind;
import org.summitgraph.link.authority.People;
import org.summitgraph.link.authority.Term;
import org.summitgraph.resolve.EntityId;

/** Finds the items of people by name, state or body, office and date. Immutable and thread-safe. */
public final class PersonLinks {

    private static final double NO_OFFICE = 0.75;
    private static final double COMMON = 0.4;

    private final People people;
    private final Gazetteer gazetteer;
    private final NameScore names;
    private final OfficeScore offices;
    private final Decision decision;

    /**
     * Links to the people of one source.
     *
     * @param method the word for the source in links, such as {@code authority}
     */
    public PersonLinks(People people, NameKey keys, Gazetteer gazetteer, String method) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.names = new NameScore(people, keys);
        this.offices = new OfficeScore(new OfficeMatch(OfficeWords.load()));
        this.decision = new Decision(method);
    }

    /** The item of a person, or why none is named. */
    public Link link(EntityId item, PersonQuery query) {
        Set<KnownPerson> bearers = bearers(query);
        List<Scored> scored = new ArrayList<>();
        bearers.forEach(
                person -> score(person, names.of(query.names(), person), query).ifPresent(scored::add));
        if (scored.stream().noneMatch(s -> s.score() >= Decision.ENOUGH)) {
            holders(query).stream()
                    .filter(person -> !bearers.contains(person))
                    .forEach(person -> score(person, names.near(query.names(), person), query)
                            .ifPresent(scored::add));
        }
        return decision.of(
                item,
                scored,
                bearers.isEmpty()
                        ? "nobody known bears this name"
                        : "nobody of this name is known in this state or body");
    }

    private Set<KnownPerson> bearers(PersonQuery query) {
        Set<KnownPerson> found = new LinkedHashSet<>();
        for (String name : query.names()) {
            people.named(name).forEach(named -> found.add(named.person()));
            List<String> parts = NameKey.parts(name);
            if (parts.size() > 1) {
                people.named(parts.get(parts.size() - 1)).stream()
                        .map(Named::person)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Who held the very office on the day: a name that is only written alike will do for them. */
    private Set<KnownPerson> holders(PersonQuery query) {
        Set<KnownPerson> found = new LinkedHashSet<>();
        for (Holding holding : query.holdings()) {
            Optional<OfficeKind> kind = leaders(holding.role());
            if (kind.isPresent() && query.of().isPresent() && holding.to().isPresent()) {
                LocalDate day = holding.to().get();
                found.addAll(people.holders(query.of().get().code(), kind.get(), day));
            }
        }
        return found;
    }

    private static Optional<OfficeKind> leaders(Role role) {
        return switch (role) {
            case HEAD_OF_STATE -> Optional.of(OfficeKind.HEAD_OF_STATE);
            case HEAD_OF_GOVERNMENT -> Optional.of(OfficeKind.HEAD_OF_GOVERNMENT);
            case OFFICIAL, FORMER -> Optional.empty();
        };
    }

    private Optional<Scored> score(KnownPerson person, double name, PersonQuery query) {
        List<Term> terms = query.of().map(of -> termsOf(person, of)).orElse(person.terms());
        if (name == 0 || (query.of().isPresent() && terms.isEmpty())) {
            return Optional.empty();
        }
        SortedMap<String, Double> features = new TreeMap<>();
        features.put("name", name);
        features.put("state", state(person, query));
        if (query.holdings().isEmpty()) {
            features.put("office", common(person) ? COMMON : NO_OFFICE);
            features.put("date", offices.career(person, query.seen()));
        } else {
            holdings(person, terms, query, features);
        }
        double score = features.values().stream().reduce(1.0, (a, b) -> a * b);
        return Optional.of(new Scored(person.qid(), person.label(), score, features));
    }

    /** Whether many others bear the name: one of two characters, such as 李强. */
    private static boolean common(KnownPerson person) {
        return person.label().length() <= 2;
    }

    /** Half the mean of all offices, half the worst: one that does not fit at all must tell. */
    private void holdings(KnownPerson person, List<Term> terms, PersonQuery query, SortedMap<String, Double> features) {
        List<OfficeScore.Fit> fits = query.holdings().stream()
                .map(holding -> offices.of(holding, terms, person, features.getOrDefault("name", 0.0)))
                .toList();
        double mean =
                fits.stream().mapToDouble(OfficeScore.Fit::score).average().orElseThrow();
        OfficeScore.Fit worst = fits.stream()
                .min(Comparator.comparingDouble(OfficeScore.Fit::score))
                .orElseThrow();
        features.put("office", worst.office());
        features.put("date", worst.date());
        features.put("offices", (mean + worst.score()) / 2 / worst.score());
    }

    private double state(KnownPerson person, PersonQuery query) {
        if (query.of().isPresent()) {
            return 1;
        }
        return query.company().stream()
                        .anyMatch(party -> !termsOf(person, party).isEmpty())
                ? 0.8
                : 0.5;
    }

    private List<Term> termsOf(KnownPerson person, Party party) {
        Optional<String> body = gazetteer.body(party.code()).map(Body::en).map(en -> en.toLowerCase(Locale.ROOT));
        return person.terms().stream()
                .filter(term -> term.office()
                        .iso()
                        .map(party.code()::equals)
                        .orElseGet(() -> body.isPresent()
                                && term.office().en().toLowerCase(Locale.ROOT).contains(body.get())))
                .toList();
    }
}
