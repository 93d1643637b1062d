package org.summitgraph.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out in which encoding a text is written. */
final class TextDecoder {

    private TextDecoder() {}

    static Decoded decode(byte[] bytes, InputName name) {
        return new Decoded(
                strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, Charset.forName("GB18030"))),
                List.of());
    }

    /** Empty where the bytes are not valid in this encoding. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
