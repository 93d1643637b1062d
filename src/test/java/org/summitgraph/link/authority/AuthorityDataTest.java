package org.summitgraph.link.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Place;
import org.summitgraph.gazetteer.Table;
import org.summitgraph.house.SharedTexts;
import org.summitgraph.nlp.SimplifiedScript;

/** What the authority data must be; reading it already refuses duplicate keys, malformed identifiers and bad dates. */
class AuthorityDataTest {

    private static final OfficeHolders PEOPLE = OfficeHolders.load(SimplifiedScript::of);

    /** States with several heads at once: a council, a presidency, two captains, two princes. */
    private static final Set<String> SEVERAL_HEADS = Set.of("CH", "BA", "SM", "AD");

    /** Offices of which the source itself gives two holders the same time; neither is known to be wrong. */
    private static final Set<String> TWICE_IN_THE_SOURCE = Set.of("Q532240", "Q903751");

    @Test
    void leadersOfNearlyAllStatesAreThere() {
        Map<OfficeKind, Set<String>> states = new HashMap<>();
        PEOPLE.all()
                .forEach(person -> person.terms()
                        .forEach(term -> term.office()
                                .iso()
                                .ifPresent(iso -> states.computeIfAbsent(
                                                term.office().kind(), k -> new HashSet<>())
                                        .add(iso))));
        assertTrue(states.get(OfficeKind.HEAD_OF_STATE).size() >= 190, states.toString());
        assertTrue(states.get(OfficeKind.FOREIGN_MINISTER).size() >= 180, states.toString());
    }

    @Test
    void namesAreInSimplifiedScriptAndEachIsFoundInTraditionalToo() {
        for (KnownPerson person : PEOPLE.all()) {
            for (String name : person.names()) {
                assertEquals(SimplifiedScript.of(name), name);
                assertTrue(
                        PEOPLE.named(name).stream()
                                .anyMatch(named -> named.person().equals(person)),
                        name);
            }
        }
        assertEquals(PEOPLE.named("马克龙"), PEOPLE.named("馬克龍"));
        assertEquals(PEOPLE.named("卡瑟姆-若马尔特·托卡耶夫"), PEOPLE.named("卡瑟姆－若马尔特•托卡耶夫"));
    }

    @Test
    void noTermIsThereTwiceOrOfNobody() {
        Set<String> keys = new HashSet<>();
        Set<String> people = PEOPLE.all().stream().map(p -> p.qid().value()).collect(Collectors.toSet());
        for (String region : AuthorityTables.REGIONS) {
            Table.ofResource(AuthorityTables.class, region + "-terms.tsv", "person", "office", "start", "end", "source")
                    .rows()
                    .forEach(row -> {
                        assertTrue(keys.add(row.cell(0) + row.cell(1) + row.cell(2)), row.where());
                        assertTrue(people.contains(row.cell(0)), row.where());
                    });
        }
    }

    @Test
    void oneOfficeHasOneHolderAtATime() {
        Map<Office, List<Map.Entry<KnownPerson, Term>>> byOffice = new HashMap<>();
        PEOPLE.all()
                .forEach(person -> person.terms().stream()
                        .filter(term -> singleHolder(term.office())
                                && !TWICE_IN_THE_SOURCE.contains(
                                        term.office().qid().value()))
                        .forEach(term -> byOffice.computeIfAbsent(term.office(), o -> new ArrayList<>())
                                .add(Map.entry(person, term))));
        List<String> overlaps = new ArrayList<>();
        byOffice.values().forEach(terms -> overlaps(terms, overlaps));
        assertEquals(List.of(), overlaps.stream().sorted().toList());
    }

    private static boolean singleHolder(Office office) {
        boolean head = office.kind() == OfficeKind.HEAD_OF_STATE || office.kind() == OfficeKind.HEAD_OF_GOVERNMENT;
        return head && office.iso().filter(SEVERAL_HEADS::contains).isEmpty();
    }

    /** A day of handing over, and a year or month known no better, belong to both. */
    private static void overlaps(List<Map.Entry<KnownPerson, Term>> terms, List<String> found) {
        List<Map.Entry<KnownPerson, Term>> dated = terms.stream()
                .filter(entry -> entry.getValue().start().isPresent())
                .sorted(Comparator.comparing((Map.Entry<KnownPerson, Term> entry) ->
                                entry.getValue().first())
                        .thenComparing(entry -> entry.getValue().last()))
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            Term before = dated.get(i - 1).getValue();
            Term after = dated.get(i).getValue();
            boolean open = before.end().isEmpty();
            if (open || before.end().get().first().isAfter(after.start().get().last())) {
                found.add(dated.get(i - 1).getKey().en() + " and "
                        + dated.get(i).getKey().en() + ", " + after.office().en());
            }
        }
    }

    @Test
    void identifiersAreThoseOfTheSharedFacts() throws IOException {
        Map<String, Set<String>> terms = new HashMap<>();
        for (String[] cells : shared("wikidata/terms.tsv")) {
            terms.computeIfAbsent(cells[0] + " " + cells[2] + " " + cells[3], k -> new HashSet<>())
                    .add(cells[5]);
        }
        List<String> faults = new ArrayList<>();
        PEOPLE.all()
                .forEach(person -> person.terms().forEach(term -> {
                    String key = person.qid() + " " + term.office().qid() + " "
                            + term.office().iso().orElse("");
                    String start = term.start().map(date -> date.edtf()).orElse("");
                    if (!terms.getOrDefault(key, Set.of()).contains(start)) {
                        faults.add(key + " " + start);
                    }
                }));
        assertEquals(List.of(), faults);
    }

    @Test
    void gazetteerIdentifiersAreThoseOfTheSharedFacts() throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        Map<String, String> countries = shared("wikidata/countries.tsv").stream()
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        Set<String> bodies = qids("wikidata/bodies.tsv");
        Set<String> places = qids("wikidata/places.tsv");
        assertEquals(
                countries,
                gazetteer.countries().stream()
                        .collect(Collectors.toMap(
                                Country::iso, country -> country.qid().value())));
        assertEquals(
                List.of(),
                gazetteer.bodies().stream()
                        .filter(body -> body.qid()
                                .filter(qid -> !bodies.contains(qid.value()))
                                .isPresent())
                        .map(Body::zh)
                        .toList());
        assertEquals(
                List.of(),
                gazetteer.places().stream()
                        .filter(place -> place.qid()
                                .filter(qid -> !places.contains(qid.value()))
                                .isPresent())
                        .map(Place::zh)
                        .toList());
    }

    private static Set<String> qids(String file) throws IOException {
        return shared(file).stream().map(cells -> cells[0]).collect(Collectors.toSet());
    }

    private static List<String[]> shared(String file) throws IOException {
        return Files.readAllLines(SharedTexts.require(file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
