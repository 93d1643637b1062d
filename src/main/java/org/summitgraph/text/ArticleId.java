package org.summitgraph.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an article by its content, so that the same article read from two files has one name.
 *
 * @param value sixteen hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (!value.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** From what makes the article: its parts, in order (file or record id where content alone would not tell apart). */
    public static ArticleId of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new ArticleId(HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
