package org.summitgraph.link.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Questions and answers in the form of version 0.2. Thread-safe. */
final class Protocol {

    private static final String KEY = "q";

    private final ObjectMapper json = new ObjectMapper();

    String batch(List<Query> queries) {
        ObjectNode batch = json.createObjectNode();
        for (int i = 0; i < queries.size(); i++) {
            batch.set(KEY + i, node(queries.get(i)));
        }
        return batch.toString();
    }

    String single(Query query) {
        return node(query).toString();
    }

    private ObjectNode node(Query query) {
        ObjectNode node = json.createObjectNode().put("query", query.text());
        query.type().ifPresent(type -> node.put("type", type));
        node.put("limit", 5);
        if (!query.properties().isEmpty()) {
            ArrayNode properties = node.putArray("properties");
            query.properties().forEach((pid, id) -> {
                ObjectNode property = properties.addObject().put("pid", pid);
                property.putObject("v").put("id", id);
            });
        }
        return node;
    }

    /**
     * The answers to a batch, one list a question.
     *
     * @throws ServiceFailure where the text is not such an answer
     */
    List<List<Answer>> answers(String text, int questions) throws ServiceFailure {
        JsonNode root = tree(text);
        List<List<Answer>> all = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            JsonNode result = root.path(KEY + i).path("result");
            if (!result.isArray()) {
                throw new ServiceFailure("answered without a result for question " + (i + 1));
            }
            all.add(answers(result));
        }
        return all;
    }

    String text(List<Answer> answers) {
        ArrayNode array = json.createArrayNode();
        answers.forEach(answer -> array.addObject()
                .put("id", answer.id())
                .put("name", answer.name())
                .put("score", answer.score())
                .put("match", answer.match()));
        return array.toString();
    }

    List<Answer> cached(String text) throws ServiceFailure {
        return answers(tree(text));
    }

    /** Candidates without an id are passed over; a score may be missing or a text, a match may be missing. */
    private static List<Answer> answers(JsonNode result) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode candidate : result) {
            String id = candidate.path("id").asText("");
            if (!id.isEmpty()) {
                answers.add(new Answer(
                        id,
                        candidate.path("name").asText(""),
                        candidate.path("score").asDouble(0),
                        candidate.path("match").asBoolean(false)));
            }
        }
        return answers;
    }

    private JsonNode tree(String text) throws ServiceFailure {
        try {
            JsonNode root = json.readTree(text);
            if (root == null || !root.isContainerNode()) {
                throw new ServiceFailure("answered with something other than JSON objects");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new ServiceFailure("answered with malformed JSON");
        }
    }
}
