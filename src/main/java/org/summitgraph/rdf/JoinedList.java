package org.summitgraph.rdf;

import java.util.ArrayList;
import java.util.List;

/** Lists as one string, their items parted by bars; a bar or a backslash of an item follows a backslash. */
final class JoinedList {

    private static final char BAR = '|';
    private static final char ESCAPE = '\\';

    private JoinedList() {}

    /** @param items at least one: no string stands for an empty list */
    static String join(List<String> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty list has no joined form");
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                joined.append(BAR);
            }
            items.get(i).chars().forEach(c -> {
                if (c == BAR || c == ESCAPE) {
                    joined.append(ESCAPE);
                }
                joined.append((char) c);
            });
        }
        return joined.toString();
    }

    static List<String> split(String joined) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == ESCAPE && i + 1 < joined.length()) {
                item.append(joined.charAt(++i));
            } else if (c == BAR) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString());
        return items;
    }
}
