package org.summitgraph.extract.centre;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.fact.CentreStatus;

/**
 * What a sentence says of how far a body has come.
 *
 * @param status how far
 * @param explicit whether a verb says so; a body that is only named is taken to be at work
 * @param wished whether it is only being worked for (加快建设): no day speaks of that
 * @param seated whether the words tell of its seat (落户), not of the day it was announced
 * @param built whether 建设 behind the name says so
 */
record Founding(CentreStatus status, boolean explicit, boolean wished, boolean seated, boolean built) {

    private static final Founding AT_WORK = new Founding(CentreStatus.OPERATING, false, false, false, false);

    private record Mode(String status, boolean clause, Pattern words) {}

    private record Predicate(CentreStatus status, Pattern words) {}

    private static final List<Mode> MODES = new RuleFile("centre/modes.tsv")
            .rows(3).stream().map(Founding::mode).toList();
    private static final List<Predicate> PREDICATES = new RuleFile("centre/predicates.tsv")
            .rows(2).stream().map(Founding::predicate).toList();
    private static final Pattern WORKED_FOR =
            Pattern.compile("(?:加快|加紧|推动|推进|早日|尽快|尽早|积极|力争|争取|继续|致力于|要|应)[^，。；]{0,8}$");
    /** Verbs of work that lasts: without a word that it is done, it is not. */
    private static final Pattern GOING_ON = Pattern.compile("打造|建设|构建|搭建|筹建");

    private static final Pattern DUE = Pattern.compile("将|即将|拟|有望");
    private static final Pattern ANNOUNCING = Pattern.compile("宣布|宣告");

    private static Mode mode(List<String> row) {
        return new Mode(row.get(0), row.get(1).equals("clause"), Pattern.compile(row.get(2)));
    }

    private static Predicate predicate(List<String> row) {
        CentreStatus status = CentreStatus.ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("predicates.tsv: no status: " + row.get(0)));
        String near = "^(?:[^，。；、：《》]{0,6}|[^，。；、：《》]{0,4}(?:在|于)[^，。；、：《》]{1,14}?)";
        return new Predicate(status, Pattern.compile(near + "(?:" + row.get(1) + ")(?!后)"));
    }

    /**
     * What the words around a name say; empty where they say that nothing is founded.
     *
     * @param before the words up to the name
     * @param verb the verb of founding right before the name, with its 了; empty where there is none
     * @param after the sentence after the name
     */
    static Optional<Founding> of(String before, String verb, String after) {
        Optional<Founding> behind = behind(before, after);
        if (behind.isPresent()) {
            return behind;
        }
        return verb.isEmpty() ? Optional.of(AT_WORK) : ahead(before, verb);
    }

    private static Optional<Founding> behind(String before, String after) {
        for (Predicate predicate : PREDICATES) {
            Matcher matcher = predicate.words().matcher(after);
            if (matcher.find()) {
                boolean due = DUE.matcher(matcher.group()).find();
                CentreStatus status =
                        due && predicate.status() != CentreStatus.ANNOUNCED ? CentreStatus.PLANNED : predicate.status();
                boolean wished = status == CentreStatus.PLANNED
                        && WORKED_FOR.matcher(before).find();
                return Optional.of(new Founding(
                        status,
                        true,
                        wished,
                        status == CentreStatus.ANNOUNCED,
                        matcher.group().endsWith("建设")));
            }
        }
        return Optional.empty();
    }

    /** What 建设 says of a standing arrangement: it is at work and being built up. */
    Founding ofStanding() {
        return built ? AT_WORK : this;
    }

    private static Optional<Founding> ahead(String before, String verb) {
        String nearest = nearest(before);
        if (nearest.equals("none")) {
            return Optional.empty();
        }
        if (nearest.equals("wished")
                || (nearest.isEmpty() && GOING_ON.matcher(verb).matches())) {
            return Optional.of(new Founding(CentreStatus.PLANNED, true, true, false, false));
        }
        boolean due = nearest.equals("planned") || nearest.equals("proposed");
        boolean announced = due && ANNOUNCING.matcher(before).find();
        CentreStatus status = announced
                ? CentreStatus.ANNOUNCED
                : CentreStatus.ofCode(nearest).orElse(CentreStatus.ESTABLISHED);
        return Optional.of(new Founding(status, true, false, false, false));
    }

    /** The status of the mode whose words end nearest to the verb; empty where there are none. */
    private static String nearest(String before) {
        int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1;
        String nearest = "";
        int at = -1;
        for (Mode mode : MODES) {
            Matcher matcher = mode.words().matcher(before);
            while (matcher.find()) {
                if (matcher.end() > at && (!mode.clause() || matcher.start() >= clause)) {
                    at = matcher.end();
                    nearest = mode.status();
                }
            }
        }
        return nearest;
    }

    /** Whether the words before a name have a mode of their own. */
    static boolean hasMode(String before) {
        return !nearest(before).isEmpty();
    }
}
