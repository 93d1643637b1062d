package org.summitgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.OfficeHolders;
import org.summitgraph.link.authority.OfficeKind;
import org.summitgraph.link.authority.Term;
import org.summitgraph.nlp.SimplifiedScript;
import org.summitgraph.resolve.EntityId;
import org.summitgraph.resolve.EntityKind;

/** Every leader of the authority data, asked for by every name with state, office and a day amid the term. */
class LeadersTest {

    private static final EntityId ITEM = new EntityId(EntityKind.PERSON, "x");
    private static final OfficeHolders HOLDERS = OfficeHolders.load(SimplifiedScript::of);
    private static final PersonLinks PEOPLE =
            new PersonLinks(HOLDERS, new NameKey(SimplifiedScript::of), Gazetteer.load(), "authority");

    @Test
    void leadersAreFoundByAllTheirNamesAndNobodyElseIs() {
        int asked = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (KnownPerson person : HOLDERS.all()) {
            for (Term term : person.terms()) {
                if (!leader(term)) {
                    continue;
                }
                for (String name : person.names()) {
                    asked++;
                    ask(person, term, name, missed, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(missed.size() <= asked * 0.01, missed.size() + " of " + asked + ": " + missed);
    }

    private static void ask(KnownPerson person, Term term, String name, List<String> missed, List<String> wrong) {
        Role role = Role.ofCode(term.office().kind().cell()).orElse(Role.OFFICIAL);
        Holding holding = Holding.on(role, words(term.office().kind()), amid(term));
        Optional<Party> of = term.office().iso().map(Party::new);
        Link link = PEOPLE.link(ITEM, PersonQuery.of(name, of, holding));
        String asked =
                name + " " + of + " " + holding.office() + " " + holding.to().orElseThrow() + " " + person.qid();
        if (!(link instanceof Linked linked)) {
            missed.add(asked);
        } else if (!linked.qid().equals(person.qid())) {
            wrong.add(asked + " but " + linked.qid());
        }
    }

    private static boolean leader(Term term) {
        OfficeKind kind = term.office().kind();
        return term.start().isPresent()
                && (kind == OfficeKind.HEAD_OF_STATE
                        || kind == OfficeKind.HEAD_OF_GOVERNMENT
                        || kind == OfficeKind.FOREIGN_MINISTER);
    }

    private static String words(OfficeKind kind) {
        return switch (kind) {
            case HEAD_OF_STATE -> "总统";
            case HEAD_OF_GOVERNMENT -> "总理";
            default -> "外交部长";
        };
    }

    private static LocalDate amid(Term term) {
        LocalDate last = term.end().isPresent() ? term.last() : term.first().plusYears(1);
        return term.first().plusDays(ChronoUnit.DAYS.between(term.first(), last) / 2);
    }
}
