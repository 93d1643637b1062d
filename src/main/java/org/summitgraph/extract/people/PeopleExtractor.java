package org.summitgraph.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.FactReader;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PersonMention.Form;
import org.summitgraph.fact.Derivation;
import org.summitgraph.fact.Evidence;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.fact.RuleId;

/** People with an office of a state, a government or an international body, once in each article that names them. */
public final class PeopleExtractor implements FactReader<PersonFact> {

    private static final RuleId OFFICE_AND_NAME = new RuleId("people/office-and-name");
    private static final RuleId OFFICE_ELSEWHERE = new RuleId("people/office-in-another-article");

    @Override
    public List<List<Finding<PersonFact>>> read(List<ArticleView> unit) {
        return unit.stream().map(PeopleExtractor::read).toList();
    }

    private static List<Finding<PersonFact>> read(ArticleView view) {
        Map<Person, PersonMention> best = new LinkedHashMap<>();
        for (PersonMention mention : view.mentions().people()) {
            if (mention.form() == Form.OFFICE_AND_NAME || mention.form() == Form.NAME) {
                best.merge(mention.person(), mention, (a, b) -> tells(view, b) > tells(view, a) ? b : a);
            }
        }
        List<Finding<PersonFact>> found = new ArrayList<>();
        best.values().forEach(mention -> finding(view, mention).ifPresent(found::add));
        return found;
    }

    /** How well a mention shows the office: with its words, with another office, not at all. */
    private static int tells(ArticleView view, PersonMention mention) {
        if (mention.form() != Form.OFFICE_AND_NAME) {
            return 0;
        }
        String words = mention.whole().of(view.text());
        return mention.person().office().map(words::contains).orElse(false) ? 2 : 1;
    }

    private static Optional<Finding<PersonFact>> finding(ArticleView view, PersonMention mention) {
        Person person = mention.person();
        if (person.role().isEmpty() || person.office().isEmpty()) {
            return Optional.empty();
        }
        PersonFact fact = new PersonFact(
                person.name(),
                person.fullName(),
                person.role().get(),
                person.office().get(),
                person.of());
        RuleId rule = mention.form() == Form.OFFICE_AND_NAME ? OFFICE_AND_NAME : OFFICE_ELSEWHERE;
        Optional<Evidence> evidence = view.evidence(mention.whole(), rule);
        double confidence = confidence(person, tells(view, mention));
        return evidence.map(e -> new Finding<>(fact, e, confidence, why(view, mention, rule)));
    }

    private static double confidence(Person person, int told) {
        double confidence = told == 2 ? 0.97 : told == 1 ? 0.93 : 0.9;
        return person.of().isPresent() ? confidence : confidence - 0.15;
    }

    private static Derivation why(ArticleView view, PersonMention mention, RuleId rule) {
        Person person = mention.person();
        String because = mention.whole().of(view.text()) + ": " + person.name() + " is "
                + person.office().orElse("") + " of "
                + person.of().map(Object::toString).orElse("an unnamed state");
        return Derivation.of(rule.value(), because, mention.whole());
    }
}
