package org.summitgraph.corpus.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Severity;
import org.summitgraph.issue.Where;

class TextDecoderTest {

    private static final String SIMPLIFIED = "两国外长举行会谈\n新华社北京12月8日电　两国外长8日举行会谈，就双边关系交换意见。";
    private static final String TRADITIONAL = "兩國外長舉行會談\n中央社台北8日電　兩國外長8日舉行會談，就雙邊關係交換意見。";
    private static final Where WHERE = Where.of("a.txt");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsSimplifiedCharacters(String charset) {
        Decoded decoded = decode(SIMPLIFIED.getBytes(Charset.forName(charset)));

        assertEquals(SIMPLIFIED, decoded.text());
        assertEquals(List.of(), decoded.issues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "Big5-HKSCS", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTraditionalCharacters(String charset) {
        assertEquals(
                TRADITIONAL,
                decode(TRADITIONAL.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"会见总统。, GB18030", "会谈。, UTF-16LE", "會見總統。, Big5", "會談。, UTF-16BE"})
    void readsAFewCharacters(String text, String charset) {
        assertEquals(text, decode(text.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void keepsTheMarkOfUtf8AsItsDecoderDoes() {
        assertEquals(
                "\uFEFF会谈。",
                decode("\uFEFF会谈。".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(
                "会谈。", decode("\uFEFF会谈。".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(
                "会谈。", decode("\uFEFF会谈。".getBytes(Charset.forName("UTF-32LE"))).text());
    }

    @ParameterizedTest
    @CsvSource({"utf-8, GB18030", "gb2312, UTF-8", "big5, GB18030", "utf-8, UTF-16LE", "x-no-such, UTF-8"})
    void saysThatTheDeclarationIsWrong(String declared, String real) {
        Decoded decoded = TextDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(real)), Optional.of(declared), WHERE)
                .orElseThrow();

        assertEquals(SIMPLIFIED, decoded.text());
        assertEquals(1, decoded.issues().size());
        assertEquals(IssueCode.ENCODING_DECLARED_WRONG, decoded.issues().get(0).code());
        assertTrue(decoded.issues().get(0).message().contains("says " + declared + ", is " + real));
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "GBK, GBK", "big5, Big5", "utf8, UTF-8", "UTF-8, UTF-8"})
    void acceptsADeclarationThatFits(String declared, String real) {
        String text = declared.equals("big5") ? TRADITIONAL : SIMPLIFIED;
        Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(real)), Optional.of(declared), WHERE)
                .orElseThrow();

        assertEquals(text, decoded.text());
        assertEquals(List.of(), decoded.issues());
    }

    @Test
    void readsADamagedTextAndSaysSo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);
        bytes.writeBytes("会谈结束。".getBytes(StandardCharsets.UTF_8));

        Decoded decoded = decode(bytes.toByteArray());

        assertEquals(SIMPLIFIED + "\uFFFD会谈结束。", decoded.text());
        assertEquals(Severity.WARNING, decoded.issues().get(0).severity());
    }

    @Test
    void takesNoBinaryDataForText() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[64 + seed * 40];
            new Random(seed).nextBytes(bytes);
            assertEquals(Optional.empty(), TextDecoder.decode(bytes, WHERE), "seed " + seed);
        }
        assertEquals(Optional.empty(), TextDecoder.decode(new byte[1000], WHERE));
    }

    @Test
    void readsATextWithAFewNulCharacters() {
        String text = SIMPLIFIED + "\0\0" + SIMPLIFIED;
        assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void readsAsciiWithoutAsking() {
        assertEquals(
                "No Chinese here.",
                decode("No Chinese here.".getBytes(StandardCharsets.US_ASCII)).text());
    }

    private static Decoded decode(byte[] bytes) {
        return TextDecoder.decode(bytes, WHERE).orElseThrow();
    }
}
