package org.summitgraph.extract.outcome;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitgraph.extract.ArticleView;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PersonMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.extract.mention.TitleMention;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.Party;

/** An article as the readers of outcomes see it: where words and names stand, and what took place. */
public final class Setting {

    private static final String DASHES = "－—–-";
    private static final String NUMERALS = "零一二三四五六七八九十";

    private static final char BLANK = '□';

    private static final Pattern COUNTED = Pattern.compile("([三四五六七八九])(?:国|方)(?!面)");

    private final ArticleView view;
    private final Occasions occasions;
    private final WordEdges edges;
    private final List<PartyMention> parties;
    private final Placed<PartyMention> partiesByPlace;
    private final Placed<PlaceMention> places;
    private final Placed<TitleMention> titles;
    private final Placed<PersonMention> people;

    public Setting(ArticleView view, List<Finding<MeetingFact>> meetings) {
        this.view = view;
        this.edges = new WordEdges(view);
        List<PartyMention> pairs = new StatePairs(view).read(edges);
        pairs.forEach(edges::add);
        this.parties = Stream.concat(view.mentions().parties().stream(), pairs.stream())
                .sorted(Comparator.comparing(PartyMention::span))
                .toList();
        this.partiesByPlace = new Placed<>(parties, PartyMention::span);
        this.places = new Placed<>(view.mentions().places(), PlaceMention::span);
        this.titles = new Placed<>(view.mentions().titles(), TitleMention::span);
        this.people = new Placed<>(view.mentions().people(), PersonMention::span);
        this.occasions = new Occasions(view, new Meetings(meetings), parties);
    }

    /** The meetings and days that outcomes come of. */
    public Occasions occasions() {
        return occasions;
    }

    public ArticleView view() {
        return view;
    }

    /** Whether a word begins (or ends) at an offset. */
    public boolean isWordStart(int at) {
        return edges.isWordStart(at);
    }

    /** Whether these characters are one word. */
    public boolean isWord(int from, int to) {
        return edges.isWord(from, to);
    }

    /** Where the name of a state or body that ends at {@code end} begins; {@code end} where none does. */
    public int partyStartBefore(int end) {
        return edges.partyStart(end);
    }

    /** Where the name of a state or body that begins at {@code start} ends; {@code start} where none does. */
    public int partyEndAfter(int start) {
        return edges.partyEnd(start);
    }

    /** As {@link #partyEndAfter}, with the others that dashes join to it: 中国—上海合作组织. */
    public int partiesEndAfter(int start) {
        int end = partyEndAfter(start);
        while (end > start
                && end < view.text().length()
                && DASHES.indexOf(view.text().charAt(end)) >= 0) {
            int next = partyEndAfter(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Whether an offset lies in book-title marks. */
    public boolean inTitle(int offset) {
        return titles.over(offset);
    }

    /** The article's text with everything in title marks blanked, of the same length. */
    public String blanked() {
        StringBuilder blanked = new StringBuilder(view.text());
        for (TitleMention title : view.mentions().titles()) {
            for (int i = title.span().start(); i < title.span().end(); i++) {
                blanked.setCharAt(i, BLANK);
            }
        }
        return blanked.toString();
    }

    /** Where states and bodies are named, two states by one character each (中法) among them. */
    public List<PartyMention> parties() {
        return parties;
    }

    /** The places between two offsets where states and bodies are named. */
    public List<PartyMention> mentionsIn(int from, int to) {
        return partiesByPlace.within(from, to);
    }

    public List<PlaceMention> placesIn(int from, int to) {
        return places.within(from, to);
    }

    public List<TitleMention> titlesIn(int from, int to) {
        return titles.within(from, to);
    }

    public List<PersonMention> peopleIn(int from, int to) {
        return people.within(from, to);
    }

    /** States and bodies named between two offsets, groups with all their members. */
    public List<Party> partiesIn(int from, int to) {
        Set<Party> inside = new LinkedHashSet<>();
        mentionsIn(from, to).forEach(mention -> inside.addAll(mention.parties()));
        return List.copyOf(inside);
    }

    /** The two states that the article's first line names, or the only two that the article names. */
    public Optional<List<Party>> pair() {
        int line = view.text().indexOf('\n');
        List<Party> first = partiesIn(0, line < 0 ? 0 : line);
        return first.size() == 2 ? Optional.of(first) : all(2);
    }

    /** Those whom 三方 or 四国 means, where the article names just so many. */
    public Optional<List<Party>> counted(String words) {
        Matcher matcher = COUNTED.matcher(words);
        return matcher.find() ? all(NUMERALS.indexOf(matcher.group(1))) : Optional.empty();
    }

    private Optional<List<Party>> all(int number) {
        List<Party> all = partiesIn(0, view.text().length());
        return all.size() == number ? Optional.of(all) : Optional.empty();
    }

    /** The last body or group named before an offset. */
    public List<Party> bodyBefore(int at) {
        return parties.stream()
                .filter(p -> p.span().end() <= at)
                .filter(p -> p.form() == PartyMention.Form.BODY || p.parties().size() > 2)
                .map(PartyMention::parties)
                .reduce((a, b) -> b)
                .orElse(List.of());
    }
}
