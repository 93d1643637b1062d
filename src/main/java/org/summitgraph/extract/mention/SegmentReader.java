package org.summitgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitgraph.extract.mention.PartyMention.Form;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/** Walks left from an office word over what belongs to the office. Made for one walk. */
final class SegmentReader {

    /** No organ's name is longer. */
    private static final int LONGEST = 32;

    private static final int CHARGE = 20;

    private static final Set<String> STOPS = new WordFile("office-stops.txt").words();

    private static final Pattern MINISTRY = Pattern.compile("[^，。、：；！？“”]{2,6}?(?:部|大臣|委员会|署|局|厅|国务秘书|高级代表|特使|特别代表)");

    private final OfficeWords words;
    private final TextView view;
    private final Surroundings around;
    private final List<Segment> known;
    private int start;
    private int wholeStart;
    private Optional<Party> of = Optional.empty();
    private Optional<Party> ofPlace = Optional.empty();
    private boolean body;
    private boolean former;
    private @Nullable Segment before;

    SegmentReader(OfficeWords words, TextView view, Surroundings around, List<Segment> known) {
        this.words = words;
        this.view = view;
        this.around = around;
        this.known = known;
    }

    Segment read(NameMatch<Office> match) {
        start = match.span().start();
        wholeStart = start;
        while (match.span().start() - start < LONGEST && step()) {
            wholeStart = Math.min(wholeStart, start);
        }
        Span span = new Span(start, match.span().end());
        return new Segment(
                match.values().get(0),
                match.span(),
                span,
                new Span(wholeStart, match.span().end()),
                of.isPresent() ? of : ofPlace,
                body,
                former,
                before);
    }

    /** One step to the left; false where the phrase begins. */
    private boolean step() {
        return !party() && (charge() || place() || chain() || former() || word() || ministries() || noun());
    }

    /** A state or body before the office; what an envoy is sent to (驻华, 常驻联合国) is not whose office it is. */
    private boolean party() {
        Optional<PartyMention> party = around.partyOver(start - 1)
                .filter(p -> p.span().end() <= start + 1 && p.span().end() >= start);
        if (party.isEmpty() || party.get().parties().size() > 1) {
            return party.isPresent();
        }
        int from = party.get().span().start();
        if (view.at(from - 1) == '驻') {
            start = from;
            return false;
        }
        of = Optional.of(party.get().parties().get(0));
        body = party.get().form() == Form.BODY;
        wholeStart = from;
        formerBefore(from);
        return true;
    }

    /** 负责人道主义事务的副秘书长: what one is in charge of. */
    private boolean charge() {
        if (view.at(start - 1) != '的') {
            return false;
        }
        String before = view.text().substring(Math.max(0, start - CHARGE), start - 1);
        int at = Math.max(Math.max(before.lastIndexOf("负责"), before.lastIndexOf("主管")), before.lastIndexOf("分管"));
        if (at < 0 || before.indexOf('，', at) >= 0) {
            return false;
        }
        start = Math.max(0, start - CHARGE) + at;
        return true;
    }

    private void formerBefore(int end) {
        former |= words.formerMarks.stream().anyMatch(mark -> mark.length() > 1 && view.endsWith(mark, end));
    }

    private boolean place() {
        if (around.partyOver(start - 1).isPresent()) {
            return true;
        }
        Optional<PlaceMention> place =
                around.placeOver(start - 1).filter(p -> p.span().end() <= start + 1);
        if (place.isEmpty()) {
            return false;
        }
        start = place.get().span().start();
        ofPlace = place.get().state().or(() -> ofPlace);
        return true;
    }

    /** An office before this one: joined by 兼 or 、 it is another of the same person, else it is part of this one (总统特使). */
    private boolean chain() {
        if (known.isEmpty()) {
            return false;
        }
        Segment last = known.get(known.size() - 1);
        if (last.span().end() == start) {
            start = last.span().start();
            return true;
        }
        boolean joined = view.at(start - 1) == '兼' || (view.at(start - 1) == '、' && of.isEmpty());
        if (joined && last.span().end() == start - 1) {
            before = last;
        }
        return false;
    }

    private boolean former() {
        for (String mark : words.formerMarks) {
            if (view.endsWith(mark, start) && view.isTokenBoundary(start - mark.length())) {
                start -= mark.length();
                former = true;
                return true;
            }
        }
        return false;
    }

    private boolean word() {
        for (int length = Math.min(10, start); length > 0; length--) {
            String word = view.text().substring(start - length, start);
            if (words.isPartOfOffice(word)
                    && (length > 1 || view.isTokenBoundary(start - 1) || view.isTokenBoundary(start))) {
                start -= length;
                return true;
            }
        }
        return false;
    }

    /** 外交和国际合作部长: 和 inside a ministry's name. */
    private boolean ministries() {
        String rest = view.text().substring(start, Math.min(view.length(), start + 12));
        if ("和与及、".indexOf(view.at(start - 1)) < 0 || !MINISTRY.matcher(rest).lookingAt()) {
            return false;
        }
        Optional<Token> noun = view.tokenTo(start - 1);
        if (noun.isEmpty() || !words.isMinistry(noun.get().surface())) {
            return false;
        }
        start = noun.get().span().start();
        return true;
    }

    private boolean noun() {
        Optional<Token> token = view.token(start - 1);
        if (token.isEmpty() || STOPS.contains(token.get().surface()) || !isNoun(token.get())) {
            return false;
        }
        if (view.at(start - 1) == '兼') {
            return false;
        }
        int from = Math.min(token.get().span().start(), start - 1);
        if (around.partyOver(from).isPresent()) {
            return false;
        }
        start = from;
        return true;
    }

    private static boolean isNoun(Token token) {
        String pos = token.pos();
        return (pos.startsWith("n") && !pos.startsWith("nr"))
                || pos.startsWith("vn")
                || pos.startsWith("j")
                || pos.startsWith("b")
                || pos.startsWith("an")
                || pos.startsWith("g")
                || pos.equals("k");
    }
}
