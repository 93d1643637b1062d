package org.summitgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.summitgraph.text.ArticleId;

/**
 * Finds the one value of a single-valued property that articles state differently: the most precise that no article contradicts.
 * Where articles do contradict each other, two thirds of them (and at least two) decide; failing that, what nobody
 * contradicts, then what most say, then the first in order.
 */
final class Ballot<V> {

    private final Function<V, String> print;
    private final BiPredicate<V, V> compatible;
    private final ToIntFunction<V> precision;
    private final NavigableMap<String, V> values = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<ArticleId>> articles = new TreeMap<>();

    /** @param precision higher for more precise */
    Ballot(Function<V, String> print, BiPredicate<V, V> compatible, ToIntFunction<V> precision) {
        this.print = print;
        this.compatible = compatible;
        this.precision = precision;
    }

    void add(V value, ArticleId article) {
        String printed = print.apply(value);
        values.putIfAbsent(printed, value);
        articles.computeIfAbsent(printed, p -> new TreeSet<>()).add(article);
    }

    Optional<V> winner() {
        List<String> candidates = new ArrayList<>(values.keySet());
        candidates.sort(Comparator.comparingInt((String p) -> -precision.applyAsInt(value(p)))
                .thenComparingInt(p -> -support(p))
                .thenComparing(Comparator.naturalOrder()));
        Optional<String> agreed =
                candidates.stream().filter(this::uncontradicted).findFirst();
        if (disputed().isEmpty()) {
            return agreed.map(this::value);
        }
        int all = articles.values().stream()
                .collect(TreeSet::new, TreeSet::addAll, TreeSet::addAll)
                .size();
        return candidates.stream()
                .filter(p -> support(p) >= 2 && support(p) * 3 >= all * 2)
                .findFirst()
                .or(() -> agreed)
                .or(() -> candidates.stream().max(Comparator.comparingInt(this::support)))
                .map(this::value);
    }

    /** The values that another contradicts, if any. */
    Optional<Conflict> conflict(EntityId item, String property) {
        NavigableMap<String, NavigableSet<ArticleId>> disputed = disputed();
        return disputed.isEmpty() ? Optional.empty() : Optional.of(new Conflict(item, property, disputed));
    }

    private V value(String printed) {
        return Objects.requireNonNull(values.get(printed));
    }

    private NavigableMap<String, NavigableSet<ArticleId>> disputed() {
        NavigableMap<String, NavigableSet<ArticleId>> disputed = new TreeMap<>();
        for (Map.Entry<String, NavigableSet<ArticleId>> entry : articles.entrySet()) {
            if (!uncontradicted(entry.getKey())) {
                disputed.put(entry.getKey(), entry.getValue());
            }
        }
        return disputed;
    }

    private boolean uncontradicted(String printed) {
        return values.values().stream().allMatch(other -> compatible.test(value(printed), other));
    }

    /** In how many articles a value stands that agrees with {@code printed}. */
    private int support(String printed) {
        NavigableSet<ArticleId> supporters = new TreeSet<>();
        values.forEach((p, v) -> {
            if (compatible.test(value(printed), v)) {
                supporters.addAll(articles.getOrDefault(p, new TreeSet<>()));
            }
        });
        return supporters.size();
    }
}
