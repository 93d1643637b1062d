package org.summitgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A fact as a JSON object of the guidelines' shape; what is null, absent or blank is empty. */
record FactView(JsonNode json) {

    Optional<String> text(String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    String textOrEmpty(String field) {
        return text(field).orElse("");
    }

    /** The compared form of a name; empty where there is none. */
    String name(String field) {
        return NameForm.of(textOrEmpty(field));
    }

    List<String> texts(String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : json.path(field)) {
            if (!value.isNull()) {
                values.add(value.asText());
            }
        }
        return values;
    }

    /** The compared forms of a list of names. */
    Set<String> names(String field) {
        Set<String> names = new TreeSet<>();
        for (String value : texts(field)) {
            if (!value.isEmpty()) {
                names.add(NameForm.of(value));
            }
        }
        return names;
    }

    boolean is(String field, String value) {
        return textOrEmpty(field).equals(value);
    }

    boolean sameAs(FactView other, String field) {
        return text(field).equals(other.text(field));
    }

    /** The slots of all {@code fields} that are filled, as they are. */
    void addPlain(Set<Slot> slots, String... fields) {
        for (String field : fields) {
            text(field).ifPresent(value -> slots.add(new Slot(field, value)));
        }
    }

    /** The slots of all {@code fields} that are filled, in the form in which names are compared. */
    void addNames(Set<Slot> slots, String... fields) {
        for (String field : fields) {
            text(field).ifPresent(value -> slots.add(new Slot(field, NameForm.of(value))));
        }
    }

    /** A slot for each element of a list. */
    void addEach(Set<Slot> slots, String slot, String field) {
        names(field).forEach(value -> slots.add(new Slot(slot, value)));
    }
}
