package org.summitgraph.rdf;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.summitgraph.fact.Role;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.PersonEntity;
import org.summitgraph.resolve.PostEntity;
import org.summitgraph.resolve.TenureEntity;

/** People, posts, and who held which. */
final class OfficeQuads {

    private final Iris iris;
    private final PartyQuads parties;
    private final Map<EntityId, PersonEntity> people;
    private final Map<EntityId, PostEntity> posts;

    OfficeQuads(Iris iris, PartyQuads parties, Map<EntityId, PersonEntity> people, Map<EntityId, PostEntity> posts) {
        this.iris = iris;
        this.parties = parties;
        this.people = Map.copyOf(people);
        this.posts = Map.copyOf(posts);
    }

    void person(PersonEntity person, Statements about) {
        about.type(Sg.PERSON)
                .name(person.name())
                .otherNames(person.names(), person.name())
                .add(Sg.AFFILIATION, person.of(), iris::party);
    }

    void post(PostEntity post, Statements about) {
        about.type(Sg.POST, classOf(post.role()))
                .label(Literals.chinese(labelOf(post)))
                .add(Sg.ROLE, Sg.concept(post.role()))
                .add(Sg.OFFICE, Literals.chinese(post.office()))
                .add(Sg.OF, post.of(), iris::party);
    }

    void tenure(TenureEntity tenure, Statements about) {
        Node person = iris.entity(tenure.person());
        Node post = iris.entity(tenure.post());
        String who = Optional.ofNullable(people.get(tenure.person()))
                .map(PersonEntity::name)
                .orElse("");
        String office =
                Optional.ofNullable(posts.get(tenure.post())).map(this::labelOf).orElse("");
        about.type(Sg.TENURE)
                .label(Literals.chinese(office + who))
                .add(Sg.HOLDER, person)
                .add(Sg.HAS_POST, post)
                .day(Sg.FIRST_ATTESTED, tenure.from())
                .day(Sg.LAST_ATTESTED, tenure.to())
                .about(person)
                .add(Sg.HELD_POST, post);
    }

    private String labelOf(PostEntity post) {
        return post.of().map(parties::nameOf).orElse("") + post.office();
    }

    private static Node classOf(Role role) {
        return switch (role) {
            case HEAD_OF_STATE -> Sg.HEAD_OF_STATE;
            case HEAD_OF_GOVERNMENT -> Sg.HEAD_OF_GOVERNMENT;
            case OFFICIAL -> Sg.OFFICIAL;
            case FORMER -> Sg.FORMER_OFFICE;
        };
    }
}
