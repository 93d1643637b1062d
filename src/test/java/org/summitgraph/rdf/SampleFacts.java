package org.summitgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingFact;
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
import org.summitgraph.resolve.Background;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;

/** Two articles on one summit that use every kind of fact, agree on most and disagree on a place. */
public final class SampleFacts {

    public static final Gazetteer GAZETTEER = Gazetteer.load();

    private SampleFacts() {}

    public static List<ArticleFacts> articles() {
        ArticleFacts first = Told.by("first.txt", "2023-05-20")
                .person("习近平", Role.HEAD_OF_STATE, "国家主席", "CN")
                .person("托卡耶夫", "卡西姆若马尔特·托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                .person("王文彬", Role.OFFICIAL, "外交部发言人", "CN")
                .person("尼克松", Role.FORMER, "总统", "US")
                .add(new MeetingFact(
                        MeetingType.SUMMIT,
                        Optional.of("首届中国－中亚峰会"),
                        List.of("习近平", "托卡耶夫"),
                        List.of(new Party("CN"), new Party("KZ")),
                        DateValue.parse("2023-05-18"),
                        DateValue.parse("2023-05-19"),
                        Optional.of("西安"),
                        MeetingStatus.HELD,
                        Optional.of("习近平"),
                        Optional.empty()))
                .meeting(MeetingType.CALL, "", "习近平 托卡耶夫", "CN KZ", "2022", "")
                .meeting(MeetingType.VISIT, "", "托卡耶夫", "CN KZ", "2023-05", "北京")
                .add(new AgreementFact(
                        "中国－中亚峰会西安宣言",
                        AgreementKind.DECLARATION,
                        List.of(new Party("KZ"), new Party("CN")),
                        DateValue.parse("2023-05-19"),
                        AgreementStatus.SIGNED,
                        Optional.of(1),
                        Optional.of("首届中国－中亚峰会"),
                        Optional.of("西安")))
                .agreement("合作文件", AgreementKind.DOCUMENTS, "CN KZ", "2023-05", AgreementStatus.SIGNED)
                .add(new CentreFact(
                        "中国－中亚减贫合作中心",
                        CentreKind.CENTRE,
                        Optional.of("减贫"),
                        List.of(new Party("CN"), new Party("SCO")),
                        Optional.of("西安"),
                        DateValue.parse("2023/2024"),
                        CentreStatus.ANNOUNCED,
                        Optional.of("首届中国－中亚峰会")))
                .date("5月18日至19日", "2023-05-18/2023-05-19")
                .facts();
        ArticleFacts second = Told.by("second.txt", "")
                .person("托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                .meeting(MeetingType.SUMMIT, "首届中国－中亚峰会", "托卡耶夫", "CN KZ", "2023-05-19", "上海")
                .meeting(MeetingType.CEREMONY, "欢迎仪式", "", "CN KZ", "2023-05-18", "西安")
                .centre("中国－中亚机制秘书处", CentreKind.SECRETARIAT, "", "CN 亚洲某联合会", "", "", CentreStatus.OPERATING)
                .date("去年", "2022")
                .facts();
        return List.of(first, second);
    }

    public static Resolution resolution() {
        return new Resolver(Background.none()).resolve(articles());
    }

    public static List<Link> links(Resolution resolution) {
        TreeMap<String, Double> features = new TreeMap<>();
        features.put("name", 1.0);
        features.put("office", 0.5);
        return List.of(
                new Linked(resolution.people().get(0).id(), new Qid("Q1"), 0.99, "authority", features),
                new Linked(resolution.places().get(0).id(), new Qid("Q2"), 0.7, "authority", new TreeMap<>()),
                new Ambiguous(
                        resolution.people().get(1).id(),
                        List.of(new Candidate(new Qid("Q3"), "甲", 0.6), new Candidate(new Qid("Q4"), "乙", 0.55)),
                        "职务不详"),
                new Unlinked(resolution.centres().get(0).id(), "no item is known"));
    }

    /** Everything, as a store would hold it. */
    public static void write(Iris iris, Consumer<Quad> sink) {
        Resolution resolution = resolution();
        articles().forEach(facts -> new ArticleQuads(iris).write(facts, sink));
        new ResolutionQuads(iris, GAZETTEER).write(resolution, sink);
        for (Link link : links(resolution)) {
            new LinkQuads(iris).write(link, sink);
            new LinkQuads(iris).writeIdentity(link, sink);
        }
        new MetadataQuads(iris).write(Redirects.NONE, sink);
    }

    public static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        write(new Iris(Iris.DEFAULT_BASE), quads::add);
        return quads;
    }
}
