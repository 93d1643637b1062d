package org.summitgraph.gazetteer;

/** Codes that one file uses must be keys of another. */
final class MemberCheck {

    private MemberCheck() {}

    static void check(Gazetteer gazetteer) {
        for (Group group : gazetteer.groups()) {
            group.members().forEach(code -> known(gazetteer, code, "group " + group.zh()));
        }
        for (Body body : gazetteer.bodies()) {
            body.members().forEach(code -> known(gazetteer, code, "body " + body.zh()));
        }
        gazetteer.places().forEach(place -> known(gazetteer, place.iso(), "place " + place.zh()));
        gazetteer.venues().forEach(venue -> known(gazetteer, venue.iso(), "venue " + venue.zh()));
    }

    private static void known(Gazetteer gazetteer, String code, String user) {
        if (gazetteer.country(code).isEmpty() && gazetteer.body(code).isEmpty()) {
            throw new GazetteerException(user + ": no state or body has the code " + code);
        }
    }
}
