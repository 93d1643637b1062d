package org.summitgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Table;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.OfficeHolders;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;

/** Names that several people bear, or that look as if somebody known bore them. */
class HomonymTest {

    private static final EntityId ITEM = new EntityId(EntityKind.PERSON, "x");
    private static final PersonLinks PEOPLE = new PersonLinks(
            OfficeHolders.load(SimplifiedScript::of), new NameKey(SimplifiedScript::of), Gazetteer.load(), "authority");

    @TestFactory
    List<DynamicTest> everyNameIsTheExpectedPersonOrNobody() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Table.Row row : Table.ofResource(
                        HomonymTest.class, "homonyms.tsv", "name", "of", "role", "office", "day", "qid", "who")
                .rows()) {
            tests.add(DynamicTest.dynamicTest(
                    String.join(" ", row.cells()), () -> assertEquals(row.cell(5), found(row), row.where())));
        }
        return tests;
    }

    private static String found(Table.Row row) {
        Optional<Party> of = row.cell(1).isEmpty() ? Optional.empty() : Optional.of(new Party(row.cell(1)));
        Optional<LocalDate> day = row.cell(4).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(4)));
        List<Holding> holdings = row.cell(2).isEmpty()
                ? List.of()
                : List.of(new Holding(Role.ofCode(row.cell(2)).orElseThrow(), row.cell(3), day, day));
        Link link = PEOPLE.link(ITEM, new PersonQuery(row.list(0), of, holdings, new TreeSet<>(), day));
        return link instanceof Linked linked ? linked.qid().value() : "";
    }
}
