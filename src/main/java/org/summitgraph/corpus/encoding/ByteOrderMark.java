package org.summitgraph.corpus.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The mark that some files begin with.
 *
 * @param skipped how many bytes do not belong to the text
 */
record ByteOrderMark(Encoding encoding, int skipped) {

    private record Signature(Encoding encoding, int skipped, String hexadecimal) {
        boolean begins(byte[] content) {
            byte[] bytes = HexFormat.of().parseHex(hexadecimal);
            return content.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(content, bytes.length));
        }
    }

    /** Longer ones first: the mark of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature(new Encoding("UTF-32BE", Charset.forName("UTF-32BE")), 4, "0000feff"),
            new Signature(new Encoding("UTF-32LE", Charset.forName("UTF-32LE")), 4, "fffe0000"),
            new Signature(Encoding.GB18030, 0, "84319533"),
            new Signature(Encoding.UTF_8, 0, "efbbbf"),
            new Signature(Encoding.UTF_16LE, 2, "fffe"),
            new Signature(Encoding.UTF_16BE, 2, "feff"));

    static Optional<ByteOrderMark> of(byte[] content) {
        return SIGNATURES.stream()
                .filter(signature -> signature.begins(content))
                .findFirst()
                .map(signature -> new ByteOrderMark(signature.encoding(), signature.skipped()));
    }
}
