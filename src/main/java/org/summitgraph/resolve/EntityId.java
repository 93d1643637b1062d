package org.summitgraph.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Names a consolidated entity by its key properties, so that the same facts always give the same name.
 *
 * @param local unreserved ASCII: what a reader can tell of the entity, then a hash of what distinguishes it
 */
public record EntityId(EntityKind kind, String local) implements Comparable<EntityId> {

    public EntityId {
        if (!local.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("not a local id: " + local);
        }
    }

    /** An id whose readable part is {@code words}, joined by hyphens, and whose end is a hash of {@code key}. */
    static EntityId of(EntityKind kind, List<String> words, String key) {
        StringBuilder local = new StringBuilder();
        for (String word : words) {
            String plain = word.replaceAll("[^A-Za-z0-9.-]", "");
            if (!plain.isEmpty()) {
                local.append(plain.toLowerCase(Locale.ROOT)).append('-');
            }
        }
        return new EntityId(kind, local + hash(key));
    }

    /** {@code kind/local}, the part of an IRI after the data base. */
    public String path() {
        return kind.segment() + "/" + local;
    }

    @Override
    public int compareTo(EntityId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return path();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
