package org.summitgraph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What tells one version of the rules from another: a store reads inputs again that another version has read. */
public final class ProgramVersion {

    private static final String UNPACKED = "development";

    private ProgramVersion() {}

    /** The program's jar as a hash; a constant where it runs from a folder of classes. */
    public static String current() {
        return jar().map(ProgramVersion::hash).orElse(UNPACKED);
    }

    private static Optional<Path> jar() {
        CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source)
                    .map(s -> Path.of(java.net.URI.create(s.getLocation().toString())))
                    .filter(Files::isRegularFile);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String hash(Path jar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            return UNPACKED;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
