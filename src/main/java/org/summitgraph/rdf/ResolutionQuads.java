package org.summitgraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.resolve.Entity;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.PlaceEntity;
import org.summitgraph.resolve.PostEntity;
import org.summitgraph.resolve.ReportId;
import org.summitgraph.resolve.Resolution;

/** The graph of consolidated items: each with its values, the reports it rests on, and what articles disagree about. */
public final class ResolutionQuads {

    private final Iris iris;
    private final PartyQuads parties;

    public ResolutionQuads(Iris iris, Gazetteer gazetteer) {
        this.iris = iris;
        this.parties = new PartyQuads(gazetteer);
    }

    public void write(Resolution resolution, Consumer<Quad> sink) {
        Node graph = iris.graph(GraphName.RESOLVED);
        Map<EntityId, PersonEntity> people =
                resolution.people().stream().collect(Collectors.toMap(PersonEntity::id, p -> p));
        Map<EntityId, PostEntity> posts = resolution.posts().stream().collect(Collectors.toMap(PostEntity::id, p -> p));
        OfficeQuads offices = new OfficeQuads(iris, parties, people, posts);
        MeetingQuads meetings = new MeetingQuads(iris);
        OutcomeQuads outcomes = new OutcomeQuads(iris);
        resolution.people().forEach(person -> offices.person(person, item(person, graph, sink)));
        resolution.posts().forEach(post -> offices.post(post, item(post, graph, sink)));
        resolution.tenures().forEach(tenure -> offices.tenure(tenure, item(tenure, graph, sink)));
        resolution.parties().forEach(party -> parties.write(party, about(party.id(), graph, sink)));
        resolution.places().forEach(place -> place(place, about(place.id(), graph, sink)));
        resolution.meetings().forEach(meeting -> meetings.write(meeting, item(meeting, graph, sink)));
        resolution.agreements().forEach(agreement -> outcomes.agreement(agreement, item(agreement, graph, sink)));
        resolution.centres().forEach(centre -> outcomes.centre(centre, item(centre, graph, sink)));
        ConflictQuads conflicts = new ConflictQuads(iris);
        resolution.conflicts().forEach(c -> conflicts.write(c, about(c.item(), graph, sink)));
    }

    private Statements about(EntityId id, Node graph, Consumer<Quad> sink) {
        return new Statements(sink, graph, iris.entity(id));
    }

    private Statements item(Entity entity, Node graph, Consumer<Quad> sink) {
        Statements about = about(entity.id(), graph, sink);
        List<ReportId> reports = entity.reports();
        long articles = reports.stream().map(ReportId::article).distinct().count();
        about.integer(Sg.ARTICLE_COUNT, Math.toIntExact(articles));
        reports.forEach(report -> about.about(iris.report(report)).add(Sg.REPORTS, about.subject()));
        return about;
    }

    private void place(PlaceEntity place, Statements about) {
        about.type(Sg.PLACE).name(place.name()).add(Sg.HAS_COUNTRY, place.state(), iris::party);
    }
}
