package org.summitgraph.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.rdf.Iris;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.ToldStore;

class NamedQueriesTest {

    private static final NamedQueries QUERIES = NamedQueries.bundled();
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final ParameterValues VALUES = new ParameterValues(Iris.DEFAULT_BASE);

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static GraphStore empty;

    @BeforeAll
    static void fill() {
        store = GraphStore.openOrCreate(folder.resolve("told"), IRIS);
        ToldStore.fill(store);
        empty = GraphStore.openOrCreate(folder.resolve("empty"), IRIS);
    }

    @AfterAll
    static void close() {
        store.close();
        empty.close();
    }

    static List<NamedQuery> queries() {
        return QUERIES.all();
    }

    @Test
    void theMenuListsEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertEquals(
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".rq"))
                            .map(f -> f.substring(0, f.length() - 3))
                            .sorted()
                            .toList(),
                    queries().stream().map(NamedQuery::name).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "heads-of-state, person name role office country countryName first last wikidata articles",
        "officials, person name office of ofName wikidata articles",
        "meetings, meeting type name status start end place parties participants host partOf articles",
        "who-met-whom, nameA nameB meetings first last",
        "meetings-of, meeting type start end place participants partOf",
        "itinerary, start end place countryName meeting label",
        "agreements, agreement title kind status date parties place concludedAt count articles",
        "cooperation-centres, centre name kind field status date place parties announcedAt articles",
        "outcomes-of, kind item label date status",
        "timeline, date kind item label status",
        "dates, article text value",
        "evidence, item article title published quote begin end rule",
        "conflicts, item property values articles",
        "wikidata-links, item name kind qid method confidence",
        "unlinked, item name kind candidates reason",
    })
    void columnsAreThoseOfTheContract(String name, String columns) {
        assertEquals(
                List.of(columns.split(" ")), QUERIES.find(name).orElseThrow().columns());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void runsOnAnEmptyStore(NamedQuery query) {
        assertEquals(List.of(), rows(empty, query.sparql()), query.name());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsSomethingWithItsPresetsAndItsExampleIsACommand(NamedQuery query) {
        assertFalse(rows(store, query.sparql()).isEmpty(), query.name());
        assertTrue(query.example().startsWith("summitgraph query " + query.name()), query.example());
        query.parameters().stream()
                .filter(QueryParameter::required)
                .forEach(p -> assertTrue(query.example().contains("--param " + p.name() + "="), query.example()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "heads-of-state; ; name role office country countryName first last wikidata; "
                        + "习近平 head-of-state 国家主席 CN 中国 2025-06-18 2025-06-19 -, "
                        + "托卡耶夫 head-of-state 总统 KZ 哈萨克斯坦 2025-06-18 2025-06-18 -, "
                        + "别克捷诺夫 head-of-government 总理 KZ 哈萨克斯坦 2025-06-18 2025-06-18 -",
                "officials; ; name office of ofName; 王毅 外交部长 CN 中国",
                "meetings; to=2025-05; type status start place parties participants; "
                        + "call held 2025-02-03 - CN|KZ 习近平|托卡耶夫",
                "meetings; from=2025-06-17; type name status start parties participants; "
                        + "summit 第二届中国－中亚峰会 held 2025-06-17 CN|KZ 习近平|托卡耶夫, "
                        + "summit 第三届中国－中亚峰会 planned 2027 CN|KZ -",
                "who-met-whom; ; nameA nameB first last; 习近平 托卡耶夫 2025-06-16 2025-06-17",
                "who-met-whom; from=2026; nameA; ''",
                "meetings-of; person=托卡耶夫; type start participants; call 2025-02-03 习近平|托卡耶夫, "
                        + "bilateral-meeting 2025-06-16 习近平|托卡耶夫, summit 2025-06-17 习近平|托卡耶夫",
                "meetings-of; person=卡瑟姆若马尔特·托卡耶夫; start; 2025-02-03, 2025-06-16, 2025-06-17",
                "itinerary; person=托卡耶夫; start place countryName; 2025-06-16 阿斯塔纳 哈萨克斯坦, " + "2025-06-17 * *",
                "agreements; country=KZ; title kind status date parties count; 阿斯塔纳宣言 declaration signed 2025-06-17 CN|KZ 1",
                "agreements; country=TM; title; ''",
                "cooperation-centres; ; name kind field status date parties; "
                        + "中国－中亚减贫合作中心 centre 减贫 unveiled 2025-06-17 CN",
                "outcomes-of; meeting=第二届中国—中亚峰会; kind label date status; "
                        + "centre 中国－中亚减贫合作中心 2025-06-17 unveiled, declaration 阿斯塔纳宣言 2025-06-17 signed",
                "timeline; from=2025-06-17,to=2025-06; date kind status; 2025-06-17 centre unveiled, "
                        + "2025-06-17 declaration signed, 2025-06-17 summit held",
                "dates; ; text value; 6月17日 2025-06-17",
                "conflicts; ; property values; place 阿拉木图|阿斯塔纳",
                "wikidata-links; ; name kind qid method; 中国 country Q148 authority",
                "unlinked; ; name kind candidates; - country -, 哈萨克斯坦 country Q232|Q9",
            })
    void answersWhatTheArticlesTell(String name, String parameters, String columns, String expected) {
        NamedQuery query = QUERIES.find(name).orElseThrow();
        List<Map<String, String>> rows = rows(store, VALUES.bind(query, parameters(parameters)));
        String[] lines = expected.isEmpty() ? new String[0] : expected.split(", ");
        assertEquals(lines.length, rows.size(), rows.toString());
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(" ", -1);
            String[] names = columns.split(" ", -1);
            for (int j = 0; j < names.length; j++) {
                String cell = rows.get(i).getOrDefault(names[j], "");
                assertTrue(
                        cells[j].equals("*") || cells[j].equals(cell.isEmpty() ? "-" : cell),
                        names[j] + " is " + cell + " in " + rows.get(i));
            }
        }
    }

    @Test
    void listsTheArticlesOfAnItemOnceEachAndSorted() {
        Map<String, String> summit = rows(
                        store, VALUES.bind(QUERIES.find("meetings").orElseThrow(), Map.of("from", "2025-06-17")))
                .get(0);
        List<String> articles = List.of(summit.get("articles").split("\\|"));
        assertEquals(2, articles.size());
        assertEquals(articles.stream().sorted().distinct().toList(), articles);
        List<Map<String, String>> evidence =
                rows(store, VALUES.bind(QUERIES.find("evidence").orElseThrow(), Map.of("item", summit.get("meeting"))));
        assertEquals(
                articles, evidence.stream().map(e -> e.get("article")).sorted().toList());
        assertEquals("2025-06-18", evidence.get(0).get("published"));
        assertEquals("test/by-hand", evidence.get(0).get("rule"));
    }

    @Test
    void partsNameTheirWholeByItsIri() {
        List<Map<String, String>> meetings =
                rows(store, QUERIES.find("meetings").orElseThrow().sparql());
        List<String> wholes = meetings.stream()
                .map(m -> m.get("partOf"))
                .filter(w -> !w.isEmpty())
                .toList();
        assertEquals(1, wholes.size());
        assertTrue(meetings.stream().anyMatch(m -> m.get("meeting").equals(wholes.get(0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@zh } } SELECT * { ?s ?p ?o",
                "x\" } UNION { ?meeting ?y ?z",
                "\\\"@zh } #",
                "习近平\"@zh \"托卡耶夫",
                "https://example.org/> . ?s ?p ?o",
                "https://example.org/a b",
                "?person",
                "\n\r\t'''\"\"\"",
            })
    void whatAUserTypesIsNeverReadAsSparql(String hostile) {
        NamedQuery query = QUERIES.find("meetings-of").orElseThrow();
        try {
            assertEquals(List.of(), rows(store, VALUES.bind(query, Map.of("person", hostile))));
        } catch (UnusableQueryException refused) {
            assertEquals(1, refused.getMessage().lines().count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "meetings, from, tomorrow",
        "meetings, from, 2025-13",
        "meetings, from, 2025/2026",
        "meetings, nothing, 2025",
        "dates, any, 1",
    })
    void refusesParametersThatItDoesNotKnowOrCannotUse(String name, String parameter, String value) {
        NamedQuery query = QUERIES.find(name).orElseThrow();
        Map<String, String> given = Map.of(parameter, value);
        UnusableQueryException refusal = assertThrows(UnusableQueryException.class, () -> VALUES.bind(query, given));
        assertTrue(refusal.getMessage().contains(parameter), refusal.getMessage());
    }

    @Test
    void asksForWhatMustBeGiven() {
        NamedQuery query = QUERIES.find("itinerary").orElseThrow();
        UnusableQueryException refusal = assertThrows(UnusableQueryException.class, () -> VALUES.bind(query, Map.of()));
        assertTrue(refusal.getMessage().contains("--param person="), refusal.getMessage());
    }

    @Test
    void bindsTheValuesBlocksOfAUsersOwnQuery() {
        String own = "SELECT ?s { VALUES ?code { \"CN\" } ?s <https://w3id.org/summitgraph/ontology#code> ?code }";
        assertEquals(
                Iris.DEFAULT_BASE + "country/KZ",
                rows(store, VALUES.bind(own, Map.of("code", "KZ"))).get(0).get("s"));
        Map<String, String> wrong = Map.of("kode", "KZ");
        assertThrows(UnusableQueryException.class, () -> VALUES.bind(own, wrong));
        assertThrows(UnusableQueryException.class, () -> VALUES.bind("SELEKT", Map.of()));
    }

    private static Map<String, String> parameters(String given) {
        return given == null
                ? Map.of()
                : Arrays.stream(given.split(","))
                        .map(p -> p.split("=", 2))
                        .collect(Collectors.toMap(p -> p[0].strip(), p -> p[1]));
    }

    private static List<Map<String, String>> rows(GraphStore asked, String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asked.answer(sparql, ResultFormat.CSV, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        String[] names = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(",", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        Map<String, String> row = new java.util.TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
