package org.summitgraph.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Entities of the JSON dump, one a line between the brackets of one array. Thread-safe. */
final class JsonEntities {

    private static final Set<String> PROPERTIES = Set.of("P31", "P27", "P17", "P1001", "P39");
    private static final String NOVALUE = "";

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonFactory json = mapper.getFactory();

    /**
     * The entity of a line; empty for the brackets of the array, for properties and lexemes.
     *
     * @throws IOException where the line is no such entity
     */
    Optional<DumpEntity> read(String line) throws IOException {
        String text = line.strip();
        if (text.endsWith(",")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.isEmpty() || text.equals("[") || text.equals("]")) {
            return Optional.empty();
        }
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            return entity(parser);
        }
    }

    private Optional<DumpEntity> entity(JsonParser parser) throws IOException {
        EntityBuilder entity = new EntityBuilder(NOVALUE);
        String id = NOVALUE;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "id", "entity" -> id = parser.getText();
                case "redirect" -> entity.redirect(parser.getText());
                case "labels" -> labels(parser, entity);
                case "aliases" -> aliases(parser, entity);
                case "claims" -> claims(parser, entity);
                default -> parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || id.isEmpty()) {
            throw new IOException("an entity without id");
        }
        return id.matches("Q[1-9][0-9]*") ? Optional.of(entity.build().withId(id)) : Optional.empty();
    }

    private static void labels(JsonParser parser, EntityBuilder entity) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            if (EntityBuilder.wanted(language)) {
                entity.label(language, value(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void aliases(JsonParser parser, EntityBuilder entity) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            if (!EntityBuilder.wanted(language)) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                entity.alias(language, value(parser));
            }
        }
    }

    /** The field {@code value} of the object the parser stands at. */
    private static String value(JsonParser parser) throws IOException {
        String value = NOVALUE;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("value")) {
                value = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    private void claims(JsonParser parser, EntityBuilder entity) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String property = parser.currentName();
            parser.nextToken();
            if (PROPERTIES.contains(property)) {
                JsonNode statements = mapper.readTree(parser);
                statements.forEach(statement -> statement(property, statement, entity));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void statement(String property, JsonNode statement, EntityBuilder entity) {
        String item = item(statement.path("mainsnak"));
        if (item.isEmpty() || statement.path("rank").asText().equals("deprecated")) {
            return;
        }
        if (property.equals("P39")) {
            JsonNode qualifiers = statement.path("qualifiers");
            entity.term(new DumpTerm(
                    item,
                    date(qualifiers.path("P580").path(0)),
                    date(qualifiers.path("P582").path(0))));
        } else {
            entity.statement(property, item);
        }
    }

    private static String item(JsonNode snak) {
        return snak.path("datavalue").path("value").path("id").asText(NOVALUE);
    }

    /** A time as precise as it is given, from years on; empty for what is coarser or before our era. */
    private static Optional<String> date(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        String time = value.path("time").asText(NOVALUE);
        if (!time.matches("\\+[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) {
            return Optional.empty();
        }
        return switch (value.path("precision").asInt()) {
            case 11 -> Optional.of(time.substring(1, 11));
            case 10 -> Optional.of(time.substring(1, 8));
            case 9 -> Optional.of(time.substring(1, 5));
            default -> Optional.empty();
        };
    }
}
