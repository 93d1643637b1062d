package org.summitgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Role;
import org.summitgraph.fixture.Told;
import org.summitgraph.resolve.Background;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;

class RedirectsTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final ArticleFacts VAGUE = talks("vague.txt", "2024-07");
    private static final ArticleFacts EXACT = talks("exact.txt", "2024-07-03");

    @Test
    void anIdThatALaterArticleRefinesLeadsToTheNewOne() {
        Resolution before = resolve(VAGUE);
        Resolution after = resolve(VAGUE, EXACT);
        EntityId old = before.meetings().get(0).id();
        EntityId now = after.meetings().get(0).id();
        assertNotEquals(old, now);
        Redirects redirects = Redirects.NONE.after(Redirects.reports(before), after);
        assertEquals(Map.of(old, now), redirects.targets());
    }

    @Test
    void redirectsAreLedOnAndEndWhereTheIdIsUsedAgain() {
        EntityId first = new EntityId(EntityKind.MEETING, "first");
        EntityId gone = new EntityId(EntityKind.MEETING, "gone");
        Resolution before = resolve(VAGUE);
        Resolution after = resolve(VAGUE, EXACT);
        EntityId old = before.meetings().get(0).id();
        EntityId now = after.meetings().get(0).id();
        Redirects earlier =
                new Redirects(new TreeMap<>(Map.of(first, old, gone, new EntityId(EntityKind.MEETING, "x"))));
        Redirects redirects = earlier.after(Redirects.reports(before), after);
        assertEquals(Map.of(first, now, old, now), redirects.targets());
        Redirects back = redirects.after(Redirects.reports(after), before);
        assertEquals(Map.of(first, old, now, old), back.targets());
    }

    @Test
    void whatNobodyReportsAnyMoreLeadsNowhere() {
        Resolution before = resolve(VAGUE, other());
        Resolution after = resolve(VAGUE);
        assertTrue(
                Redirects.NONE.after(Redirects.reports(before), after).targets().isEmpty());
    }

    @Test
    void theGraphsTellWhatIsNeeded() {
        Resolution before = resolve(VAGUE, other());
        Resolution after = resolve(VAGUE, EXACT, other());
        Redirects redirects = Redirects.NONE.after(Redirects.reports(before), after);
        DatasetGraph dataset = DatasetGraphFactory.create();
        new ResolutionQuads(IRIS, SampleFacts.GAZETTEER).write(before, dataset::add);
        new MetadataQuads(IRIS).write(redirects, dataset::add);
        Graph resolved = dataset.getGraph(IRIS.graph(GraphName.RESOLVED));
        Graph metadata = dataset.getGraph(IRIS.graph(GraphName.METADATA));
        assertEquals(Redirects.reports(before), new ResolutionReader(IRIS).reports(resolved));
        assertEquals(redirects, new ResolutionReader(IRIS).redirects(metadata));
        assertEquals(1, redirects.targets().size());
    }

    private static ArticleFacts talks(String file, String day) {
        return Told.by(file, "2024-07-05")
                .person("习近平", Role.HEAD_OF_STATE, "国家主席", "CN")
                .person("托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                .meeting(MeetingType.BILATERAL_MEETING, "", "习近平 托卡耶夫", "CN KZ", day, "阿斯塔纳")
                .facts();
    }

    private static ArticleFacts other() {
        return Told.by("other.txt", "2022-01-05")
                .meeting(MeetingType.CALL, "", "王毅 布林肯", "CN US", "2022-01-04", "")
                .facts();
    }

    private static Resolution resolve(ArticleFacts... facts) {
        return new Resolver(Background.none()).resolve(List.of(facts));
    }
}
