package org.summitgraph.extract.mention;

import java.util.List;
import java.util.Optional;

/** Parties and places of a text by where they end. */
final class Surroundings {

    private final PartyMention[] partyAt;
    private final PlaceMention[] placeAt;

    Surroundings(int length, List<PartyMention> parties, List<PlaceMention> places) {
        partyAt = new PartyMention[length];
        placeAt = new PlaceMention[length];
        for (PartyMention party : parties) {
            for (int i = party.span().start(); i < party.span().end(); i++) {
                if (partyAt[i] == null
                        || partyAt[i].span().length() < party.span().length()) {
                    partyAt[i] = party;
                }
            }
        }
        for (PlaceMention place : places) {
            for (int i = place.span().start(); i < place.span().end(); i++) {
                placeAt[i] = place;
            }
        }
    }

    Optional<PartyMention> partyOver(int offset) {
        return offset < 0 || offset >= partyAt.length ? Optional.empty() : Optional.ofNullable(partyAt[offset]);
    }

    Optional<PlaceMention> placeOver(int offset) {
        return offset < 0 || offset >= placeAt.length ? Optional.empty() : Optional.ofNullable(placeAt[offset]);
    }

    Optional<PartyMention> partyTo(int end) {
        return partyOver(end - 1).filter(p -> p.span().end() == end);
    }

    Optional<PlaceMention> placeTo(int end) {
        return placeOver(end - 1).filter(p -> p.span().end() == end);
    }
}
