package org.summitgraph.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitgraph.export.graph.PropertyGraph;
import org.summitgraph.export.view.Network;
import org.summitgraph.export.view.UnusableViewException;
import org.summitgraph.export.view.View;
import org.summitgraph.export.view.ViewFilter;
import org.summitgraph.store.GraphStore;
import picocli.CommandLine.Option;

/** Which part of a store a network shows. */
final class ViewOptions {

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "full (default), who-met-whom, countries, participation, agreements, centres, ego. 视图。")
    private Optional<String> view = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day, month or year. 起始日期。")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day, month or year. 截止日期。")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "CODE",
            description = "Facts of these statuses, such as held, signed. 状态。")
    private Set<String> statuses = new LinkedHashSet<>();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "CODE",
            description = "Facts of these kinds, such as summit, declaration. 种类。")
    private Set<String> types = new LinkedHashSet<>();

    @Option(names = "--entity", paramLabel = "NAME|IRI", description = "The middle of the view ego. 视图 ego 的中心。")
    private Optional<String> entity = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", description = "Steps from it: 1. 步数。", defaultValue = "1")
    private int depth = 1;

    /** Whether any of them was given. */
    boolean given() {
        return view.isPresent()
                || from.isPresent()
                || to.isPresent()
                || entity.isPresent()
                || !statuses.isEmpty()
                || !types.isEmpty();
    }

    /**
     * What to read, checked before a store is opened.
     *
     * @throws WrongUsageException where the options name nothing known or do not fit together
     */
    Reading reading() {
        String name = view.orElse(View.FULL.toString());
        View wanted = View.named(name)
                .orElseThrow(() ->
                        new WrongUsageException("--view " + name + ": one of " + String.join(", ", View.names())));
        if ((wanted == View.EGO) != entity.isPresent()) {
            throw new WrongUsageException("--view ego and --entity go together");
        }
        if (depth < 0) {
            throw new WrongUsageException("--depth " + depth + ": 0 or more");
        }
        try {
            ViewFilter filter = ViewFilter.of(from, to, statuses, types);
            return new Reading(wanted, filter, entity.stream().toList(), depth);
        } catch (UnusableViewException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    /** A view of any store. */
    record Reading(View view, ViewFilter filter, List<String> entities, int depth) {

        PropertyGraph of(GraphStore store) {
            Network network = store.read(dataset -> Network.read(dataset, store.iris()));
            try {
                return view == View.EGO ? network.ego(entities.get(0), depth, filter) : network.view(view, filter);
            } catch (UnusableViewException e) {
                throw new WrongUsageException(String.valueOf(e.getMessage()));
            }
        }
    }
}
