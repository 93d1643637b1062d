package org.summitgraph.resolve;

import java.util.List;
import org.summitgraph.fact.Party;

/** A state or a body that takes part in facts. */
public record PartyEntity(EntityId id, Party party) implements Entity {

    @Override
    public List<ReportId> reports() {
        return List.of();
    }

    /** The id of {@code party}: its code where it has one, else from its name. */
    public static EntityId idOf(Party party) {
        String code = party.code();
        if (code.matches("[A-Z]{2}")
                && !code.equals("EU")
                && !code.equals("UN")
                && !code.equals("AU")
                && !isBody(code)) {
            return new EntityId(EntityKind.COUNTRY, code);
        }
        return code.matches("[A-Z0-9]+")
                ? new EntityId(EntityKind.BODY, code)
                : EntityId.of(EntityKind.BODY, List.of(), code);
    }

    private static boolean isBody(String code) {
        return code.equals("AL") || code.equals("WB");
    }
}
