package org.summitgraph.pipeline;

import java.util.List;
import org.summitgraph.issue.Issue;

/** Told how a build goes on, in the thread that runs it. */
public interface BuildWatcher {

    /**
     * An input was read, or was found to be in the store already.
     *
     * @param articles how many it holds
     * @param issues what is odd about it; of an unchanged input, what was odd when it was read
     */
    void input(String location, int articles, List<Issue> issues);

    /** Another step begins, in words for people. */
    void step(String name);
}
