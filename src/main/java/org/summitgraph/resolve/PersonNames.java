package org.summitgraph.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms under which one person's name occurs: 谢尔达尔·别尔德穆哈梅多夫 and 别尔德穆哈梅多夫. */
final class PersonNames {

    private static final Pattern DOT = Pattern.compile("[·•・‧．]");

    private PersonNames() {}

    /** Whether {@code name} has a given and a family part. */
    static boolean isFull(String name) {
        return DOT.matcher(name).find();
    }

    /** The keys of the whole name and of its last part, by which newspapers call a foreigner for short. */
    static Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        keys.add(Surface.key(name));
        Matcher dot = DOT.matcher(name);
        String family = "";
        while (dot.find()) {
            family = Surface.key(name.substring(dot.end()));
        }
        if (family.length() > 1) {
            keys.add(family);
        }
        return keys;
    }
}
