package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.Role;
import org.summitgraph.fact.RuleId;
import org.summitgraph.fixture.GoldFacts;
import org.summitgraph.text.Article;
import org.summitgraph.text.ArticleId;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.Dateline;
import org.summitgraph.text.RawSpan;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

class ArticleRoundTripTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @Test
    void sampleComesBackFromMemory() {
        SampleFacts.articles().forEach(facts -> assertSame(facts, inMemory(facts)));
    }

    @Test
    void sampleComesBackFromADatabase() {
        SampleFacts.articles().forEach(facts -> assertSame(facts, fromDatabase(facts)));
    }

    @Test
    void annotatedTextsComeBack() {
        GoldFacts.startingWith("").forEach(facts -> assertSame(facts, inMemory(facts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "|",
                "\\",
                "\\|\\\\|",
                "x\\",
                " blank ends ",
                "\"quoted\" <tag> & 'more' }{",
                "line\nfeed\r\nand\ttab",
                "\u0001\u000B\uFEFF\u200B\u2028",
                "𠮷野家😀",
                "習近平・ﾃｽﾄ",
                "\\u0041 \\n @zh ^^<x>",
                "-1.0e5"
            })
    void hostileStringsComeBack(String hostile) {
        ArticleFacts facts = hostile(hostile);
        assertSame(facts, inMemory(facts));
        assertSame(facts, fromDatabase(facts));
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        ArticleFacts read = inMemory(hostile("a\uD800b\uDC00"));
        assertEquals("a\uFFFDb\uFFFD", read.people().get(0).fact().name());
    }

    @Test
    void graphOfAnotherKindIsRefused() {
        Graph graph = GraphFactory.createDefaultGraph();
        ArticleReader reader = new ArticleReader(IRIS);
        assertThrows(GraphFormatException.class, () -> reader.read(ArticleId.of("x"), graph));
    }

    private static ArticleFacts hostile(String s) {
        ArticleId id = ArticleId.of("hostile", s);
        String text = s + "。\n" + s;
        Article article = new Article(
                id,
                s,
                s,
                Optional.of(s),
                Optional.of(LocalDate.of(2024, 2, 29)),
                Optional.of(s),
                Optional.of(s),
                List.of(
                        new Dateline(new Span(0, 1), s, Optional.of(s), Optional.of(MonthDay.of(2, 29))),
                        new Dateline(new Span(1, 2), s, Optional.empty(), Optional.empty())),
                CleanText.identity(text),
                new Span(0, s.length()));
        PersonFact person =
                new PersonFact("x" + s, Optional.of(s), Role.OFFICIAL, "x" + s, Optional.of(new Party("x" + s)));
        MeetingFact meeting = new MeetingFact(
                MeetingType.CALL,
                Optional.of(s),
                List.of(s, "", s),
                List.of(new Party("z" + s), new Party("a")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(s),
                MeetingStatus.CANCELLED,
                Optional.of(s),
                Optional.of(s));
        if (s.contains("\uD800")) {
            person = new PersonFact(s, Optional.empty(), Role.OFFICIAL, "o", Optional.empty());
        }
        return new ArticleFacts(
                article,
                List.of(finding(person, s, Zone.TITLE, 1.0)),
                List.of(finding(meeting, s, Zone.BODY, 1e-9)),
                List.of(),
                List.of(),
                List.of());
    }

    private static <F extends Fact> Finding<F> finding(F fact, String quote, Zone zone, double confidence) {
        Evidence evidence = new Evidence(new RawSpan(zone, new Span(3, 5)), "q" + quote, new RuleId("test/hostile"));
        return new Finding<>(fact, evidence, confidence, Derivation.of("test/hostile", quote));
    }

    private static ArticleFacts inMemory(ArticleFacts facts) {
        return roundTrip(DatasetGraphFactory.createTxnMem(), facts);
    }

    private static ArticleFacts fromDatabase(ArticleFacts facts) {
        return roundTrip(DatabaseMgr.createDatasetGraph(), facts);
    }

    private static ArticleFacts roundTrip(DatasetGraph dataset, ArticleFacts facts) {
        Txn.exec(dataset, TxnType.WRITE, () -> new ArticleQuads(IRIS).write(facts, dataset::add));
        ArticleId id = facts.article().id();
        return Txn.calculateRead(dataset, () -> new ArticleReader(IRIS).read(id, dataset.getGraph(IRIS.article(id))));
    }

    private static void assertSame(ArticleFacts expected, ArticleFacts actual) {
        Article a = expected.article();
        Article b = actual.article();
        assertEquals(a.id(), b.id());
        assertEquals(a.file(), b.file());
        assertEquals(a.title(), b.title());
        assertEquals(a.published(), b.published());
        assertEquals(a.source(), b.source());
        assertEquals(a.url(), b.url());
        assertEquals(a.datelines(), b.datelines());
        assertEquals(a.text().text(), b.text().text());
        assertEquals(a.titleSpan(), b.titleSpan());
        List<Object> left = new ArrayList<>();
        List<Object> right = new ArrayList<>();
        BiConsumer<ArticleFacts, List<Object>> findings = (facts, list) -> {
            facts.people().forEach(f -> list.add(withoutDerivation(f)));
            facts.meetings().forEach(f -> list.add(withoutDerivation(f)));
            facts.agreements().forEach(f -> list.add(withoutDerivation(f)));
            facts.centres().forEach(f -> list.add(withoutDerivation(f)));
            facts.dates().forEach(f -> list.add(withoutDerivation(f)));
        };
        findings.accept(expected, left);
        findings.accept(actual, right);
        assertEquals(left, right);
    }

    private static List<Object> withoutDerivation(Finding<?> finding) {
        return List.of(finding.fact(), finding.evidence(), finding.confidence());
    }
}
