package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PlaceMention.Kind;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Entry;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.gazetteer.Place;
import org.summitgraph.gazetteer.Venue;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/** Finds cities, provinces, regions and venues: those of the gazetteer, and others by the words themselves. */
final class PlaceReader {

    private static final Pattern VENUE = Pattern.compile(
            "在(?:[^，。；、\n]{0,12}?)?([\\u4e00-\\u9fa5·]{2,10}?(?:国际会议中心|会议中心|会展中心|国宾馆|迎宾馆|大会堂|总统府|总统官邸|王宫|皇宫|宫殿|独立宫|大饭店|饭店|酒店|宾馆|大厦|克里姆林宫|别墅|庄园|官邸|友谊宫|体育馆|体育场))");

    private static final Set<String> NOT_PLACES = new WordFile("not-places.txt").words();

    private PlaceReader() {}

    static List<PlaceMention> read(TextView view, List<NameMatch<Entry>> names, List<PartyMention> parties) {
        List<PlaceMention> found = new ArrayList<>();
        for (NameMatch<Entry> match : names) {
            mention(view, match).ifPresent(found::add);
        }
        for (Sentence sentence : view.analysis().sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.pos().startsWith("ns")
                        && token.span().length() >= 2
                        && !NOT_PLACES.contains(token.surface())) {
                    add(
                            found,
                            parties,
                            new PlaceMention(token.span(), token.surface(), kind(token.surface()), Optional.empty()));
                }
            }
        }
        Matcher venue = VENUE.matcher(view.text());
        while (venue.find()) {
            Span span = new Span(venue.start(1), venue.end(1));
            add(found, parties, new PlaceMention(span, venue.group(1), Kind.VENUE, Optional.empty()));
        }
        found.sort(Comparator.comparing(PlaceMention::span));
        return found;
    }

    private static void add(List<PlaceMention> found, List<PartyMention> parties, PlaceMention mention) {
        if (found.stream().noneMatch(m -> m.span().overlaps(mention.span()))
                && parties.stream().noneMatch(m -> m.span().overlaps(mention.span()))) {
            found.add(mention);
        }
    }

    private static Optional<PlaceMention> mention(TextView view, NameMatch<Entry> match) {
        String name = match.span().of(view.text());
        if (match.span().length() == 2
                && !view.isTokenBoundary(match.span().start())
                && !view.isTokenBoundary(match.span().end())) {
            return Optional.empty();
        }
        for (Entry entry : match.values()) {
            if (entry instanceof Place place) {
                return Optional.of(
                        new PlaceMention(match.span(), name, kind(place.kind()), Optional.of(new Party(place.iso()))));
            }
            if (entry instanceof Venue venue
                    && name.startsWith(venue.city())
                    && name.length() > venue.city().length()) {
                int start = match.span().start();
                return Optional.of(new PlaceMention(
                        new Span(start, start + venue.city().length()),
                        venue.city(),
                        Kind.CITY,
                        Optional.of(new Party(venue.iso()))));
            }
            if (entry instanceof Venue venue) {
                return Optional.of(
                        new PlaceMention(match.span(), name, Kind.VENUE, Optional.of(new Party(venue.iso()))));
            }
        }
        return Optional.empty();
    }

    private static Kind kind(Place.Kind kind) {
        return switch (kind) {
            case CAPITAL, CITY -> Kind.CITY;
            case PROVINCE -> Kind.PROVINCE;
            case REGION -> Kind.REGION;
        };
    }

    private static Kind kind(String name) {
        if (name.matches(".*(?:省|自治区|州)")) {
            return Kind.PROVINCE;
        }
        return name.matches("中亚|中东|东亚|南亚|西亚|北非|东非|非洲|亚洲|欧洲|美洲|拉美|大洋洲|东南亚|东北亚|.*(?:半岛|地区|海|洋|河|山|群岛)")
                ? Kind.REGION
                : Kind.CITY;
    }
}
