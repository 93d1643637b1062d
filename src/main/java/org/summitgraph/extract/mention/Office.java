package org.summitgraph.extract.mention;

/**
 * An office word.
 *
 * @param seniority 0 for the highest
 */
record Office(String word, Kind kind, int seniority) {

    /** What the word says of the office; the same words in lower case stand in the word list. */
    enum Kind {
        HEAD_OF_STATE("head-of-state"),
        HEAD_OF_GOVERNMENT("head-of-government"),
        OFFICIAL("official"),
        /** An office only where an organ of a state or an international body stands before it. */
        ORGAN("organ"),
        /** Never an office of a state, government or international body. */
        PRIVATE("private"),
        /** Begins like an office, is none. */
        NONE("none");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Kind ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalStateException("not a kind of office: " + code);
        }
    }
}
