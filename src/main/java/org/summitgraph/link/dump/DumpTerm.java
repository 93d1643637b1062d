package org.summitgraph.link.dump;

import java.util.Optional;

/**
 * A statement “position held”.
 *
 * @param start EDTF
 * @param end EDTF
 */
record DumpTerm(String position, Optional<String> start, Optional<String> end) {}
