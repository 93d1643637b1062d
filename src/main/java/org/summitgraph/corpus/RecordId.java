package org.summitgraph.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds a record's {@code id} without reading more of the record than stands before it. */
final class RecordId {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordId() {}

    /** Empty where there is none, or the line is no JSON object up to there. */
    static Optional<String> of(byte[] line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (id && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    return Optional.of(parser.getText()).filter(v -> !v.isBlank());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
