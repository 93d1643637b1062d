package org.summitgraph.extract.centre;

import java.util.List;
import org.summitgraph.fact.CentreKind;

/** Whose a 秘书处 is that is named without its owner: that of the mechanism told of last. */
final class SecretariatOwner {

    private SecretariatOwner() {}

    static CentreName complete(CentreName name, List<Centre> known) {
        if (!name.name().equals("秘书处") && !name.name().equals("常设秘书处")) {
            return name;
        }
        return known.stream()
                .filter(c -> c.kind() == CentreKind.MECHANISM && c.named().size() > 1)
                .reduce((a, b) -> b)
                .map(owner -> new CentreName(
                        owner.name() + name.name(), CentreKind.SECRETARIAT, name.span(), owner.parties()))
                .orElse(name);
    }
}
