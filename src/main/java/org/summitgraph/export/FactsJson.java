package org.summitgraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Fact;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.text.Zone;

/**
 * The facts of an article as one JSON object on one line, in the shape of the annotation guidelines plus {@code article}, {@code
 * title} and, in each fact, {@code span}, {@code rule} and {@code confidence}. Thread-safe.
 */
public final class FactsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final String articleIriPrefix;

    /** @param articleIriPrefix what an article's id is appended to, to make its IRI */
    public FactsJson(String articleIriPrefix) {
        this.articleIriPrefix = articleIriPrefix;
    }

    /** One line, without its line end. */
    public String line(ArticleFacts facts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", facts.article().file());
            json.writeStringField("article", articleIriPrefix + facts.article().id());
            text(json, "title", facts.article().title());
            text(json, "published", facts.article().published().map(LocalDate::toString));
            list(json, "people", facts.people(), FactsJson::person);
            list(json, "meetings", facts.meetings(), FactsJson::meeting);
            list(json, "agreements", facts.agreements(), FactsJson::agreement);
            list(json, "centres", facts.centres(), FactsJson::centre);
            list(json, "dates", facts.dates(), FactsJson::date);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    @FunctionalInterface
    private interface Fields<F> {
        void write(JsonGenerator json, F fact) throws IOException;
    }

    private static <F extends Fact> void list(
            JsonGenerator json, String name, List<Finding<F>> findings, Fields<F> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding<F> finding : findings) {
            json.writeStartObject();
            fields.write(json, finding.fact());
            evidence(json, finding.evidence());
            json.writeNumberField("confidence", Math.round(finding.confidence() * 1000) / 1000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("evidence", evidence.quote());
        json.writeArrayFieldStart("span");
        json.writeNumber(evidence.raw().span().start());
        json.writeNumber(evidence.raw().span().end());
        json.writeEndArray();
        if (evidence.raw().zone() == Zone.TITLE) {
            json.writeStringField("in", "title");
        }
        json.writeStringField("rule", evidence.rule().value());
    }

    private static void person(JsonGenerator json, PersonFact person) throws IOException {
        json.writeStringField("name", person.name());
        text(json, "fullName", person.fullName());
        json.writeStringField("role", person.role().code());
        json.writeStringField("office", person.office());
        text(json, "of", person.of().map(Party::code));
    }

    private static void meeting(JsonGenerator json, MeetingFact meeting) throws IOException {
        json.writeStringField("type", meeting.type().code());
        text(json, "name", meeting.name());
        texts(json, "participants", meeting.participants());
        parties(json, meeting.parties());
        date(json, "start", meeting.start());
        date(json, "end", meeting.end());
        text(json, "place", meeting.place());
        json.writeStringField("status", meeting.status().code());
        text(json, "host", meeting.host());
        text(json, "partOf", meeting.partOf());
    }

    private static void agreement(JsonGenerator json, AgreementFact agreement) throws IOException {
        json.writeStringField("title", agreement.title());
        json.writeStringField("kind", agreement.kind().code());
        parties(json, agreement.parties());
        date(json, "date", agreement.date());
        json.writeStringField("status", agreement.status().code());
        if (agreement.count().isPresent()) {
            json.writeNumberField("count", agreement.count().get());
        } else {
            json.writeNullField("count");
        }
        text(json, "concludedAt", agreement.concludedAt());
        text(json, "place", agreement.place());
    }

    private static void centre(JsonGenerator json, CentreFact centre) throws IOException {
        json.writeStringField("name", centre.name());
        json.writeStringField("kind", centre.kind().code());
        text(json, "field", centre.field());
        parties(json, centre.parties());
        text(json, "place", centre.place());
        date(json, "date", centre.date());
        json.writeStringField("status", centre.status().code());
        text(json, "announcedAt", centre.announcedAt());
    }

    private static void date(JsonGenerator json, DateFact date) throws IOException {
        json.writeStringField("text", date.text());
        json.writeStringField("value", date.value().edtf());
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void date(JsonGenerator json, String name, Optional<DateValue> value) throws IOException {
        text(json, name, value.map(DateValue::edtf));
    }

    private static void parties(JsonGenerator json, List<Party> parties) throws IOException {
        texts(json, "parties", parties.stream().map(Party::code).toList());
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
