package org.summitgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many inputs in several threads whose results come out in the order of the inputs. No more than a few inputs a thread are
 * under way at a time, so memory does not grow with their number.
 */
final class OrderedWork {

    private static final int AHEAD = 8;

    private OrderedWork() {}

    /**
     * Gives each input to {@code work} in a thread of its own and each result to {@code sink} in the calling thread.
     *
     * @param work thread-safe; what it throws ends the run and is thrown here
     * @param threads at least 1
     */
    static <I, O> void run(Iterator<I> inputs, Function<I, O> work, Consumer<O> sink, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        Deque<Future<O>> underWay = new ArrayDeque<>();
        try {
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (inputs.hasNext() && underWay.size() < threads * AHEAD) {
                    I input = inputs.next();
                    Callable<O> call = () -> work.apply(input);
                    underWay.add(workers.submit(call));
                }
                sink.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "summitgraph-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
