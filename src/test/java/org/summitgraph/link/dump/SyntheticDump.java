package org.summitgraph.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.OfficeHolders;
import org.summitgraph.link.authority.Term;
import org.summitgraph.nlp.SimplifiedScript;

/**
 * Makes up a Wikidata JSON dump: the people and states of the authority data in the real form, and noise between them. The same count
 * and seed give the same bytes.
 */
public final class SyntheticDump {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();
    private static final String SYLLABLES = "阿巴卡达埃法加哈伊贾克拉马纳奥帕里萨塔乌瓦西亚扎德尔姆恩斯特";
    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ru", "ja", "ar", "pt", "nl", "it", "pl");

    private final Random random;
    private final List<KnownPerson> people =
            OfficeHolders.load(SimplifiedScript::of).all();
    private final List<Country> countries = Gazetteer.load().countries();

    private SyntheticDump(long seed) {
        random = new Random(seed);
    }

    /** Writes {@code entities} entities; gzipped where the name ends so. */
    public static void write(Path file, int entities, long seed) throws IOException {
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw;
        try (Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            lines.write("[\n");
            SyntheticDump dump = new SyntheticDump(seed);
            for (int i = 0; i < entities; i++) {
                lines.write(dump.entity(i, entities));
                lines.write(i + 1 < entities ? ",\n" : "\n");
            }
            lines.write("]\n");
        }
    }

    private String entity(int i, int entities) throws IOException {
        int step = Math.max(1, entities / (people.size() + 1));
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            if (i % step == 0 && i / step < people.size()) {
                person(json, people.get(i / step));
            } else {
                noise(json, i);
            }
        }
        return line.toString();
    }

    private void person(JsonGenerator json, KnownPerson person) throws IOException {
        begin(json, person.qid().value(), person.label(), person.en());
        json.writeObjectFieldStart("aliases");
        json.writeArrayFieldStart("zh");
        for (String name : person.names().subList(1, person.names().size())) {
            text(json, "zh", name);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("claims");
        items(json, "P31", List.of("Q5"));
        String iso = person.terms().stream()
                .flatMap(term -> term.office().iso().stream())
                .findFirst()
                .orElse("");
        items(
                json,
                "P27",
                countries.stream()
                        .filter(country -> country.iso().equals(iso))
                        .map(country -> country.qid().value())
                        .toList());
        json.writeArrayFieldStart("P39");
        for (Term term : person.terms()) {
            statement(json, "P39", term.office().qid().value(), term);
        }
        json.writeEndArray();
        end(json);
    }

    private void noise(JsonGenerator json, int i) throws IOException {
        String name = "";
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
            name += SYLLABLES.charAt(random.nextInt(SYLLABLES.length()));
        }
        begin(json, "Q" + (900_000_000L + i), random.nextInt(3) == 0 ? name : "", "Noise " + i);
        json.writeObjectFieldStart("claims");
        items(json, "P31", List.of("Q" + (1 + random.nextInt(100_000))));
        for (int p = 100 + random.nextInt(5); p < 120; p += 1 + random.nextInt(6)) {
            items(json, "P" + p, List.of("Q" + (1 + random.nextInt(1_000_000))));
        }
        end(json);
    }

    private void begin(JsonGenerator json, String qid, String zh, String en) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "item");
        json.writeStringField("id", qid);
        json.writeObjectFieldStart("labels");
        json.writeFieldName("en");
        text(json, "en", en);
        for (String language : LANGUAGES.subList(0, random.nextInt(LANGUAGES.size()))) {
            json.writeFieldName(language);
            text(json, language, en);
        }
        if (!zh.isEmpty()) {
            json.writeFieldName("zh");
            text(json, "zh", zh);
        }
        json.writeEndObject();
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeObjectFieldStart("sitelinks");
        json.writeEndObject();
        json.writeNumberField("lastrevid", 1);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String language, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("language", language);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private static void items(JsonGenerator json, String property, List<String> items) throws IOException {
        json.writeArrayFieldStart(property);
        for (String item : items) {
            json.writeStartObject();
            snak(json, "mainsnak", property, item);
            json.writeStringField("type", "statement");
            json.writeStringField("rank", "normal");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void statement(JsonGenerator json, String property, String item, Term term) throws IOException {
        json.writeStartObject();
        snak(json, "mainsnak", property, item);
        json.writeStringField("type", "statement");
        json.writeObjectFieldStart("qualifiers");
        if (term.start().isPresent()) {
            time(json, "P580", term.start().get().edtf());
        }
        if (term.end().isPresent()) {
            time(json, "P582", term.end().get().edtf());
        }
        json.writeEndObject();
        json.writeStringField("rank", "normal");
        json.writeEndObject();
    }

    private static void snak(JsonGenerator json, String field, String property, String item) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("snaktype", "value");
        json.writeStringField("property", property);
        json.writeObjectFieldStart("datavalue");
        json.writeObjectFieldStart("value");
        json.writeStringField("entity-type", "item");
        json.writeNumberField("numeric-id", Long.parseLong(item.substring(1)));
        json.writeStringField("id", item);
        json.writeEndObject();
        json.writeStringField("type", "wikibase-entityid");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, String property, String edtf) throws IOException {
        String full = edtf.length() == 4 ? edtf + "-00-00" : edtf.length() == 7 ? edtf + "-00" : edtf;
        json.writeArrayFieldStart(property);
        json.writeStartObject();
        json.writeStringField("snaktype", "value");
        json.writeStringField("property", property);
        json.writeObjectFieldStart("datavalue");
        json.writeObjectFieldStart("value");
        json.writeStringField("time", "+" + full + "T00:00:00Z");
        json.writeNumberField("precision", edtf.length() == 4 ? 9 : edtf.length() == 7 ? 10 : 11);
        json.writeEndObject();
        json.writeStringField("type", "time");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }
}
