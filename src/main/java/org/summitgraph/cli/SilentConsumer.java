package org.summitgraph.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** A progress bar that nobody watches. */
final class SilentConsumer implements ProgressBarConsumer {

    private static final int WIDTH = 80;

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String rendered) {
        // Nobody watches.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
