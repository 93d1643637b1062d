package org.summitgraph.extract.mention.occasion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.fact.MeetingType;

/** The word lists behind {@link OccasionReader}, read once. */
final class OccasionWords {

    /** A last part of names: what it looks like, and the kind of occasion it makes. */
    record Head(MeetingType type, Pattern pattern) {}

    static final List<Head> HEADS =
            lines("heads.txt").stream().map(OccasionWords::head).toList();

    static final List<String> STOPS = lines("stops.txt").stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .toList();

    static final Set<String> VERBS_IN_NAMES = lines("verbs-in-names.txt").stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .collect(Collectors.toSet());

    private OccasionWords() {}

    private static Head head(String line) {
        String[] cells = line.split("\t", -1);
        MeetingType type = MeetingType.ofCode(cells[0])
                .orElseThrow(() -> new IllegalStateException("heads.txt: no type of meeting: " + cells[0]));
        return new Head(type, Pattern.compile(cells[1].replace("{N}", "(?:第[一二三四五六七八九十百零0-9]+[次届轮]|首次|首届|首轮)")));
    }

    private static List<String> lines(String name) {
        String path = "/org/summitgraph/extract/occasion/" + name;
        try (InputStream in = OccasionWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
