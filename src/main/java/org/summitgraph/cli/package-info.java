/** The command line: arguments, printing, progress, clocks and exit codes, and nothing else. */
@NullMarked
package org.summitgraph.cli;

import org.jspecify.annotations.NullMarked;
