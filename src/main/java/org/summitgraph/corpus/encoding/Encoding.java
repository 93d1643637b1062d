package org.summitgraph.corpus.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to read bytes as characters.
 *
 * @param name as a message calls it
 */
record Encoding(String name, Charset charset) {

    static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);
    static final Encoding UTF_16LE = new Encoding("UTF-16LE", StandardCharsets.UTF_16LE);
    static final Encoding UTF_16BE = new Encoding("UTF-16BE", StandardCharsets.UTF_16BE);
    static final Encoding GB18030 = new Encoding("GB18030", Charset.forName("GB18030"));
    /** With the characters that Hong Kong added, which readers of plain Big5 texts need too. */
    static final Encoding BIG5 = new Encoding("Big5", Charset.forName("Big5-HKSCS"));

    /** By a declared name; the narrower sets of mainland China and Taiwan are read by what contains them. */
    static Optional<Encoding> named(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "utf-8", "utf8", "unicode-1-1-utf-8" -> Optional.of(UTF_8);
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "windows-936", "euc-cn" ->
                Optional.of(GB18030);
            case "big5", "big-5", "big5-hkscs", "cp950", "x-x-big5" -> Optional.of(BIG5);
            default -> known(name);
        };
    }

    private static Optional<Encoding> known(String name) {
        try {
            return Optional.of(new Encoding(name.toUpperCase(Locale.ROOT), Charset.forName(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Empty where the bytes are not valid in this encoding. */
    Optional<String> strictly(byte[] bytes, int offset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** With U+FFFD for what is not valid. */
    String leniently(byte[] bytes, int offset) {
        return new String(bytes, offset, bytes.length - offset, charset);
    }

    @Override
    public String toString() {
        return name;
    }
}
