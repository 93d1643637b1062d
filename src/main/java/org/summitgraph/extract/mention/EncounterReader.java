package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.text.Span;

/** Finds names that stand without an office where two people meet: 甲同乙举行会谈. */
final class EncounterReader {

    private static final Pattern PARTNER = Pattern.compile("会见|会晤|同|与|和");
    private static final Pattern WORDS_AFTER =
            Pattern.compile("\\G(?:在[^，。]{1,12})?(?:举行|会谈|会晤|会面|通电话|通话|就|共进|一道|交换|共同|进行)");

    private final NameReader names;
    private final NameEvidence evidence;

    EncounterReader(NameReader names, NameEvidence evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    List<Sighting> read(int article, ArticleScene scene, List<Sighting> known) {
        List<Sighting> found = new ArrayList<>();
        TextView view = scene.view();
        Matcher partner = PARTNER.matcher(view.text());
        while (partner.find()) {
            int start = partner.end();
            boolean free = known.stream()
                    .noneMatch(s -> s.article() == article && s.whole().contains(start));
            if (free && scene.around().partyOver(start).isEmpty() && !scene.inTitle(start) && beginsName(view, start)) {
                name(scene, start, partner.group().length() > 1)
                        .map(s -> new Sighting(article, s, s.of(view.text()), s, Optional.empty()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** A word of the dictionary there speaks against a name. */
    private static boolean beginsName(TextView view, int start) {
        return view.tokenFrom(start)
                .map(t -> t.span().length() == 1 || t.pos().startsWith("nr"))
                .orElse(false);
    }

    private Optional<Span> name(ArticleScene scene, int start, boolean meeting) {
        TextView view = scene.view();
        return names.after(view, start, Optional.empty(), scene.around())
                .filter(s -> s.length() >= 2 && evidence.follows(view, s.end()))
                .filter(s -> WORDS_AFTER
                                .matcher(view.text())
                                .region(s.end(), view.length())
                                .lookingAt()
                        || (meeting && "，。\n".indexOf(view.at(s.end())) >= 0));
    }
}
