package org.summitgraph.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whose a named occasion is: the states and bodies in its name, or those that the words around it tell. */
final class OccasionParties {

    private static final Words WORDS = Words.of("occasions.tsv");
    private static final List<Map.Entry<String, List<Party>>> OWNERS = lines("occasion-parties.tsv");
    private static final List<Map.Entry<String, List<Party>>> MEMBERS = lines("all-named.tsv");
    private static final Pattern SHORT =
            Pattern.compile("(?:第[0-9一二三四五六七八九十百零]+(?:届|次)|首届|首次|下届|上届)(?:峰会|会议|会晤|论坛|部长级会议)");
    private static final Pattern TOPIC = Pattern.compile("邻国|问题|局势|重建|危机");
    private static final int NEAR = 24;

    private OccasionParties() {}

    /** The parties in the name; of one named after a city (天津峰会) the body that is spoken of. */
    static List<Party> of(Clause clause, Scene scene, OccasionMention occasion) {
        Set<Party> parties = inName(clause, occasion);
        if (parties.isEmpty() && OccasionSetting.placeInName(clause, occasion).isPresent()) {
            body(clause, scene, occasion).ifPresent(parties::add);
        }
        if (parties.isEmpty() && isShort(occasion)) {
            parties.addAll(series(clause, occasion));
        }
        return List.copyOf(parties);
    }

    private static Set<Party> inName(Clause clause, OccasionMention occasion) {
        String name = occasion.name();
        Set<Party> parties = new LinkedHashSet<>();
        Optional<Map.Entry<String, List<Party>>> owner =
                OWNERS.stream().filter(line -> name.contains(line.getKey())).findFirst();
        owner.ifPresent(line -> parties.addAll(line.getValue()));
        for (PartyMention mention :
                clause.parties(occasion.span().start(), occasion.span().end())) {
            boolean said = owner.filter(line -> line.getKey().contains(clause.text(mention.span())))
                    .isPresent();
            boolean topic = TOPIC.matcher(clause.view().text())
                    .region(mention.span().end(), clause.view().text().length())
                    .lookingAt();
            if (!said && !topic) {
                parties.addAll(mention.parties());
            }
        }
        return parties;
    }

    /** 首届峰会: an edition of the series that the text names elsewhere. */
    private static boolean isShort(OccasionMention occasion) {
        return SHORT.matcher(occasion.name()).matches();
    }

    private static Set<Party> series(Clause clause, OccasionMention occasion) {
        String name = occasion.name();
        String head = name.substring(Math.max(0, name.length() - 2));
        Set<Party> parties = new LinkedHashSet<>();
        clause.view().mentions().occasions().stream()
                .filter(o -> o.name().endsWith(head) && !isShort(o))
                .min(Comparator.comparingInt(
                        o -> Math.abs(o.span().start() - occasion.span().start())))
                .ifPresent(o -> parties.addAll(inName(clause, o)));
        return parties;
    }

    /** The body named last before it in the paragraph, else the one whose occasion the report tells. */
    private static Optional<Party> body(Clause clause, Scene scene, OccasionMention occasion) {
        int paragraph = clause.view().text().lastIndexOf('\n', occasion.span().start()) + 1;
        return clause.parties(paragraph, occasion.span().start()).stream()
                .filter(m -> m.form() == PartyMention.Form.BODY)
                .reduce((a, b) -> b)
                .map(m -> m.parties().get(0))
                .or(() -> scene.occasion()
                        .flatMap(e -> e.otherParties().stream()
                                .filter(p -> !p.code().matches("[A-Z]{2}"))
                                .findFirst()));
    }

    /** 中方成功举办…, 支持土方办好…: the state that the words name as host. */
    static Optional<Party> host(Clause clause, OccasionMention occasion) {
        Span before = new Span(clause.span().start(), occasion.span().start());
        List<Words.Hit> verbs = WORDS.find("hosts", clause.view().text(), before);
        if (verbs.isEmpty()) {
            return hostBehind(clause, occasion);
        }
        return verbs.stream()
                .flatMap(verb -> subject(clause, verb.start()).stream())
                .min(Comparator.comparingInt(Subject::distance))
                .map(Subject::party);
    }

    private record Subject(Party party, int distance) {}

    /** The state named last before a verb. */
    private static Optional<Subject> subject(Clause clause, int verb) {
        return clause.parties(clause.span().start(), verb).stream()
                .filter(m -> m.form() != PartyMention.Form.BODY)
                .filter(m -> m.parties().size() == 1 && verb - m.span().end() <= NEAR)
                .reduce((a, b) -> b)
                .map(m -> new Subject(m.parties().get(0), verb - m.span().end()));
    }

    /** 第三届峰会将于2027年由中国主办. */
    private static Optional<Party> hostBehind(Clause clause, OccasionMention occasion) {
        int end = MetRule.clauseEnd(clause, occasion.span().end());
        return WORDS
                .find(
                        "host-behind",
                        clause.view().text(),
                        new Span(occasion.span().end(), end))
                .stream()
                .flatMap(hit -> clause.parties(hit.start(), hit.end()).stream())
                .map(m -> m.parties().get(0))
                .findFirst();
    }

    /** Without a body all of whose members are there by themselves. */
    static List<Party> withoutNamed(List<Party> parties) {
        return parties.stream()
                .filter(party -> MEMBERS.stream()
                        .noneMatch(line -> line.getKey().equals(party.code()) && parties.containsAll(line.getValue())))
                .toList();
    }

    private static List<Map.Entry<String, List<Party>>> lines(String file) {
        try (InputStream in = OccasionParties.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Map.entry(cells[0], codes(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Party> codes(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(Party::new).toList();
    }
}
