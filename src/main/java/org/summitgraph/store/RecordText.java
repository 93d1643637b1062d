package org.summitgraph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;
import org.summitgraph.text.ArticleId;

/** Input records as JSON literals. */
final class RecordText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordText() {}

    static Node write(InputRecord record) {
        ObjectNode json = JSON.createObjectNode();
        json.put("location", record.location());
        json.put("hash", record.contentHash());
        json.put("version", record.version());
        ArrayNode articles = json.putArray("articles");
        record.articles().forEach(article -> articles.add(article.value()));
        ArrayNode issues = json.putArray("issues");
        record.issues().forEach(issue -> write(issue, issues.addObject()));
        return NodeFactory.createLiteralString(json.toString());
    }

    private static void write(Issue issue, ObjectNode json) {
        json.put("code", issue.code().name());
        json.put("input", issue.where().input());
        issue.where().line().ifPresent(line -> json.put("line", line));
        json.put("message", issue.message());
    }

    static InputRecord read(Node literal) {
        try {
            JsonNode json = JSON.readTree(literal.getLiteralLexicalForm());
            List<ArticleId> articles = new ArrayList<>();
            json.get("articles").forEach(article -> articles.add(new ArticleId(article.asText())));
            List<Issue> issues = new ArrayList<>();
            json.get("issues").forEach(issue -> issues.add(issue(issue)));
            return new InputRecord(
                    json.get("location").asText(),
                    json.get("hash").asText(),
                    json.get("version").asText(),
                    articles,
                    issues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of an input that this program did not write", e);
        }
    }

    private static Issue issue(JsonNode json) {
        String input = json.get("input").asText();
        Where where = json.has("line") ? Where.of(input, json.get("line").asInt()) : Where.of(input);
        return new Issue(
                IssueCode.valueOf(json.get("code").asText()),
                where,
                json.get("message").asText());
    }
}
