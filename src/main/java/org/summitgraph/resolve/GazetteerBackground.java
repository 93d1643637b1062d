package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitgraph.fact.Party;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.gazetteer.Entry;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.Group;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.gazetteer.Place;
import org.summitgraph.gazetteer.Venue;

/** What the gazetteer knows of the world. */
public final class GazetteerBackground implements Background {

    private final Gazetteer gazetteer;
    private final UnaryOperator<String> simplifier;

    private GazetteerBackground(Gazetteer gazetteer, UnaryOperator<String> simplifier) {
        this.gazetteer = gazetteer;
        this.simplifier = simplifier;
    }

    /**
     * The background of a gazetteer.
     *
     * @param simplifier writes a text in simplified script; pure and thread-safe
     */
    public static Background of(Gazetteer gazetteer, UnaryOperator<String> simplifier) {
        return new GazetteerBackground(gazetteer, simplifier);
    }

    @Override
    public String simplified(String text) {
        return simplifier.apply(text);
    }

    /** Every name of a state, body or group in {@code name} gives way to the form that newspapers mostly print. */
    @Override
    public String unabbreviated(String name) {
        StringBuilder full = new StringBuilder();
        int end = 0;
        for (NameMatch<Entry> match : gazetteer.find(name)) {
            full.append(name, end, match.span().start());
            full.append(canonical(match).orElse(match.span().of(name)));
            end = match.span().end();
        }
        return full.append(name, end, name.length()).toString();
    }

    private Optional<String> canonical(NameMatch<Entry> match) {
        Entry first = match.values().get(0);
        if (first instanceof Group group) {
            return Optional.of(membersNamed(group));
        }
        return first instanceof Country || first instanceof Body ? Optional.of(first.zh()) : Optional.empty();
    }

    /** 上海合作组织成员国 for 上合组织成员国; the group's own name where it does not begin with that of a body. */
    private String membersNamed(Group group) {
        String name = group.zh();
        for (int end = name.length() - 1; end > 1; end--) {
            Optional<Body> body = gazetteer.bodyNamed(name.substring(0, end));
            if (body.isPresent()) {
                return body.get().zh() + name.substring(end);
            }
        }
        return name;
    }

    @Override
    public Optional<Party> stateNamed(String place) {
        return gazetteer.countryNamed(place).map(country -> new Party(country.iso()));
    }

    /** By the whole name, else by the names in it where they all lie in one state: 北京人民大会堂, 上海市. */
    @Override
    public Optional<Party> stateOf(String place) {
        List<Entry> whole = gazetteer.named(place);
        if (!whole.isEmpty()) {
            return stateNamed(place).or(() -> onlyState(whole));
        }
        return onlyState(gazetteer.find(place).stream()
                .flatMap(match -> match.values().stream())
                .toList());
    }

    private static Optional<Party> onlyState(List<Entry> entries) {
        Set<String> states = entries.stream()
                .map(GazetteerBackground::state)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return states.size() == 1 ? Optional.of(new Party(states.iterator().next())) : Optional.empty();
    }

    private static Optional<String> state(Entry entry) {
        if (entry instanceof Country country) {
            return Optional.of(country.iso());
        }
        if (entry instanceof Place place) {
            return Optional.of(place.iso());
        }
        return entry instanceof Venue venue ? Optional.of(venue.iso()) : Optional.empty();
    }

    @Override
    public String nameOf(Party party) {
        List<String> names = Stream.concat(
                        gazetteer.country(party.code()).map(Country::zh).stream(),
                        gazetteer.body(party.code()).map(Body::zh).stream())
                .toList();
        return names.isEmpty() ? party.code() : String.join("／", names);
    }
}
