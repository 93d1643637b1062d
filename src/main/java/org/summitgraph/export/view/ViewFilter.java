package org.summitgraph.export.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.Coded;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.fact.MeetingType;

/**
 * Which meetings, agreements and centres a view draws on. What has no date passes only where no date is asked for.
 *
 * @param from not over before this day, month or year began
 * @param to not begun after this day, month or year ended
 * @param statuses codes; empty for any
 * @param types codes of types of meetings, kinds of agreements and kinds of centres; empty for any
 */
public record ViewFilter(Optional<DateValue> from, Optional<DateValue> to, Set<String> statuses, Set<String> types) {

    /** Lets everything pass. */
    public static final ViewFilter NONE = new ViewFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    private static final Set<String> STATUSES =
            codes(MeetingStatus.values(), AgreementStatus.values(), CentreStatus.values());

    private static final Set<String> TYPES = codes(MeetingType.values(), AgreementKind.values(), CentreKind.values());

    private static final Set<String> IN_PERSON = Arrays.stream(MeetingType.values())
            .filter(type -> type != MeetingType.CALL)
            .map(Coded::code)
            .collect(Collectors.toUnmodifiableSet());

    public ViewFilter {
        statuses = Set.copyOf(statuses);
        types = Set.copyOf(types);
    }

    /**
     * The filter that a user wrote down.
     *
     * @throws UnusableViewException where a date is none, or a code is not known
     */
    public static ViewFilter of(Optional<String> from, Optional<String> to, Set<String> statuses, Set<String> types) {
        requireKnown("status", statuses, STATUSES);
        requireKnown("type", types, TYPES);
        return new ViewFilter(from.map(ViewFilter::date), to.map(ViewFilter::date), statuses, types);
    }

    boolean admits(Item item) {
        return (statuses.isEmpty() || item.status().filter(statuses::contains).isPresent())
                && (types.isEmpty() || item.kind().filter(types::contains).isPresent())
                && (from.isEmpty()
                        || item.latest()
                                .filter(day -> !day.isBefore(from.get().first()))
                                .isPresent())
                && (to.isEmpty()
                        || item.earliest()
                                .filter(day -> !day.isAfter(to.get().last()))
                                .isPresent());
    }

    /** This filter; where it allows any status, only what was held. */
    ViewFilter held() {
        return statuses.isEmpty() ? new ViewFilter(from, to, Set.of(MeetingStatus.HELD.code()), types) : this;
    }

    /** This filter; where it allows any type, all types of meetings but calls. */
    ViewFilter inPerson() {
        return types.isEmpty() ? new ViewFilter(from, to, statuses, IN_PERSON) : this;
    }

    private static DateValue date(String text) {
        return DateValue.parse(text)
                .orElseThrow(() ->
                        new UnusableViewException("'" + text + "' is no date: write 2025-06-17, 2025-06 or 2025"));
    }

    private static void requireKnown(String what, Set<String> asked, Set<String> known) {
        for (String code : new TreeSet<>(asked)) {
            if (!known.contains(code)) {
                throw new UnusableViewException(
                        "no " + what + " '" + code + "'; there are: " + String.join(", ", known));
            }
        }
    }

    private static Set<String> codes(Coded[]... lists) {
        return Stream.of(lists).flatMap(Arrays::stream).map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
