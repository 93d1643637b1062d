package org.summitgraph.corpus.encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.summitgraph.issue.Issue;
import org.summitgraph.issue.IssueCode;
import org.summitgraph.issue.Where;

/**
 * Finds out in which encoding a text is written. A byte order mark counts most, then UTF-8 where it is valid, then a declaration
 * that fits, then whatever gives the most plausible Chinese. Thread-safe.
 */
public final class TextDecoder {

    /** More damage than this is no text. */
    private static final double MOST_DAMAGE = 0.05;
    /** A wrong encoding gives a few frequent characters by chance. */
    private static final double LEAST_PLAUSIBLE = 0.15;
    /** A tenth more frequent characters outweigh a declaration. */
    private static final double CLEARLY = 0.1;

    private TextDecoder() {}

    /** A reading that was tried. */
    private record Reading(Encoding encoding, String text) {
        double plausibility() {
            return Plausibility.of(text);
        }
    }

    /** Decodes a text that declares nothing; empty where it is no text in any encoding. */
    public static Optional<Decoded> decode(byte[] bytes, Where where) {
        return decode(bytes, Optional.empty(), where);
    }

    /**
     * Decodes a text; empty where it is no text in any encoding.
     *
     * @param declared the name of an encoding, as the text itself states it
     */
    public static Optional<Decoded> decode(byte[] bytes, Optional<String> declared, Where where) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        Optional<Decoded> decoded = mark.isPresent()
                ? marked(bytes, mark.get(), where)
                : strict(bytes, declared.flatMap(Encoding::named))
                        .map(reading -> new Decoded(reading.text(), contradiction(reading, declared, where)))
                        .or(() -> damaged(bytes, declared, where));
        return decoded.filter(d -> Plausibility.damage(d.text()) <= MOST_DAMAGE);
    }

    private static Optional<Decoded> marked(byte[] bytes, ByteOrderMark mark, Where where) {
        Encoding encoding = mark.encoding();
        return encoding.strictly(bytes, mark.skipped())
                .map(text -> new Decoded(text, List.of()))
                .or(() ->
                        Optional.of(lenient(new Reading(encoding, encoding.leniently(bytes, mark.skipped())), where)));
    }

    private static Optional<Reading> strict(byte[] bytes, Optional<Encoding> declared) {
        Optional<Reading> utf8 =
                read(Encoding.UTF_8, bytes).filter(reading -> Plausibility.damage(reading.text()) <= MOST_DAMAGE);
        if (utf8.isPresent()) {
            return utf8;
        }
        List<Reading> readings = candidates(bytes, declared).stream()
                .flatMap(encoding -> read(encoding, bytes).stream())
                .toList();
        Optional<Reading> best = readings.stream()
                .max(Comparator.comparingDouble(Reading::plausibility))
                .filter(reading -> reading.plausibility() >= LEAST_PLAUSIBLE);
        return best.map(b -> readings.stream()
                .filter(r -> r.plausibility() > b.plausibility() - (isDeclared(r, declared) ? CLEARLY : 1e-9))
                .findFirst()
                .orElse(b));
    }

    private static boolean isDeclared(Reading reading, Optional<Encoding> declared) {
        return declared.filter(reading.encoding()::equals).isPresent();
    }

    /** In the order of preference where two are equally plausible. */
    private static List<Encoding> candidates(byte[] bytes, Optional<Encoding> declared) {
        List<Encoding> candidates = new ArrayList<>();
        declared.ifPresent(candidates::add);
        candidates.add(Encoding.GB18030);
        candidates.add(Encoding.BIG5);
        candidates.add(Encoding.UTF_16LE);
        candidates.add(Encoding.UTF_16BE);
        detected(bytes).ifPresent(candidates::add);
        return candidates.stream().distinct().toList();
    }

    private static Optional<Encoding> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Encoding::named);
    }

    private static Optional<Reading> read(Encoding encoding, byte[] bytes) {
        return encoding.strictly(bytes, 0).map(text -> new Reading(encoding, text));
    }

    private static List<Issue> contradiction(Reading reading, Optional<String> declared, Where where) {
        if (declared.isEmpty()
                || declared.flatMap(Encoding::named)
                        .filter(reading.encoding()::equals)
                        .isPresent()) {
            return List.of();
        }
        if (reading.text().chars().allMatch(c -> c < 0x80)) {
            return List.of();
        }
        return List.of(new Issue(
                IssueCode.ENCODING_DECLARED_WRONG,
                where,
                "wrong encoding declared: says " + declared.get().strip() + ", is " + reading.encoding()
                        + " and was read so"));
    }

    /** A text with a few bytes that fit no encoding. */
    private static Optional<Decoded> damaged(byte[] bytes, Optional<String> declared, Where where) {
        List<Encoding> encodings = new ArrayList<>(List.of(Encoding.UTF_8));
        encodings.addAll(candidates(bytes, declared.flatMap(Encoding::named)));
        return encodings.stream()
                .map(encoding -> new Reading(encoding, encoding.leniently(bytes, 0)))
                .filter(reading -> Plausibility.damage(reading.text()) <= MOST_DAMAGE)
                .max(Comparator.comparingDouble(Reading::plausibility))
                .filter(reading -> reading.plausibility() >= LEAST_PLAUSIBLE)
                .map(reading -> lenient(reading, where));
    }

    private static Decoded lenient(Reading reading, Where where) {
        long replaced = reading.text().chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(
                reading.text(),
                List.of(new Issue(
                        IssueCode.ENCODING_DOUBTFUL,
                        where,
                        "not valid " + reading.encoding() + " in " + replaced + " places, which were left out")));
    }
}
