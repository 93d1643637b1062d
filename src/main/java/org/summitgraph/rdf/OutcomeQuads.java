package org.summitgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.resolve.AgreementEntity;
import org.summitgraph.resolve.CentreEntity;

/** Agreements and cooperation centres. */
final class OutcomeQuads {

    private final Iris iris;

    OutcomeQuads(Iris iris) {
        this.iris = iris;
    }

    void agreement(AgreementEntity agreement, Statements about) {
        about.type(Sg.AGREEMENT, classOf(agreement.kind()))
                .name(agreement.title())
                .otherNames(agreement.titles(), agreement.title())
                .add(Sg.AGREEMENT_KIND, Sg.concept(agreement.kind()))
                .add(Sg.STATUS, Sg.concept(agreement.status()))
                .add(Sg.COUNT, agreement.count(), Literals::integer)
                .add(Sg.HAS_PLACE, agreement.place(), iris::entity)
                .add(Sg.CONCLUDED_AT, agreement.concludedAt(), iris::entity)
                .add(Sg.CONCLUDED_ON, agreement.date(), Literals::from);
        agreement.parties().forEach(party -> about.add(Sg.PARTY, iris.party(party)));
        Period.of(agreement.date(), Optional.empty()).ifPresent(period -> period.write(about));
    }

    void centre(CentreEntity centre, Statements about) {
        about.type(Sg.COOPERATION_CENTRE)
                .name(centre.name())
                .otherNames(centre.names(), centre.name())
                .add(Sg.CENTRE_KIND, Sg.concept(centre.kind()))
                .add(Sg.STATUS, Sg.concept(centre.status()))
                .add(Sg.SEAT, centre.place(), iris::entity)
                .add(Sg.DATE, centre.date(), Literals::from)
                .add(Sg.ANNOUNCED_ON, centre.announcedOn(), Literals::from)
                .add(Sg.OPENED_ON, centre.openedOn(), Literals::from)
                .add(Sg.ANNOUNCED_AT, centre.announcedAt(), iris::entity);
        centre.parties().forEach(party -> about.add(Sg.PARTY, iris.party(party)));
        field(centre, about);
        Period.of(centre.date(), Optional.empty()).ifPresent(period -> period.write(about));
    }

    private void field(CentreEntity centre, Statements about) {
        centre.fieldId().map(iris::entity).ifPresent(node -> {
            Node name = Literals.chinese(centre.field().orElseThrow());
            about.add(Sg.HAS_FIELD, node);
            about.about(node)
                    .type(Sg.FIELD, SKOS.Concept.asNode())
                    .label(name)
                    .add(SKOS.prefLabel.asNode(), name)
                    .add(SKOS.inScheme.asNode(), Sg.FIELDS);
        });
    }

    private static Node classOf(AgreementKind kind) {
        return switch (kind) {
            case TREATY -> Sg.TREATY;
            case DECLARATION -> Sg.DECLARATION;
            case JOINT_STATEMENT -> Sg.JOINT_STATEMENT;
            case AGREEMENT -> Sg.ACCORD_AGREEMENT;
            case MEMORANDUM -> Sg.MEMORANDUM;
            case PROTOCOL -> Sg.PROTOCOL;
            case ACTION_PLAN -> Sg.ACTION_PLAN;
            case OUTCOME_LIST -> Sg.OUTCOME_LIST;
            case INITIATIVE -> Sg.INITIATIVE;
            case CHARTER -> Sg.CHARTER;
            case CONTRACT -> Sg.CONTRACT;
            case DOCUMENTS -> Sg.DOCUMENT_BUNDLE;
        };
    }
}
