package org.summitgraph.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whose a named occasion is: the states and bodies in its name, or those that the words around it tell. */
final class OccasionParties {

    private static final Words WORDS = Words.of("occasions.tsv");
    private static final Map<String, List<Party>> OWNERS = owners();
    private static final int NEAR = 24;

    private OccasionParties() {}

    /** The parties in the name; of one named after a city (天津峰会) the body that is spoken of. */
    static List<Party> of(Clause clause, Scene scene, OccasionMention occasion) {
        Set<Party> parties = inName(clause, occasion);
        if (parties.isEmpty() && OccasionRule.placeInName(clause, occasion).isPresent()) {
            body(clause, scene, occasion).ifPresent(parties::add);
        }
        return List.copyOf(parties);
    }

    private static Set<Party> inName(Clause clause, OccasionMention occasion) {
        String name = occasion.name();
        Set<Party> parties = new LinkedHashSet<>();
        Optional<String> owner = OWNERS.keySet().stream().filter(name::contains).findFirst();
        owner.ifPresent(o -> parties.addAll(OWNERS.get(o)));
        for (PartyMention mention :
                clause.parties(occasion.span().start(), occasion.span().end())) {
            boolean said =
                    owner.filter(o -> o.contains(clause.text(mention.span()))).isPresent();
            if (!said) {
                parties.addAll(mention.parties());
            }
        }
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
            return Optional.empty();
        }
        int verb = verbs.get(verbs.size() - 1).start();
        return clause.parties(clause.span().start(), verb).stream()
                .filter(m -> m.parties().size() == 1 && verb - m.span().end() <= NEAR)
                .reduce((a, b) -> b)
                .map(m -> m.parties().get(0));
    }

    private static Map<String, List<Party>> owners() {
        Map<String, List<Party>> owners = new LinkedHashMap<>();
        String file = "occasion-parties.tsv";
        try (InputStream in = OccasionParties.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> owners.put(cells[0], codes(cells[1])));
            return owners;
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
