package org.summitgraph.store.query;

/** The same words in Chinese and in English. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words are missing in one language: " + zh + " | " + en);
        }
    }
}
