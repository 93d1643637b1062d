package org.summitgraph.link.dump;

/** Is told now and then how far reading a dump has come. */
@FunctionalInterface
public interface DumpProgress {

    /**
     * Called every some thousand lines.
     *
     * @param lines read so far, those of an earlier run included
     * @param kept entities kept so far
     */
    void at(long lines, long kept);
}
