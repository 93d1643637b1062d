package org.summitgraph.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.resolve.EntityKind;
import org.summitgraph.resolve.PartyEntity;

/** States and bodies, with the names that the gazetteer has for them. */
final class PartyQuads {

    private final Gazetteer gazetteer;

    PartyQuads(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void write(PartyEntity entity, Statements about) {
        String code = entity.party().code();
        boolean state = entity.id().kind() == EntityKind.COUNTRY;
        String name = nameOf(entity.party());
        about.type(state ? Sg.COUNTRY : Sg.BODY).text(Sg.CODE, code).name(name);
        if (state) {
            gazetteer.country(code).ifPresent(country -> describe(country, about));
        } else {
            gazetteer
                    .body(code)
                    .filter(body -> gazetteer.country(code).isEmpty())
                    .ifPresent(body -> describe(body, about));
        }
    }

    /**
     * The name of {@code party} in Chinese, both names where a state and a body share the code (AL, AU); the code where the gazetteer
     * does not know it.
     */
    String nameOf(Party party) {
        List<String> names = Stream.concat(
                        gazetteer.country(party.code()).map(Country::zh).stream(),
                        gazetteer.body(party.code()).map(Body::zh).stream())
                .toList();
        return names.isEmpty() ? party.code() : String.join("／", names);
    }

    private static void describe(Country country, Statements about) {
        describe(country.en(), country.zh(), country.otherNames(), about);
    }

    private static void describe(Body body, Statements about) {
        describe(body.en(), body.zh(), body.otherNames(), about);
    }

    private static void describe(String en, String zh, List<String> otherNames, Statements about) {
        about.label(Literals.english(en)).otherNames(otherNames, zh);
    }
}
