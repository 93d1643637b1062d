package org.summitgraph.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the parts of a report that its page prints apart: a part that says where it began to the one that says it goes on, and to
 * a part that was cut in its last sentence what stands, headless, behind the closing sentence of another report.
 */
final class Continuations {

    /** The least share of a part's wording that the other must have; reports of one event and of different ones differ here. */
    private static final double ALIKE = 0.12;

    private static final double CLEARLY = 1.3;
    private static final int REACH = 20;

    private final List<Draft> drafts;
    private final Starts starts;

    private Continuations(List<Draft> drafts, Starts starts) {
        this.drafts = drafts;
        this.starts = starts;
    }

    static void join(List<Draft> drafts, Starts starts) {
        Continuations continuations = new Continuations(drafts, starts);
        Sections.gather(drafts, starts);
        continuations.joinStray();
        continuations.joinMarked();
    }

    private void joinMarked() {
        List<Draft> earlier = drafts.stream().filter(Draft::goesOnward).toList();
        List<Pairs> wordings =
                earlier.stream().map(d -> new Pairs(d.bodyText())).toList();
        Set<Draft> joined = new HashSet<>();
        int next = 0;
        for (Draft part : drafts) {
            next += part.goesOnward() ? 1 : 0;
            if (part.comesFromElsewhere()) {
                int from = Math.max(0, next - REACH);
                int to = Math.min(earlier.size(), next + REACH);
                beginningOf(part, earlier.subList(from, to), wordings.subList(from, to))
                        .ifPresent(beginning -> {
                            beginning.body().addAll(part.body());
                            beginning.markOnward(part.goesOnward());
                            joined.add(part);
                        });
            }
        }
        drafts.removeAll(joined);
    }

    private static Optional<Draft> beginningOf(Draft part, List<Draft> drafts, List<Pairs> wordings) {
        Pairs wording = new Pairs(part.bodyText());
        Optional<Draft> best = Optional.empty();
        double first = 0;
        double second = 0;
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) != part && drafts.get(i).goesOnward()) {
                double alike = wording.shareIn(wordings.get(i));
                second = alike > first ? first : Math.max(second, alike);
                best = alike > first ? Optional.of(drafts.get(i)) : best;
                first = Math.max(first, alike);
            }
        }
        return first >= ALIKE && first >= second * CLEARLY ? best : Optional.empty();
    }

    private void joinStray() {
        List<Draft> cut = drafts.stream()
                .filter(draft -> draft.comesFromElsewhere() && !draft.goesOnward() && draft.endsOpen())
                .toList();
        List<Draft> hosts = drafts.stream().filter(this::hasStray).toList();
        if (cut.size() != 1 || hosts.size() != 1 || cut.get(0) == hosts.get(0)) {
            return;
        }
        List<Block> body = hosts.get(0).body();
        List<Block> stray = body.subList(afterClosingSentence(body), body.size());
        cut.get(0).body().addAll(stray);
        stray.clear();
    }

    private boolean hasStray(Draft draft) {
        return !draft.comesFromElsewhere()
                && afterClosingSentence(draft.body()) < draft.body().size();
    }

    private int afterClosingSentence(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            if (starts.isClosingSentence(body.get(i).text())) {
                return i + 1;
            }
        }
        return body.size();
    }
}
