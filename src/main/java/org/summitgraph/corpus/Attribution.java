package org.summitgraph.corpus;

import java.time.LocalDate;
import java.util.Optional;

/** What an input says of its article beside the text. */
record Attribution(Optional<LocalDate> published, Optional<String> source, Optional<String> url) {

    static Attribution published(Optional<LocalDate> day) {
        return new Attribution(day, Optional.empty(), Optional.empty());
    }
}
