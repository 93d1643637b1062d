package org.summitgraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The annotations of a folder: its {@code *.gold.json} files. */
public final class GoldFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFolder() {}

    /**
     * Reads all annotations, in the order of their file names.
     *
     * @throws IOException worded for the user, where there are none or one cannot be read
     */
    public static List<JsonNode> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": not a folder");
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.gold.json")) {
            stream.forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new IOException(folder + ": no *.gold.json files");
        }
        Collections.sort(files);
        List<JsonNode> gold = new ArrayList<>();
        for (Path file : files) {
            gold.add(annotation(file));
        }
        return gold;
    }

    private static JsonNode annotation(Path file) throws IOException {
        JsonNode json;
        try {
            json = JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not JSON: " + e.getOriginalMessage(), e);
        }
        if (!json.path("file").isTextual()) {
            throw new IOException(file + ": an annotation needs a \"file\"");
        }
        return json;
    }
}
