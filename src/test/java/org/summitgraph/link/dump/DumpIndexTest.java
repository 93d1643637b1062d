package org.summitgraph.link.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.Holding;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.PersonLinks;
import org.summitgraph.link.PersonQuery;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;

class DumpIndexTest {

    private static final NameKey KEYS = new NameKey(SimplifiedScript::of);
    private static final EntityId ITEM = new EntityId(EntityKind.PERSON, "x");

    private static final String PERSON =
            "{\"type\":\"item\",\"id\":\"Q900000001\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Nobody Known\"},"
                    + "\"zh-hant\":{\"language\":\"zh-hant\",\"value\":\"某甲·無名氏\"}},\"aliases\":{\"zh\":[{\"language\":\"zh\",\"value\":\"甲·无名氏\"}]},"
                    + "\"claims\":{\"P27\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P27\",\"datavalue\":{\"value\":{\"id\":\"Q232\"}}},\"rank\":\"normal\"}],"
                    + "\"P39\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P39\",\"datavalue\":{\"value\":{\"id\":\"Q900000002\"}}},"
                    + "\"qualifiers\":{\"P580\":[{\"datavalue\":{\"value\":{\"time\":\"+2031-05-00T00:00:00Z\",\"precision\":10}}}]},\"rank\":\"normal\"}]},\"sitelinks\":{}}";
    private static final String POSITION =
            "{\"type\":\"item\",\"id\":\"Q900000002\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Prime Minister of Kazakhstan\"}},"
                    + "\"claims\":{\"P1001\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q232\"}}},\"rank\":\"normal\"}]}}";
    private static final String REDIRECT = "{\"entity\":\"Q900000003\",\"redirect\":\"Q900000001\"}";

    @TempDir
    Path folder;

    @Test
    void aPersonOfTheDumpIsLinkedByTheSameScorer() throws IOException {
        DumpReport report = index(json("dump.json", PERSON, POSITION));
        assertEquals(2, report.kept());
        try (DumpIndex index = DumpIndex.open(folder.resolve("index"), KEYS)) {
            assertEquals("Q900000001", linked(index, "无名氏", "KZ", 2032));
            assertEquals("", linked(index, "无名氏", "UZ", 2032));
            assertEquals("", linked(index, "无名氏", "KZ", 2020));
            assertEquals("Q900000001", linked(index, "甲・無名氏", "KZ", 2032));
        }
    }

    @Test
    void redirectsAreFollowed() throws IOException {
        index(json("dump.json", PERSON, REDIRECT));
        try (DumpIndex index = DumpIndex.open(folder.resolve("index"), KEYS)) {
            assertEquals(
                    "Q900000001",
                    index.entity("Q900000003").map(DumpEntity::qid).orElse(""));
        }
    }

    @Test
    void malformedLinesAreCountedAndNamedAndTheRestIsRead() throws IOException {
        DumpReport report = index(json("dump.json", "{\"id\":\"Q1\",", "no json", PERSON));
        assertEquals(2, report.malformed());
        assertEquals(1, report.kept());
        assertTrue(
                report.issues().get(0).toString().contains("dump.json"),
                report.issues().toString());
    }

    @Test
    void compressedFormsGiveTheSame() throws IOException {
        byte[] plain = Files.readAllBytes(json("dump.json", PERSON, POSITION));
        Path gz = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(plain);
        }
        Path bz2 = folder.resolve("dump.json.bz2");
        for (int part = 0; part < 2; part++) {
            int half = plain.length / 2;
            try (OutputStream out = new BZip2CompressorOutputStream(
                    Files.newOutputStream(bz2, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.write(plain, part * half, part == 0 ? half : plain.length - half);
            }
        }
        assertEquals(
                2,
                DumpIndexer.index(gz, folder.resolve("gz"), KEYS, (l, k) -> {}).kept());
        assertEquals(
                2,
                DumpIndexer.index(bz2, folder.resolve("bz2"), KEYS, (l, k) -> {})
                        .kept());
    }

    @Test
    void triplesTellTheSameWithoutDates() throws IOException {
        String e = "<http://www.wikidata.org/entity/";
        String direct = "<http://www.wikidata.org/prop/direct/";
        Path dump = folder.resolve("truthy.nt");
        Files.write(
                dump,
                List.of(
                        e
                                + "Q900000001> <http://www.w3.org/2000/01/rdf-schema#label> \"\\u67D0\\u7532\\u00B7\\u65E0\\u540D\\u6C0F\"@zh .",
                        e + "Q900000001> " + direct + "P39> " + e + "Q900000002> .",
                        e + "Q900000001> " + direct + "P27> " + e + "Q232> .",
                        "rubbish",
                        e + "Q900000003> <http://www.w3.org/2002/07/owl#sameAs> " + e + "Q900000001> ."));
        DumpReport report = index(dump);
        assertEquals(1, report.malformed());
        try (DumpIndex index = DumpIndex.open(folder.resolve("index"), KEYS)) {
            DumpEntity entity = index.entity("Q900000003").orElseThrow();
            assertEquals(List.of("某甲·无名氏"), entity.names());
            assertEquals(Optional.empty(), entity.terms().get(0).start());
        }
    }

    @Test
    void aBrokenOffRunGoesOnAndGivesTheSameIndex() throws IOException {
        Path dump = folder.resolve("dump.json");
        SyntheticDump.write(dump, 4000, 7);
        DumpIndexer.index(dump, folder.resolve("whole"), KEYS, (l, k) -> {});
        Path broken = folder.resolve("broken");
        assertThrows(
                Broken.class,
                () -> DumpIndexer.index(dump, broken, KEYS, 1000, (lines, kept) -> {
                    if (lines >= 3000) {
                        throw new Broken();
                    }
                }));
        assertTrue(Checkpoint.read(broken).orElseThrow().lines() >= 1000);
        DumpReport report = DumpIndexer.index(dump, broken, KEYS, 1000, (l, k) -> {});
        assertEquals(4002, report.lines());
        assertEquals(
                Files.readString(folder.resolve("whole/names.tsv")), Files.readString(broken.resolve("names.tsv")));
        assertEquals(
                Files.readString(folder.resolve("whole/entities.tsv")),
                Files.readString(broken.resolve("entities.tsv")));
    }

    @Test
    void brokenOffTriplesGoOnBetweenEntities() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            String entity = "<http://www.wikidata.org/entity/Q" + i + "> ";
            lines.add(entity + "<http://www.w3.org/2000/01/rdf-schema#label> \"名" + i + "\"@zh .");
            lines.add(entity + "<http://www.w3.org/2004/02/skos/core#altLabel> \"别名" + i + "\"@zh-cn .");
            lines.add(entity + "<http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q5> .");
        }
        Path dump = Files.write(folder.resolve("truthy.nt"), lines);
        DumpIndexer.index(dump, folder.resolve("whole"), KEYS, (l, k) -> {});
        Path broken = folder.resolve("broken");
        assertThrows(
                Broken.class,
                () -> DumpIndexer.index(dump, broken, KEYS, 1000, (read, kept) -> {
                    if (read >= 4000) {
                        throw new Broken();
                    }
                }));
        assertTrue(Checkpoint.read(broken).orElseThrow().lines() >= 2999);
        assertEquals(
                2000, DumpIndexer.index(dump, broken, KEYS, 1000, (l, k) -> {}).kept());
        assertEquals(
                Files.readString(folder.resolve("whole/entities.tsv")),
                Files.readString(broken.resolve("entities.tsv")));
    }

    @Test
    void everyNameOfALargerIndexIsFoundAgain() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) {
            lines.add("{\"id\":\"Q" + i + "\",\"labels\":{\"zh\":{\"language\":\"zh\",\"value\":\"名" + i + "\"}}}");
        }
        index(json("dump.json", lines.toArray(String[]::new)));
        try (DumpIndex index = DumpIndex.open(folder.resolve("index"), KEYS)) {
            for (int i = 1; i <= 3000; i++) {
                assertEquals("Q" + i, index.named("名" + i).get(0).entity().qid());
            }
            assertEquals(List.of(), index.named("名0"));
            assertEquals(List.of(), index.named("名30001"));
        }
    }

    private DumpReport index(Path dump) {
        return DumpIndexer.index(dump, folder.resolve("index"), KEYS, (lines, kept) -> {});
    }

    private Path json(String name, String... entities) throws IOException {
        Path dump = folder.resolve(name);
        Files.writeString(dump, "[\n" + String.join(",\n", entities) + "\n]\n", StandardCharsets.UTF_8);
        return dump;
    }

    private static String linked(DumpIndex index, String name, String iso, int year) {
        Gazetteer gazetteer = Gazetteer.load();
        PersonLinks people = new PersonLinks(new DumpPeople(index, gazetteer), KEYS, gazetteer, "dump");
        Link link = people.link(
                ITEM,
                PersonQuery.of(
                        name,
                        Optional.of(new Party(iso)),
                        Holding.on(Role.HEAD_OF_GOVERNMENT, "总理", LocalDate.of(year, 6, 1))));
        if (link instanceof Linked linked) {
            return linked.qid().value();
        }
        assertInstanceOf(org.summitgraph.link.Unlinked.class, link);
        return "";
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
