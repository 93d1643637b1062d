package org.summitgraph.extract.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitgraph.text.Span;

/** Words without which a sentence tells of no meeting: most sentences have none and need no rule. */
final class Cues {

    private final Map<Character, List<String>> words = new HashMap<>();

    Cues() {
        try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource cues.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                            .add(word));
        } catch (IOException e) {
            throw new UncheckedIOException("cues.txt", e);
        }
    }

    boolean in(String text, Span region) {
        for (int i = region.start(); i < region.end(); i++) {
            List<String> candidates = words.get(text.charAt(i));
            if (candidates != null) {
                for (String word : candidates) {
                    if (text.startsWith(word, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
