package org.summitgraph.link.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fact.Role;
import org.summitgraph.fixture.Told;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linked;
import org.summitgraph.link.Linker;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.Background;
import org.summitgraph.resolve.GazetteerBackground;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;

class ExchangeTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Background BACKGROUND = GazetteerBackground.of(GAZETTEER, SimplifiedScript::of);
    private static final Resolution RESOLUTION = new Resolver(BACKGROUND)
            .resolve(List.of(Told.by("a", "2025-06-18")
                    .person("习近平", Role.HEAD_OF_STATE, "国家主席", "CN")
                    .person("托卡耶夫", Role.HEAD_OF_STATE, "总统", "KZ")
                    .meeting(MeetingType.SUMMIT, "第二届中国－中亚峰会", "习近平 托卡耶夫", "CN KZ", "2025-06-17", "阿斯塔纳")
                    .meeting(MeetingType.BILATERAL_MEETING, "", "习近平 托卡耶夫", "CN KZ", "2025-06-16", "阿斯塔纳")
                    .agreement("永久睦邻友好合作条约", AgreementKind.TREATY, "CN KZ", "2025-06-17", AgreementStatus.SIGNED)
                    .agreement("阿斯塔纳宣言", AgreementKind.DECLARATION, "CN KZ", "2025-06-17", AgreementStatus.SIGNED)
                    .facts()));
    private static final List<Link> LINKS =
            Linker.of(GAZETTEER, SimplifiedScript::of).link(RESOLUTION);

    @Test
    void mappingsNameEveryLinkAndNothingElse() throws IOException {
        StringBuilder out = new StringBuilder();
        new SssomTable("https://example.org/id/").write(LINKS, EntityLabels.of(RESOLUTION, BACKGROUND), out);
        List<String> lines = out.toString().lines().toList();
        List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
        long linked = LINKS.stream().filter(Linked.class::isInstance).count();
        assertEquals(linked + 1, rows.size());
        assertTrue(lines.get(1).contains("sgd: \"https://example.org/id/\""), lines.get(1));
        String kazakhstan = rows.stream()
                .filter(row -> row.contains("wd:Q232\t"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("sgd:country/KZ", "哈萨克斯坦", "skos:exactMatch", "wd:Q232", "semapv:LexicalMatching", "1.000"),
                List.of(kazakhstan.split("\t")).subList(0, 6));
        rows.forEach(row -> assertEquals(8, row.split("\t", -1).length, row));
    }

    @Test
    void newItemsAreTheSummitAndTheTreatyWithReferences() throws IOException {
        StringBuilder out = new StringBuilder();
        int written = statements("https://example.org/n1").write(RESOLUTION, out);
        assertEquals(2, written, out.toString());
        String reference = "\tS854\t\"https://example.org/n1\"\tS1476\tzh:\"题”目\"\tS577\t+2025-06-18T00:00:00Z/11";
        List<String> lines = out.toString().lines().toList();
        assertEquals("CREATE", lines.get(0));
        assertTrue(lines.contains("LAST\tLzh\t\"第二届中国－中亚峰会\""), out.toString());
        assertTrue(lines.contains("LAST\tP585\t+2025-06-17T00:00:00Z/11" + reference), out.toString());
        assertTrue(lines.contains("LAST\tP1891\tQ232" + reference), out.toString());
        assertFalse(out.toString().contains("宣言"), out.toString());
    }

    @Test
    void nothingIsWrittenWithoutAReference() throws IOException {
        StringBuilder out = new StringBuilder();
        assertEquals(0, new QuickStatements(LINKS, report -> Optional.empty()).write(RESOLUTION, out));
        assertEquals("", out.toString());
    }

    private static QuickStatements statements(String url) {
        Reference reference = new Reference(url, Optional.of("题\"目"), Optional.of(LocalDate.of(2025, 6, 18)));
        return new QuickStatements(LINKS, report -> Optional.of(reference));
    }
}
