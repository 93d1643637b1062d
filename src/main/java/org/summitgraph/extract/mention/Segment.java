package org.summitgraph.extract.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitgraph.extract.mention.Office.Kind;
import org.summitgraph.fact.Party;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/**
 * One office with the words before it.
 *
 * @param office the office word
 * @param word where the office word stands
 * @param span organ and office word, without state
 * @param whole with the state
 * @param of the state or body named before it, or that of the place named before it
 * @param body whether {@code of} is an international body
 * @param former marked as held no longer
 * @param before the office that stands before it in the same chain
 */
record Segment(
        Office office,
        Span word,
        Span span,
        Span whole,
        Optional<Party> of,
        boolean body,
        boolean former,
        @Nullable Segment before) {

    /** The most senior office of the chain that ends here. */
    OfficePhrase phrase(OfficeWords words, TextView view) {
        Optional<Party> state = chainOf();
        OfficePhrase best = alone(words, view, state);
        for (Segment s = before; s != null; s = s.before) {
            OfficePhrase other = s.alone(words, view, state);
            if (other.role().isPresent() && (best.role().isEmpty() || other.seniority() <= best.seniority())) {
                best = other;
            }
        }
        Segment first = first();
        return new OfficePhrase(
                new Span(first.span.start(), span.end()),
                new Span(first.whole.start(), span.end()),
                best.office(),
                best.role(),
                best.seniority(),
                state,
                first.word.start(),
                first.office.word(),
                best.bare());
    }

    private Segment first() {
        Segment first = this;
        while (first.before != null) {
            first = first.before;
        }
        return first;
    }

    private Optional<Party> chainOf() {
        for (Segment s = this; s != null; s = s.before) {
            if (s.of.isPresent()) {
                return s.of;
            }
        }
        return Optional.empty();
    }

    private boolean chainFormer() {
        for (Segment s = this; s != null; s = s.before) {
            if (s.former) {
                return true;
            }
        }
        return false;
    }

    private OfficePhrase alone(OfficeWords words, TextView view, Optional<Party> state) {
        String phrase = span.of(view.text());
        String organ = phrase.substring(0, word.start() - span.start());
        Kind kind = state.flatMap(s -> words.inState(s.code(), phrase)).orElse(office.kind());
        boolean bare = organ.isEmpty() && of.isEmpty() && office.seniority() > 1;
        Optional<Role> role = role(words, kind, organ);
        int seniority = role.map(r -> seniority(r, organ)).orElse(99);
        if (chainFormer() && role.isPresent()) {
            role = Optional.of(Role.FORMER);
        }
        return new OfficePhrase(span, whole, phrase, role, seniority, state, word.start(), office.word(), bare);
    }

    private int seniority(Role role, String organ) {
        return switch (role) {
            case HEAD_OF_STATE -> 0;
            case HEAD_OF_GOVERNMENT -> 1;
            default -> Math.max(2, office.seniority()) + (organ.contains("副") ? 1 : 0);
        };
    }

    private Optional<Role> role(OfficeWords words, Kind kind, String organ) {
        boolean deputy = organ.endsWith("副") || organ.endsWith("助理");
        return switch (kind) {
            case HEAD_OF_STATE -> Optional.of(deputy || body ? Role.OFFICIAL : Role.HEAD_OF_STATE);
            case HEAD_OF_GOVERNMENT -> Optional.of(deputy ? Role.OFFICIAL : Role.HEAD_OF_GOVERNMENT);
            case OFFICIAL -> words.isPrivate(organ) ? Optional.empty() : Optional.of(Role.OFFICIAL);
            case ORGAN -> organRole(words, organ);
            case PRIVATE, NONE -> Optional.empty();
        };
    }

    private Optional<Role> organRole(OfficeWords words, String organ) {
        if (words.isPrivate(organ)) {
            return Optional.empty();
        }
        if (organ.isEmpty() && office.word().equals("主席") && !body) {
            return Optional.of(Role.HEAD_OF_STATE);
        }
        boolean ofState = of.isPresent() && organ.isEmpty() && words.isOfState(office.word());
        return body || words.isStateOrgan(organ) || ofState ? Optional.of(Role.OFFICIAL) : Optional.empty();
    }
}
