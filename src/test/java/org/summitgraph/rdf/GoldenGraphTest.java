package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.fixture.Told;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.Linked;
import org.summitgraph.resolve.Background;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;

/** Two articles and their graph beside them, in {@code golden.trig}. */
class GoldenGraphTest {

    @Test
    void graphIsAsWrittenDown() throws IOException {
        DatasetGraph expected = DatasetGraphFactory.create();
        RDFParser.source(Objects.requireNonNull(GoldenGraphTest.class.getResourceAsStream("golden.trig")))
                .lang(Lang.TRIG)
                .parse(expected);
        DatasetGraph actual = DatasetGraphFactory.create();
        RDFParser.fromString(trig(), Lang.TRIG).parse(actual);
        Set<String> missing = lines(expected);
        missing.removeAll(lines(actual));
        Set<String> surplus = lines(actual);
        surplus.removeAll(lines(expected));
        assertEquals("missing []\nsurplus []", "missing " + missing + "\nsurplus " + surplus);
    }

    private static String trig() throws IOException {
        List<ArticleFacts> articles = articles();
        Resolution resolution = new Resolver(Background.none()).resolve(articles);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FactGraph graph = new FactGraph(RdfFormat.TRIG, "https://example.org/id/", SampleFacts.GAZETTEER)) {
            articles.forEach(graph::add);
            graph.add(resolution);
            graph.add(
                    new Linked(resolution.parties().get(0).id(), new Qid("Q148"), 0.99, "authority", new TreeMap<>()));
            graph.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<ArticleFacts> articles() {
        return List.of(
                Told.by("a.txt", "2024-07-05")
                        .person("托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                        .meeting(MeetingType.BILATERAL_MEETING, "", "托卡耶夫", "CN KZ", "2024-07-03", "阿斯塔纳")
                        .facts(),
                Told.by("b.txt", "")
                        .meeting(MeetingType.BILATERAL_MEETING, "", "托卡耶夫", "CN KZ", "2024-07-03", "北京")
                        .add(new CentreFact(
                                "中哈传统医学中心",
                                CentreKind.CENTRE,
                                Optional.of("传统医学"),
                                List.of(new Party("CN"), new Party("KZ")),
                                Optional.empty(),
                                DateValue.parse("2024-07"),
                                CentreStatus.UNVEILED,
                                Optional.empty()))
                        .facts());
    }

    private static Set<String> lines(DatasetGraph dataset) {
        return dataset.stream().map(Quad::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
