package org.summitgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/**
 * Gives an office to people whom the text names without: the headline says with whom one meets (同越南总理会谈), the text says the
 * name; or two of whom one is a premier are 两国总理.
 */
final class OfficeSharing {

    private static final Pattern MEETING = Pattern.compile("(?:会见|会晤|同|与|和)$");
    private static final Pattern SHARED = Pattern.compile("\\G(总理|首相|总统|元首|外长|防长|议长)");

    private OfficeSharing() {}

    static void share(List<ArticleScene> scenes, Roster roster) {
        for (int i = 0; i < scenes.size(); i++) {
            for (OfficePhrase office : scenes.get(i).offices()) {
                byHeadline(i, scenes.get(i), office, roster);
            }
        }
        for (int i = 0; i < scenes.size(); i++) {
            for (PartyMention pair : scenes.get(i).parties()) {
                if (pair.parties().size() == 2) {
                    byPair(i, scenes.get(i), pair, roster);
                }
            }
        }
    }

    private static void byHeadline(int article, ArticleScene scene, OfficePhrase office, Roster roster) {
        String text = scene.view().text();
        int to = office.whole().start();
        Matcher verb = MEETING.matcher(text.substring(Math.max(0, to - 2), to));
        boolean named = roster.dossiers().stream()
                .flatMap(d -> d.sightings().stream())
                .anyMatch(s -> s.article() == article
                        && s.office().isPresent()
                        && s.whole().contains(office.span()));
        if (named || office.of().isEmpty() || office.role().isEmpty() || !verb.find()) {
            return;
        }
        String first = text.substring(Math.max(0, to - 2), to).substring(verb.start());
        for (Dossier host : roster.dossiers()) {
            for (Dossier guest : roster.dossiers()) {
                boolean said = host != guest
                        && guest.office().isEmpty()
                        && host.sightings().stream().anyMatch(h -> scene.view().endsWith(h.name() + first, to))
                        && guest.sightings().stream()
                                .anyMatch(g -> g.article() == article && follows(text, host, g.name()));
                if (said) {
                    add(article, guest, office);
                }
            }
        }
    }

    private static boolean follows(String text, Dossier host, String guest) {
        return host.sightings().stream()
                .map(Sighting::name)
                .distinct()
                .anyMatch(
                        h -> Pattern.compile(Pattern.quote(h) + "[^。；\n]{0,20}?(?:会见|会晤|同|与|和)" + Pattern.quote(guest))
                                .matcher(text)
                                .find());
    }

    private static void byPair(int article, ArticleScene scene, PartyMention pair, Roster roster) {
        String text = scene.view().text();
        Matcher word = SHARED.matcher(text);
        if (!word.find(pair.span().end())) {
            return;
        }
        for (Dossier known : roster.dossiers()) {
            Optional<Party> of = known.of().filter(pair.parties()::contains);
            if (of.isEmpty() || !holds(known, word.group(1))) {
                continue;
            }
            Party other = pair.parties().get(pair.parties().get(0).equals(of.get()) ? 1 : 0);
            boolean taken = roster.dossiers().stream()
                    .anyMatch(d -> d.of().equals(Optional.of(other)) && holds(d, word.group(1)));
            roster.dossiers().stream()
                    .filter(d -> !taken && d.office().isEmpty())
                    .filter(d -> d.sightings().stream()
                            .anyMatch(s -> s.article() == article
                                    && (follows(text, d, name(known)) || follows(text, known, s.name()))))
                    .findFirst()
                    .ifPresent(d ->
                            add(article, d, phrase(new Span(word.start(1), word.end(1)), word.group(1), known, other)));
        }
    }

    private static String name(Dossier dossier) {
        return dossier.sightings().get(0).name();
    }

    private static boolean holds(Dossier dossier, String word) {
        Optional<Role> role = dossier.office().flatMap(OfficePhrase::role);
        return switch (word) {
            case "总理", "首相" -> role.equals(Optional.of(Role.HEAD_OF_GOVERNMENT));
            case "总统", "元首" -> role.equals(Optional.of(Role.HEAD_OF_STATE));
            default ->
                role.equals(Optional.of(Role.OFFICIAL))
                        && dossier.office()
                                .map(o -> o.office().contains(word.substring(0, 1)))
                                .orElse(false);
        };
    }

    private static OfficePhrase phrase(Span span, String word, Dossier known, Party of) {
        Optional<Role> role = known.office().flatMap(OfficePhrase::role);
        int seniority = known.office().map(OfficePhrase::seniority).orElse(9);
        return new OfficePhrase(span, span, word, role, seniority, Optional.of(of), span.start(), word, false);
    }

    /** The office is added at the first place where the article names the person. */
    private static void add(int article, Dossier dossier, OfficePhrase office) {
        dossier.sightings().stream()
                .filter(s -> s.article() == article)
                .findFirst()
                .ifPresent(s -> dossier.add(new Sighting(article, s.span(), s.name(), s.whole(), Optional.of(office))));
    }
}
