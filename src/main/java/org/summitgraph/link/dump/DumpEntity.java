package org.summitgraph.link.dump;

import java.util.List;

/**
 * What the index keeps of an entity.
 *
 * @param names Chinese labels and aliases, labels first
 * @param en English label; empty where there is none
 * @param classes items of “instance of”
 * @param states items of citizenship, country and jurisdiction
 * @param redirect the entity it has become; empty for others
 */
record DumpEntity(
        String qid,
        List<String> names,
        String en,
        List<String> classes,
        List<String> states,
        List<DumpTerm> terms,
        String redirect) {

    DumpEntity {
        names = List.copyOf(names);
        classes = List.copyOf(classes);
        states = List.copyOf(states);
        terms = List.copyOf(terms);
    }

    /** Whether anything could ever be linked to it or be told by it. */
    boolean worthKeeping() {
        return !names.isEmpty() || !redirect.isEmpty() || (!en.isEmpty() && !states.isEmpty() && terms.isEmpty());
    }

    /** The same under its id, which may come last in a dump. */
    DumpEntity withId(String id) {
        return new DumpEntity(id, names, en, classes, states, terms, redirect);
    }

    String label() {
        return names.isEmpty() ? en : names.get(0);
    }
}
