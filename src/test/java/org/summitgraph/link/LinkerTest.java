package org.summitgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Role;
import org.summitgraph.fixture.GoldFacts;
import org.summitgraph.fixture.Told;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.GazetteerBackground;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;

class LinkerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Linker LINKER = Linker.of(GAZETTEER, SimplifiedScript::of);

    private static Resolution resolution() {
        return new Resolver(GazetteerBackground.of(GAZETTEER, SimplifiedScript::of))
                .resolve(GoldFacts.startingWith(""));
    }

    @Test
    void everyEntityThatCanHaveAnItemGetsOneLinkInOrder() {
        Resolution resolution = resolution();
        List<Link> links = LINKER.link(resolution);
        int entities = resolution.people().size()
                + resolution.parties().size()
                + resolution.places().size()
                + resolution.meetings().size()
                + resolution.agreements().size()
                + resolution.centres().size();
        assertEquals(entities, links.size());
        assertEquals(links.stream().sorted(Comparator.comparing(Link::item)).toList(), links);
    }

    @Test
    void everyCountryIsLinkedAndNoCentreIs() {
        Map<EntityId, Link> links =
                LINKER.link(resolution()).stream().collect(Collectors.toMap(Link::item, Function.identity()));
        links.forEach((item, link) -> {
            if (item.kind() == EntityKind.COUNTRY) {
                assertTrue(link instanceof Linked, item.toString());
            }
            if (item.kind() == EntityKind.CENTRE || item.kind() == EntityKind.AGREEMENT) {
                assertTrue(link instanceof Unlinked, item.toString());
            }
        });
    }

    @Test
    void aPlaceOfTwoStatesIsToldByWhoMetThere() {
        assertEquals("Q34692", kingston("JM"));
        assertEquals("Q41474", kingston("VC"));
        assertEquals("", kingston("CU"));
    }

    private static String kingston(String host) {
        Resolution resolution = new Resolver(GazetteerBackground.of(GAZETTEER, SimplifiedScript::of))
                .resolve(List.of(Told.by("a", "2024-05-02")
                        .meeting(MeetingType.VISIT, "", "某甲", "CN " + host, "2024-05-01", "金斯敦")
                        .facts()));
        return LINKER.link(resolution).stream()
                .filter(link -> link.item().kind() == EntityKind.PLACE && link instanceof Linked)
                .map(link -> ((Linked) link).qid().value())
                .findFirst()
                .orElse("");
    }

    @Test
    void unknownPeopleStayUnlinkedWithAReason() {
        Resolution resolution = new Resolver(GazetteerBackground.of(GAZETTEER, SimplifiedScript::of))
                .resolve(List.of(Told.by("a", "2025-06-18")
                        .person("某无名", Role.HEAD_OF_STATE, "总统", "KZ")
                        .person("李强", Role.OFFICIAL, "县长", "CN")
                        .person("王毅", Role.OFFICIAL, "外交部长", "CN")
                        .facts()));
        List<Link> people = LINKER.link(resolution).stream()
                .filter(link -> link.item().kind() == EntityKind.PERSON)
                .toList();
        assertEquals(1, people.stream().filter(Linked.class::isInstance).count());
        assertEquals(2, people.stream().filter(Unlinked.class::isInstance).count());
    }
}
