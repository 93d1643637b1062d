package org.summitgraph.link.dump;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collects what a dump says of one entity; not thread-safe. */
final class EntityBuilder {

    private static final int LONGEST_NAME = 100;

    private final String qid;
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final List<DumpTerm> terms = new ArrayList<>();
    private String en = "";
    private String redirect = "";

    EntityBuilder(String qid) {
        this.qid = qid;
    }

    String qid() {
        return qid;
    }

    static boolean wanted(String language) {
        return language.equals("en") || chinese(language);
    }

    private static boolean chinese(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("zh") || lower.startsWith("zh-");
    }

    void label(String language, String name) {
        if (language.equals("en")) {
            en = name;
        } else if (chinese(language) && !name.isBlank() && name.length() <= LONGEST_NAME) {
            labels.add(name);
        }
    }

    void alias(String language, String name) {
        if (chinese(language) && !name.isBlank() && name.length() <= LONGEST_NAME) {
            aliases.add(name);
        }
    }

    /** A statement whose value is an item; properties that do not matter are passed over. */
    void statement(String property, String item) {
        switch (property) {
            case "P31" -> classes.add(item);
            case "P27", "P17", "P1001" -> states.add(item);
            case "P39" -> terms.add(new DumpTerm(item, Optional.empty(), Optional.empty()));
            default -> {}
        }
    }

    void term(DumpTerm term) {
        terms.add(term);
    }

    void redirect(String target) {
        redirect = target;
    }

    DumpEntity build() {
        Set<String> names = new LinkedHashSet<>(labels);
        names.addAll(aliases);
        return new DumpEntity(qid, List.copyOf(names), en, List.copyOf(classes), List.copyOf(states), terms, redirect);
    }
}
