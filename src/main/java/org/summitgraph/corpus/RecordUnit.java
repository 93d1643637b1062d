package org.summitgraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitgraph.corpus.encoding.Decoded;
import org.summitgraph.corpus.encoding.TextDecoder;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Outcome;
import org.summitgraph.issue.Where;
import org.summitgraph.text.Article;
import org.summitgraph.text.CleanText;
import org.summitgraph.text.RawText;
import org.summitgraph.text.Span;
import org.summitgraph.text.Zone;

/** One line of a file of records. */
final class RecordUnit implements PendingUnit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] bytes;
    private final InputName name;
    private final Where where;

    private RecordUnit(byte[] bytes, InputName name, Where where) {
        this.bytes = bytes;
        this.name = name;
        this.where = where;
    }

    /** @param bytes the line, without its end */
    static RecordUnit of(byte[] bytes, InputName file, int line) {
        Optional<String> id = RecordId.of(bytes);
        InputName name = id.map(i -> new InputName(i, file.location() + "#" + i))
                .orElseGet(() -> new InputName(file.file() + ":" + line, file.location() + ":" + line));
        return new RecordUnit(bytes, name, Where.of(file.location(), line));
    }

    @Override
    public String file() {
        return name.file();
    }

    @Override
    public String location() {
        return name.location();
    }

    @Override
    public String contentHash() {
        return ContentHash.of(bytes);
    }

    @Override
    public SourceUnit read() {
        Outcome<List<Article>> outcome = TextDecoder.decode(bytes, where)
                .map(this::parse)
                .orElseGet(() -> failure(IssueCode.BINARY, Readability.NO_TEXT));
        return new SourceUnit(file(), location(), contentHash(), outcome.value(), outcome.issues());
    }

    private Outcome<List<Article>> parse(Decoded decoded) {
        JsonNode fields;
        try {
            fields = JSON.readTree(decoded.text());
        } catch (JsonProcessingException e) {
            return failure(IssueCode.BROKEN_RECORD, "not valid JSON: " + e.getOriginalMessage());
        }
        if (!fields.isObject() || !fields.path("text").isTextual()) {
            return failure(IssueCode.BROKEN_RECORD, "not a record with a field “text”");
        }
        Optional<Issue> complaint = Readability.complaint(fields.path("text").asText(), where);
        List<Issue> issues = new ArrayList<>(decoded.issues());
        complaint.ifPresent(issues::add);
        return new Outcome<>(complaint.isPresent() ? List.of() : List.of(article(fields)), issues);
    }

    private Outcome<List<Article>> failure(IssueCode code, String message) {
        return new Outcome<>(List.of(), List.of(new Issue(code, where, message)));
    }

    private Article article(JsonNode fields) {
        RawText raw = new RawText(
                field(fields, "title").orElse(""), fields.path("text").asText());
        CleanText.Builder text = new CleanText.Builder(raw);
        new Paragraphs(text, Zone.TITLE, raw.title())
                .copyParagraph(new Span(0, raw.title().length()));
        Span title = new Span(0, text.length());
        new Paragraphs(text, Zone.BODY, raw.body())
                .copyLines(new Span(0, raw.body().length()));
        CleanText clean = text.build();
        return ArticleMaker.article(
                name,
                clean,
                title.isEmpty() ? SingleArticle.headline(clean.text()) : title,
                new Attribution(
                        field(fields, "published").flatMap(PublicationDay::of),
                        field(fields, "source"),
                        field(fields, "url")));
    }

    private static Optional<String> field(JsonNode fields, String key) {
        JsonNode value = fields.path(key);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
