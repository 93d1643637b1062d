package org.summitgraph.gazetteer;

import java.util.List;

/**
 * States that Chinese news names together though they form no body: 中亚五国, 波罗的海三国.
 *
 * @param members ISO codes, or the code of the one body that stands for them all; never empty
 */
public record Group(String zh, List<String> otherNames, List<String> members) implements Entry {

    public Group {
        if (zh.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("not a group: " + zh);
        }
        otherNames = List.copyOf(otherNames);
        members = List.copyOf(members);
    }
}
