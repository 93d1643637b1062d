package org.summitgraph.gazetteer;

import java.util.List;

/** A longer word that begins with a name and means something else: 印度洋, 哈萨克族. It never leaves this package. */
record Lookalike(String zh) implements Entry {

    @Override
    public List<String> otherNames() {
        return List.of();
    }
}
