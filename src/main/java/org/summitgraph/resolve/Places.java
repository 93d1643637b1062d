package org.summitgraph.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/** How place names relate. */
record Places(Background background) {

    private static final Pattern VENUE = Pattern.compile(".*(?:堂|宫|厅|馆|大厦|酒店|饭店|中心|官邸|庄园|别墅|公园|机场|总部)");

    /** Whether something can be at both: one is the other, lies in it, or is a building in it. */
    boolean compatible(String a, String b) {
        String x = Surface.key(a);
        String y = Surface.key(b);
        if (x.contains(y) || y.contains(x) || isVenue(a) || isVenue(b)) {
            return true;
        }
        boolean oneIsState =
                background.stateNamed(a).isPresent() || background.stateNamed(b).isPresent();
        return oneIsState
                && (background.stateOf(a).isEmpty()
                        || background.stateOf(b).isEmpty()
                        || background.stateOf(a).equals(background.stateOf(b)));
    }

    boolean compatible(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || compatible(a.get(), b.get());
    }

    /** 2 for a city, 1 for a building, 0 for a state. */
    int precision(String place) {
        if (background.stateNamed(place).isPresent()) {
            return 0;
        }
        return isVenue(place) ? 1 : 2;
    }

    private static boolean isVenue(String place) {
        return VENUE.matcher(place).matches();
    }
}
