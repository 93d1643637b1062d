package org.summitgraph.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.issue.Outcome;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.Unlinked;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.Resolution;

class ReconciledLinksTest {

    private static final EntityId KNOWN = new EntityId(EntityKind.PERSON, "a");
    private static final EntityId OPEN = new EntityId(EntityKind.PERSON, "b");
    private static final List<Link> OFFLINE = List.of(
            new Linked(KNOWN, new Qid("Q2"), 0.99, "authority", new TreeMap<>()), new Unlinked(OPEN, "nobody known"));

    @TempDir
    Path folder;

    @Test
    void onlyWhatIsOpenIsAskedAndASureAnswerOfTheSameNameCounts() throws IOException {
        assertEquals(
                Optional.of("Q7"),
                found("{\"q0\":{\"result\":[{\"id\":\"Q7\",\"name\":\"某·無名氏\",\"score\":100,\"match\":true}]}}"));
    }

    @Test
    void unsureSeveralOrOtherNamesDoNotCount() throws IOException {
        String name = "\"name\":\"某·无名氏\"";
        assertEquals(Optional.empty(), found("{\"q0\":{\"result\":[{\"id\":\"Q7\"," + name + ",\"match\":false}]}}"));
        assertEquals(
                Optional.empty(),
                found("{\"q0\":{\"result\":[{\"id\":\"Q7\"," + name + ",\"match\":true},{\"id\":\"Q8\"," + name
                        + ",\"match\":true}]}}"));
        assertEquals(
                Optional.empty(), found("{\"q0\":{\"result\":[{\"id\":\"Q7\",\"name\":\"无名氏\",\"match\":true}]}}"));
        assertEquals(Optional.empty(), found("{\"q0\":{\"result\":[{\"id\":\"P7\"," + name + ",\"match\":true}]}}"));
    }

    @Test
    void aFailedServiceLeavesTheOfflineLinks() throws IOException {
        try (StubService service = new StubService((exchange, queries, n) -> StubService.reply(exchange, 500, "no"))) {
            Outcome<List<Link>> outcome = links(service).improve(resolution(), OFFLINE);
            assertEquals(OFFLINE, outcome.value());
            assertEquals(1, outcome.issues().size());
        }
    }

    private Optional<String> found(String answer) throws IOException {
        try (StubService service =
                new StubService((exchange, queries, n) -> StubService.reply(exchange, 200, answer))) {
            List<Link> links = links(service).improve(resolution(), OFFLINE).value();
            assertEquals(OFFLINE.get(0), links.get(0));
            return links.get(1) instanceof Linked linked
                    ? Optional.of(linked.qid().value())
                    : Optional.empty();
        }
    }

    private ReconciledLinks links(StubService service) {
        ServiceOptions options = ServiceOptions.of(service.address(), "me@example.org", folder);
        return new ReconciledLinks(
                new ReconciliationClient(options, time -> {}), new NameKey(SimplifiedScript::of), Gazetteer.load());
    }

    private static Resolution resolution() {
        PersonEntity known = new PersonEntity(KNOWN, "某甲", List.of("某甲"), Optional.of(new Party("KZ")), List.of());
        PersonEntity open =
                new PersonEntity(OPEN, "无名氏", List.of("无名氏", "某·无名氏"), Optional.of(new Party("KZ")), List.of());
        return new Resolution(
                List.of(known, open),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>());
    }
}
