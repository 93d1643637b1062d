package org.summitgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.fixture.Told;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Qid;
import org.summitgraph.link.Ambiguous;
import org.summitgraph.link.Candidate;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.Unlinked;
import org.summitgraph.rdf.ResolutionQuads;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.GazetteerBackground;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;
import org.summitgraph.validate.Screen;
import org.summitgraph.validate.SummitShapes;
import org.summitgraph.validate.Violation;

/** Stores filled with facts written by hand: a summit of 2025 told by two articles that disagree about its place, and what came of it. */
public final class ToldStore {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Resolver RESOLVER = new Resolver(GazetteerBackground.of(GAZETTEER, UnaryOperator.identity()));

    private ToldStore() {}

    public static ArticleFacts first() {
        return Told.by("first.txt", "2025-06-18")
                .person("习近平", Role.HEAD_OF_STATE, "国家主席", "CN")
                .person("托卡耶夫", "卡瑟姆若马尔特·托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                .person("别克捷诺夫", Role.HEAD_OF_GOVERNMENT, "总理", "KZ")
                .person("王毅", Role.OFFICIAL, "外交部长", "CN")
                .meeting(MeetingType.SUMMIT, "第二届中国－中亚峰会", "习近平 托卡耶夫", "CN KZ", "2025-06-17", "阿斯塔纳")
                .meeting(
                        MeetingType.BILATERAL_MEETING,
                        "",
                        "习近平 托卡耶夫",
                        "CN KZ",
                        "2025-06-16",
                        "阿斯塔纳",
                        MeetingStatus.HELD,
                        "第二届中国－中亚峰会")
                .meeting(MeetingType.CALL, "", "习近平 托卡耶夫", "CN KZ", "2025-02-03", "")
                .add(new AgreementFact(
                        "阿斯塔纳宣言",
                        AgreementKind.DECLARATION,
                        List.of(new Party("KZ"), new Party("CN")),
                        DateValue.parse("2025-06-17"),
                        AgreementStatus.SIGNED,
                        Optional.of(1),
                        Optional.of("第二届中国－中亚峰会"),
                        Optional.empty()))
                .add(new CentreFact(
                        "中国－中亚减贫合作中心",
                        CentreKind.CENTRE,
                        Optional.of("减贫"),
                        List.of(new Party("CN")),
                        Optional.empty(),
                        DateValue.parse("2025-06-17"),
                        CentreStatus.UNVEILED,
                        Optional.of("第二届中国－中亚峰会")))
                .date("6月17日", "2025-06-17")
                .facts();
    }

    public static ArticleFacts second() {
        return Told.by("second.txt", "2025-06-19")
                .person("习近平", Role.HEAD_OF_STATE, "国家主席", "CN")
                .meeting(MeetingType.SUMMIT, "第二届中国－中亚峰会", "习近平 托卡耶夫", "CN KZ", "2025-06-17", "阿拉木图")
                .meeting(MeetingType.SUMMIT, "第三届中国－中亚峰会", "", "CN KZ", "2027", "", MeetingStatus.PLANNED, "")
                .facts();
    }

    /** An input that holds {@code articles}. */
    static InputRecord input(String location, ArticleFacts... articles) {
        return new InputRecord(
                location,
                "hash of " + location,
                "1",
                List.of(articles).stream().map(a -> a.article().id()).toList(),
                List.of());
    }

    /** Resolves and links what is stored. */
    static void conclude(Update update) {
        Resolution resolution = RESOLVER.resolve(update.facts());
        update.putOntology();
        List<Violation> violations = update.putConsolidated(
                resolution,
                new ResolutionQuads(update.iris(), GAZETTEER),
                links(),
                new Screen(SummitShapes.load(), update.iris()));
        assertEquals(List.of(), violations);
    }

    private static List<Link> links() {
        EntityId kazakhstan = new EntityId(EntityKind.COUNTRY, "KZ");
        EntityId china = new EntityId(EntityKind.COUNTRY, "CN");
        return List.of(
                new Linked(china, new Qid("Q148"), 1.0, "authority", new TreeMap<>()),
                new Ambiguous(
                        kazakhstan,
                        List.of(new Candidate(new Qid("Q9"), "b", 0.5), new Candidate(new Qid("Q232"), "a", 0.5)),
                        "two are alike"),
                new Unlinked(new EntityId(EntityKind.COUNTRY, "XX"), "nothing is named so"));
    }

    /** Fills a store with both articles. */
    public static void fill(GraphStore store) {
        int done = store.update(update -> {
            update.put(input("a/first.txt", first()), List.of(first()));
            update.put(input("a/second.txt", second()), List.of(second()));
            conclude(update);
            return update.inputs().size();
        });
        assert done == 2;
    }
}
