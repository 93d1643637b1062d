package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PersonMention.Form;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/** Finds people mentioned by office alone or together with others: 埃及总统, 总统阁下, 两国元首. */
final class OfficeMentionReader {

    private static final Pattern COURTESY = Pattern.compile("\\G(?:先生|女士|阁下|陛下|殿下|本人)");
    private static final Pattern TOGETHER =
            Pattern.compile("\\G(?:的)?(国家元首|元首|领导人|总理|总统|首相|外长|外交部长|防长|议长|国王)(?![一-龥]{0,2}(?:理事会|会议))");

    private OfficeMentionReader() {}

    static List<PersonMention> read(ArticleScene scene, List<Person> people, List<PersonMention> named) {
        List<PersonMention> found = new ArrayList<>();
        for (OfficePhrase office : scene.offices()) {
            if (named.stream().noneMatch(m -> m.whole().overlaps(office.span()))
                    && !scene.inTitle(office.span().start())) {
                holder(scene, office, people)
                        .ifPresent(p -> found.add(new PersonMention(office.span(), office.whole(), p, Form.OFFICE)));
            }
        }
        found.addAll(collectives(scene, people));
        return found;
    }

    private static Optional<Person> holder(ArticleScene scene, OfficePhrase office, List<Person> people) {
        if (office.role().isEmpty()) {
            return Optional.empty();
        }
        boolean courtesy = COURTESY.matcher(scene.view().text())
                .region(office.span().end(), scene.view().length())
                .lookingAt();
        if (office.of().isEmpty() && !courtesy) {
            return Optional.empty();
        }
        List<Person> holders = people.stream()
                .filter(p -> office.of().isEmpty() || p.of().equals(office.of()))
                .filter(p -> p.role().equals(office.role()))
                .filter(p -> office.seniority() <= 1 || sameWords(office, p))
                .filter(p -> office.of().isPresent()
                        || p.office().map(o -> o.endsWith(office.office())).orElse(false))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean sameWords(OfficePhrase office, Person person) {
        return person.office()
                .map(o -> o.endsWith(office.office())
                        || office.office().endsWith(o)
                        || plain(o).equals(plain(office.office())))
                .orElse(false);
    }

    private static String plain(String office) {
        return office.replace("外交部部长", "外长")
                .replace("外交部长", "外长")
                .replace("外交大臣", "外长")
                .replace("外务大臣", "外长")
                .replace("外相", "外长")
                .replace("国防部长", "防长");
    }

    private static List<PersonMention> collectives(ArticleScene scene, List<Person> people) {
        List<PersonMention> found = new ArrayList<>();
        for (PartyMention group : scene.parties()) {
            if (group.parties().size() < 2) {
                continue;
            }
            Matcher word = TOGETHER.matcher(scene.view().text());
            if (word.find(group.span().end())) {
                Span span = new Span(group.span().start(), word.end());
                for (Party party : group.parties()) {
                    member(people, party, word.group(1))
                            .ifPresent(p -> found.add(new PersonMention(span, span, p, Form.COLLECTIVE)));
                }
            }
        }
        return found;
    }

    /** The one person of a state with the office that the word names. */
    private static Optional<Person> member(List<Person> people, Party party, String word) {
        Set<Role> roles = switch (word) {
            case "国家元首", "元首", "总统", "国王" -> Set.of(Role.HEAD_OF_STATE);
            case "总理", "首相" -> Set.of(Role.HEAD_OF_GOVERNMENT);
            case "领导人" -> Set.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT);
            default -> Set.of(Role.OFFICIAL);
        };
        List<Person> members = people.stream()
                .filter(p -> p.of().equals(Optional.of(party)))
                .filter(p -> p.role().map(roles::contains).orElse(false))
                .filter(p -> !roles.contains(Role.OFFICIAL)
                        || p.office().map(o -> plain(o).contains(plain(word))).orElse(false))
                .distinct()
                .toList();
        if (members.size() > 1) {
            members = members.stream()
                    .filter(p -> p.role().equals(Optional.of(Role.HEAD_OF_STATE)))
                    .toList();
        }
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
    }
}
