package org.summitgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The texts that come with the program. */
public final class Sample {

    private static final String FOLDER = "/org/summitgraph/sample/";
    private static final List<String> FILES = List.of("page-astana-2025.txt", "page-beijing-2024.txt", "summits.jsonl");

    private Sample() {}

    /** Writes the sample's files into {@code folder}, which is made if missing; returns the folder. */
    public static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("the sample is missing from the program: " + file);
                }
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
