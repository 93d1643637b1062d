package org.summitgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.RuleId;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;
import org.summitgraph.rdf.Iris;
import org.summitgraph.rdf.RdfFormat;
import org.summitgraph.store.StoreException.Reason;
import org.summitgraph.store.query.ResultFormat;

class GraphStoreTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @TempDir
    Path folder;

    @Test
    void sameInputsInAnyOrderGiveTheSameContent() {
        String one = content("one", store -> ToldStore.fill(store));
        String other = content("other", store -> {
            change(store, update -> put(update, "a/second.txt", ToldStore.second()));
            change(store, update -> {
                put(update, "a/first.txt", ToldStore.first());
                ToldStore.conclude(update);
            });
        });
        String twice = content("one", store -> ToldStore.fill(store));
        assertEquals(one, other);
        assertEquals(one, twice);
        assertTrue(one.contains("\"阿斯塔纳宣言\"@zh"), one.substring(0, 500));
    }

    @Test
    void givesFactsBackAsTheyWere() {
        open("facts", store -> {
            ToldStore.fill(store);
            change(store, update -> {
                List<ArticleFacts> facts = update.facts();
                assertEquals(2, facts.size());
                ArticleFacts back = facts.stream()
                        .filter(f -> f.article().file().equals("first.txt"))
                        .findFirst()
                        .orElseThrow();
                assertEquals(ToldStore.first().meetings(), back.meetings());
                assertEquals(ToldStore.first().agreements(), back.agreements());
                assertEquals(ToldStore.first().centres(), back.centres());
            });
        });
    }

    @Test
    void removingAnInputLeavesWhatTheOthersTell() {
        String only = content(
                "only",
                store -> change(store, update -> {
                    put(update, "a/second.txt", ToldStore.second());
                    ToldStore.conclude(update);
                }));
        String left = content("left", store -> {
            change(store, update -> {
                put(update, "a/first.txt", ToldStore.first());
                put(update, "a/second.txt", ToldStore.second());
            });
            change(store, update -> {
                update.remove("a/first.txt");
                ToldStore.conclude(update);
            });
        });
        assertEquals(only, left);
    }

    @Test
    void anInputReadAgainReplacesWhatItHeld() {
        open("again", store -> {
            change(store, update -> put(update, "a.txt", ToldStore.first()));
            change(store, update -> put(update, "a.txt", ToldStore.second()));
            assertEquals(1, store.stats().articles());
            assertEquals(
                    List.of(ToldStore.second().article().id()),
                    store.input("a.txt").orElseThrow().articles());
        });
    }

    @Test
    void anArticleOfTwoInputsIsOneAndOutlivesEither() {
        ArticleFacts here = ToldStore.first();
        ArticleFacts there = otherwise(here);
        String fromB = content("b", store -> change(store, update -> put(update, "b.txt", there)));
        String fromA = content("a", store -> change(store, update -> put(update, "a.txt", here)));
        assertNotEquals(fromA, fromB);
        for (boolean aFirst : new boolean[] {true, false}) {
            open("both" + aFirst, store -> {
                change(store, update -> put(update, aFirst ? "a.txt" : "b.txt", aFirst ? here : there));
                change(store, update -> put(update, aFirst ? "b.txt" : "a.txt", aFirst ? there : here));
                assertEquals(1, store.stats().articles());
                assertEquals(2, store.stats().inputs());
                assertEquals(fromA, dump(store));
                change(store, update -> update.remove("a.txt"));
                assertEquals(fromB, dump(store));
                change(store, update -> update.remove("b.txt"));
                assertEquals("", dump(store));
            });
        }
    }

    @Test
    void remembersInputsWithTheirIssues() {
        Issue issue = new Issue(IssueCode.EMPTY, Where.of("x \"1\".txt", 3), "holds no text");
        InputRecord record = new InputRecord("目录/x #1.txt", "h", "1.0", List.of(), List.of(issue));
        open("records", store -> {
            change(store, update -> update.put(record, List.of()));
            assertEquals(List.of(record), store.inputs());
            assertEquals(Optional.of(record), store.input("目录/x #1.txt"));
            assertEquals(Optional.empty(), store.input("another"));
        });
        assertTrue(record.isOf("h", "1.0"));
        assertFalse(record.isOf("h", "1.1"));
        assertFalse(record.isOf("i", "1.0"));
    }

    @Test
    void queriesDoNotSeeWhatIsRememberedOfInputs() {
        open("private", store -> {
            ToldStore.fill(store);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.answer("SELECT * { ?s ?p ?o }", ResultFormat.CSV, out);
            assertFalse(out.toString(StandardCharsets.UTF_8).contains("a/first.txt"));
            assertFalse(dump(store).contains("ledger"));
        });
    }

    @Test
    void anUpdateThatFailsChangesNothing() {
        open("failing", store -> {
            ToldStore.fill(store);
            String before = dump(store);
            assertThrows(
                    IllegalStateException.class,
                    () -> change(store, update -> {
                        update.remove("a/first.txt");
                        throw new IllegalStateException("stop");
                    }));
            assertEquals(before, dump(store));
            assertEquals(2, store.inputs().size());
        });
    }

    @Test
    void aBackupRestoresToTheSameStore() throws IOException {
        Path file = folder.resolve("backup.nq.gz");
        String before = content("backed", store -> {
            ToldStore.fill(store);
            store.backup(file);
        });
        GraphStore.restore(file, folder.resolve("restored"));
        try (GraphStore restored = GraphStore.open(folder.resolve("restored"))) {
            assertEquals(before, dump(restored));
            assertEquals(2, restored.inputs().size());
        }
        StoreException occupied =
                assertThrows(StoreException.class, () -> GraphStore.restore(file, folder.resolve("restored")));
        assertEquals(Reason.NOT_A_STORE, occupied.reason());
    }

    @Test
    void aBrokenBackupRestoresNothing() throws IOException {
        Path file = folder.resolve("whole.nq.gz");
        open("whole", store -> {
            ToldStore.fill(store);
            store.backup(file);
        });
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path other = Files.writeString(folder.resolve("other.nq.gz"), "not a backup");
        for (Path broken : List.of(cut, other, folder.resolve("none.nq.gz"))) {
            Path target = folder.resolve("target");
            StoreException problem = assertThrows(StoreException.class, () -> GraphStore.restore(broken, target));
            assertEquals(1, problem.getMessage().lines().count());
            assertFalse(Files.exists(target));
            assertFalse(Files.exists(folder.resolve("target.restoring")));
        }
    }

    @Test
    void compactingKeepsTheContentAndACompactionThatWasKilledIsCleared() throws IOException {
        String before = content("compact", store -> {
            ToldStore.fill(store);
            store.compact();
        });
        Path left = Files.createDirectories(folder.resolve("compact/tdb2/Data-0003-tmp"));
        Files.writeString(left.resolve("nodes.dat"), "half");
        open("compact", store -> assertEquals(before, dump(store)));
        assertFalse(Files.exists(left));
    }

    @Test
    void saysInOneLineWhyAStoreCannotBeOpened() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(Reason.MISSING, refusal(() -> GraphStore.open(missing).close()));
        Path filled = Files.createDirectories(folder.resolve("filled"));
        Files.writeString(filled.resolve("letter.txt"), "hello");
        assertEquals(Reason.NOT_A_STORE, refusal(() -> GraphStore.open(filled).close()));
        assertEquals(
                Reason.NOT_A_STORE,
                refusal(() -> GraphStore.openOrCreate(filled, IRIS).close()));
        Path below = filled.resolve("letter.txt/store");
        assertEquals(
                Reason.NOT_WRITABLE,
                refusal(() -> GraphStore.openOrCreate(below, IRIS).close()));
        open("held", store -> {
            assertEquals(
                    Reason.LOCKED,
                    refusal(() -> GraphStore.open(folder.resolve("held")).close()));
        });
        Iris others = new Iris("https://example.org/id/");
        assertEquals(
                Reason.OTHER_BASE,
                refusal(() ->
                        GraphStore.openOrCreate(folder.resolve("held"), others).close()));
    }

    @Test
    void aProcessThatIsKilledWhileItChangesAStoreLeavesItAsItWas() throws Exception {
        Path path = folder.resolve("killed");
        String before = content("killed", store -> ToldStore.fill(store));
        Process other = HoldingProcess.start(path);
        try {
            assertEquals(Reason.LOCKED, refusal(() -> GraphStore.open(path).close()));
        } finally {
            int unused = other.destroyForcibly().waitFor();
            assertNotEquals(0, unused);
        }
        open("killed", store -> {
            assertEquals(before, dump(store));
            assertEquals(2, store.inputs().size());
        });
    }

    @Test
    void countsWhatItHolds() {
        open("counted", store -> {
            ToldStore.fill(store);
            StoreStats stats = store.stats();
            assertEquals(2, stats.inputs());
            assertEquals(2, stats.articles());
            assertEquals(4, stats.items().get("Meeting"));
            assertEquals(1, stats.items().get("Agreement"));
            assertEquals(dump(store).lines().count(), stats.statements());
        });
    }

    private static Reason refusal(Runnable opening) {
        StoreException problem = assertThrows(StoreException.class, opening::run);
        assertEquals(1, problem.getMessage().lines().count(), problem.getMessage());
        return problem.reason();
    }

    /** The same article with other evidence, as another file would give it. */
    private static ArticleFacts otherwise(ArticleFacts facts) {
        List<Finding<PersonFact>> people = facts.people().stream()
                .map(f -> new Finding<>(
                        f.fact(),
                        new Evidence(f.evidence().raw(), f.evidence().quote(), new RuleId("test/otherwise")),
                        f.confidence(),
                        f.derivation()))
                .toList();
        return new ArticleFacts(
                facts.article(), people, facts.meetings(), facts.agreements(), facts.centres(), facts.dates());
    }

    private static void put(Update update, String location, ArticleFacts... articles) {
        update.put(ToldStore.input(location, articles), List.of(articles));
    }

    private static void change(GraphStore store, Consumer<Update> change) {
        boolean done = store.update(update -> {
            change.accept(update);
            return true;
        });
        assertTrue(done);
    }

    private void open(String name, Consumer<GraphStore> use) {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve(name), IRIS)) {
            use.accept(store);
        }
    }

    private String content(String name, Consumer<GraphStore> fill) {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve(name), IRIS)) {
            fill.accept(store);
            return dump(store);
        }
    }

    private static String dump(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(RdfFormat.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
