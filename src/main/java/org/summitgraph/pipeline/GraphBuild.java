package org.summitgraph.pipeline;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitgraph.corpus.CorpusReader;
import org.summitgraph.corpus.PendingUnit;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.link.Link;
import org.summitgraph.link.Linker;
import org.summitgraph.rdf.ResolutionQuads;
import org.summitgraph.resolve.Resolution;
import org.summitgraph.resolve.Resolver;
import org.summitgraph.store.GraphStore;
import org.summitgraph.store.InputRecord;
import org.summitgraph.store.Update;
import org.summitgraph.text.Article;
import org.summitgraph.validate.Screen;
import org.summitgraph.validate.SummitShapes;
import org.summitgraph.validate.Violation;

/**
 * From texts to a store: find inputs, read the new and changed ones, extract, store their articles, resolve all articles, link,
 * store what follows. All in one transaction: a build that is stopped leaves the store as it was.
 */
public final class GraphBuild {

    private final CorpusReader corpus;
    private final Reading reading;
    private final Resolver resolver;
    private final Linker linker;
    private final Gazetteer gazetteer;
    private final String version;

    /** @param version as {@link ProgramVersion#current()} */
    public GraphBuild(
            CorpusReader corpus,
            Reading reading,
            Resolver resolver,
            Linker linker,
            Gazetteer gazetteer,
            String version) {
        this.corpus = corpus;
        this.reading = reading;
        this.resolver = resolver;
        this.linker = linker;
        this.gazetteer = gazetteer;
        this.version = version;
    }

    /** Brings {@code store} up to date with what is found at {@code paths} now; what came from elsewhere stays. */
    public BuildSummary build(List<String> paths, GraphStore store, BuildWatcher watcher) {
        return store.update(update -> {
            Run run = new Run(update, watcher);
            readChanged(paths, run);
            int removed = removeMissing(paths, run);
            boolean same = run.read == 0 && removed == 0;
            List<Violation> violations = same ? List.of() : consolidate(update, watcher, linker::link);
            return new BuildSummary(run.read, run.unchanged, removed, violations);
        });
    }

    /**
     * Resolves and links what the store holds anew.
     *
     * @param linking finds the links of a resolution's entities
     */
    public List<Violation> consolidate(Update update, BuildWatcher watcher, Function<Resolution, List<Link>> linking) {
        watcher.step("resolving");
        Resolution resolution = resolver.resolve(update.facts());
        watcher.step("linking");
        List<Link> links = linking.apply(resolution);
        watcher.step("storing");
        update.putOntology();
        return update.putConsolidated(
                resolution,
                new ResolutionQuads(update.iris(), gazetteer),
                links,
                new Screen(SummitShapes.load(), update.iris()));
    }

    private void readChanged(List<String> paths, Run run) {
        run.watcher.step("reading");
        try (Stream<PendingUnit> units = corpus.units(paths)) {
            Iterator<PendingUnit> changed = units.filter(run::isNew).iterator();
            reading.read(changed, run::store);
        }
    }

    private int removeMissing(List<String> paths, Run run) {
        List<String> gone = run.update.inputs().stream()
                .map(InputRecord::location)
                .filter(location -> !run.seen.contains(location))
                .filter(location -> paths.stream().anyMatch(path -> isBelow(location, path)))
                .filter(location -> run.unreachable.stream().noneMatch(path -> isBelow(location, path)))
                .toList();
        gone.forEach(run.update::remove);
        return gone.size();
    }

    /** Whether an input was found at {@code path}: a file in a folder, a record of a file. */
    private static boolean isBelow(String location, String path) {
        String folder = path.endsWith("/") ? path : path + "/";
        return location.equals(path)
                || location.startsWith(folder)
                || location.startsWith(path + "#")
                || location.startsWith(path + ":");
    }

    /** One build under way. */
    private final class Run {
        private final Update update;
        private final BuildWatcher watcher;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> unreachable = new HashSet<>();
        private int read;
        private int unchanged;

        Run(Update update, BuildWatcher watcher) {
            this.update = update;
            this.watcher = watcher;
        }

        boolean isNew(PendingUnit unit) {
            seen.add(unit.location());
            String hash = unit.contentHash();
            Optional<InputRecord> known = hash.isEmpty()
                    ? Optional.empty()
                    : update.input(unit.location()).filter(r -> r.isOf(hash, version));
            known.ifPresent(record -> {
                unchanged++;
                watcher.input(record.location(), record.articles().size(), record.issues());
            });
            return known.isEmpty();
        }

        void store(UnitFacts facts) {
            String location = facts.unit().location();
            List<Issue> issues = facts.unit().issues();
            read++;
            if (issues.stream().anyMatch(GraphBuild::isUnreachable)) {
                unreachable.add(location);
                update.input(location).ifPresent(record -> update.remove(location));
            } else {
                update.put(record(facts), facts.facts());
            }
            watcher.input(location, facts.facts().size(), issues);
        }
    }

    private static boolean isUnreachable(Issue issue) {
        return issue.code() == IssueCode.NOT_FOUND || issue.code() == IssueCode.UNREADABLE;
    }

    private InputRecord record(UnitFacts facts) {
        return new InputRecord(
                facts.unit().location(),
                facts.unit().contentHash(),
                version,
                facts.unit().articles().stream().map(Article::id).toList(),
                facts.unit().issues());
    }
}
