package org.summitgraph.link.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Answers on disk, one file a question and service. A file that cannot be read or written is as if it were not there. */
final class AnswerCache {

    private final Path folder;
    private final String endpoint;
    private final Protocol protocol;

    AnswerCache(Path folder, String endpoint, Protocol protocol) {
        this.folder = folder;
        this.endpoint = endpoint;
        this.protocol = protocol;
    }

    Optional<List<Answer>> get(Query query) {
        try {
            return Optional.of(protocol.cached(Files.readString(file(query))));
        } catch (IOException | ServiceFailure e) {
            return Optional.empty();
        }
    }

    /** Whether the answer is kept. */
    boolean put(Query query, List<Answer> answers) {
        Path file = file(query);
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "answer", ".new");
            Files.writeString(beside, protocol.text(answers));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(Query query) {
        try {
            byte[] key = (endpoint + "\n" + protocol.single(query)).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
