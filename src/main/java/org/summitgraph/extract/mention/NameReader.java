package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitgraph.fact.Party;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/**
 * Decides where a name ends that is known to begin (after an office), or begins that is known to end (before one). Every possible
 * end is weighed: what follows it, where words are cut, whether the same name stands elsewhere in the articles.
 */
final class NameReader {

    private static final int LONGEST = 24;

    /** So many more characters of transliterations in a row are no words behind a name. */
    private static final int REST_OF_NAME = 3;

    private final NameWords words;
    private final NameEvidence evidence;

    /** @param unit all articles that share their people */
    NameReader(NameWords words, List<TextView> unit) {
        this.words = words;
        this.evidence = new NameEvidence(words, unit);
    }

    private record Candidate(Span span, double score) {}

    /** The name that begins at {@code start}, if a name does. */
    Optional<Span> after(TextView view, int start, Optional<Party> of, Surroundings around) {
        List<Candidate> candidates = new ArrayList<>();
        boolean sinicState = of.map(p -> words.isSinic(p.code())).orElse(false);
        int run = run(view, start, around);
        for (int end = start + 2; end <= run; end++) {
            if (isNameEnd(view, start, end)) {
                Span span = new Span(start, end);
                boolean cut = of.isPresent() && !sinicState && run - end >= REST_OF_NAME;
                double shape = end == run ? 1.0 : (evidence.follows(view, end) ? 0 : -2.5) - (cut ? 3 : 0);
                add(candidates, view, span, shape, sinicState && span.length() > 3 ? -1 : 0);
            }
        }
        sinic(candidates, view, start, sinicState, of.isPresent() && !sinicState && run - start > 3, around);
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(c -> c.span().length()))
                .filter(c -> c.score() > 0.5)
                .map(Candidate::span);
    }

    private void sinic(
            List<Candidate> candidates,
            TextView view,
            int start,
            boolean sinicState,
            boolean transliterated,
            Surroundings around) {
        int surname = words.surname(view, start);
        int japanese = words.japaneseSurname(view, start);
        boolean token = view.tokenFrom(start).map(t -> t.pos().startsWith("nr")).orElse(false);
        int shortest = surname > 0 ? surname + 1 : japanese > 0 ? japanese + 1 : token ? 2 : 0;
        if (shortest == 0) {
            return;
        }
        int longest = Math.max(surname > 0 ? surname + 2 : 0, Math.max(japanese > 0 ? japanese + 3 : 0, token ? 4 : 0));
        for (int end = start + 1;
                end <= start + longest && end <= view.length() && inSinicName(view, start, end, around);
                end++) {
            if (end - start >= shortest) {
                boolean known = (surname > 0 && end - start <= surname + 2) || (japanese > 0 && end - start > japanese);
                add(
                        candidates,
                        view,
                        new Span(start, end),
                        end - start == 3 ? 0.4 : 0,
                        (known && sinicState ? 1.5 : known ? 0 : -1) - (transliterated ? 2 : 0));
            }
        }
    }

    private boolean inSinicName(TextView view, int start, int end, Surroundings around) {
        char last = view.at(end - 1);
        boolean joins = "和与同及".indexOf(last) >= 0;
        boolean insideToken = view.tokenFrom(start)
                .filter(t -> t.pos().startsWith("nr") && t.span().end() > end)
                .isPresent();
        return (words.inName(last) || insideToken || (!joins && evidence.isNameToken(view, new Span(start, end))))
                && around.partyOver(end - 1).isEmpty();
    }

    private void add(List<Candidate> candidates, TextView view, Span span, double shape, double kind) {
        boolean whole = regnal(view, span.end()) == span.end() && !isJoint(view, span.end());
        if (whole && !evidence.isOtherWord(view, span)) {
            candidates.add(new Candidate(span, shape + kind + evidence.score(view, span)));
        }
    }

    private boolean isJoint(TextView view, int at) {
        return NameWords.isDot(view.at(at))
                || (NameWords.isDash(view.at(at)) && words.transliteration.has(view.at(at + 1)));
    }

    /** A name does not end with the first part of a dotted name, nor with a character that mostly begins the next word. */
    private boolean isNameEnd(TextView view, int start, int end) {
        char last = view.at(end - 1);
        if (NameWords.isDot(last) || NameWords.isDash(last)) {
            return false;
        }
        return !words.weak.has(last) || (evidence.follows(view, end) && end - start > 2);
    }

    /** The end of the longest stretch from {@code start} that can be a transliterated name. */
    private int run(TextView view, int start, Surroundings around) {
        int end = start;
        if (view.at(start) == '小' || view.at(start) == '老') {
            end++;
        }
        int dotted = dottedEnd(view, start);
        while (end < view.length() && end - start < LONGEST) {
            char c = view.at(end);
            boolean joint = (NameWords.isDot(c) || (NameWords.isDash(c) && words.transliteration.has(view.at(end + 1))))
                    && end > start
                    && words.inName(view.at(end + 1));
            if (!joint && !words.transliteration.has(c) && !(end < dotted && words.inName(c))) {
                break;
            }
            if (!joint
                    && end > start
                    && around.partyOver(end).filter(p -> p.span().length() > 2).isPresent()) {
                break;
            }
            end++;
        }
        return regnal(view, end);
    }

    /** The offset of the last dot of a dotted name that begins at {@code start}; {@code start} if there is none near. */
    private int dottedEnd(TextView view, int start) {
        int dot = start;
        for (int i = start; i < Math.min(view.length(), start + LONGEST); i++) {
            if (NameWords.isDot(view.at(i)) && i - dot <= 8) {
                dot = i;
            } else if (!words.inName(view.at(i)) && !words.transliteration.has(view.at(i))) {
                break;
            }
        }
        return dot;
    }

    /** 六世 after 穆罕默德. */
    private static int regnal(TextView view, int end) {
        int at = end;
        while ("一二三四五六七八九十".indexOf(view.at(at)) >= 0) {
            at++;
        }
        return at > end && view.at(at) == '世' ? at + 1 : end;
    }

    /** The name that ends at {@code end}, as in 托卡耶夫总统. */
    Optional<Span> before(TextView view, int end, Surroundings around) {
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && inRunBefore(view, start - 1)
                && around.partyOver(start - 1).isEmpty()) {
            start--;
        }
        while (end - start >= 2
                && (!isClear(view, start) || NameWords.isDot(view.at(start)) || isUnitOfDate(view, start))) {
            start++;
        }
        Span run = new Span(start, end);
        if (run.length() >= 2 && !evidence.isOtherWord(view, run)) {
            return Optional.of(run);
        }
        return sinicBefore(view, end, around)
                .or(() -> view.tokenTo(end).filter(t -> t.pos().equals("nrf")).map(Token::span))
                .filter(s -> around.partyOver(s.start()).isEmpty());
    }

    /** The 月 of 去年5月托卡耶夫总统. */
    private static boolean isUnitOfDate(TextView view, int start) {
        return "年月日".indexOf(view.at(start)) >= 0
                && "0123456789０１２３４５６７８９一二三四五六七八九十去今明".indexOf(view.at(start - 1)) >= 0;
    }

    /** A surname with one or two more characters, the one that begins most clearly. */
    private Optional<Span> sinicBefore(TextView view, int end, Surroundings around) {
        Span best = new Span(end, end);
        double most = 2.5;
        for (int start = end - 2; start >= Math.max(0, end - 4); start--) {
            Span span = new Span(start, end);
            int surname = words.surname(view, start);
            boolean sized = surname > 0 && span.length() > surname && span.length() <= surname + 2;
            if (!sized || evidence.isOtherWord(view, span) || !words.inName(view.at(end - 1))) {
                continue;
            }
            double score = (begins(view, start, around) ? 3 : 0)
                    + (view.isTokenBoundary(start) ? 1 : 0)
                    + (evidence.isNameToken(view, span) ? 2 : 0)
                    + (span.length() == 3 ? 0.5 : 0);
            if (score > most) {
                best = span;
                most = score;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean begins(TextView view, int start, Surroundings around) {
        char before = view.at(start - 1);
        return before < '\u4e00'
                || before > '\u9fff'
                || "和与同及由对向给为请以随按在据见".indexOf(before) >= 0
                || around.partyTo(start).isPresent();
    }

    private boolean inRunBefore(TextView view, int at) {
        char c = view.at(at);
        return words.transliteration.has(c) || NameWords.isDot(c);
    }

    /** Something begins at {@code start}: a clause, or a word after one that stands before names. */
    private boolean isClear(TextView view, int start) {
        char before = view.at(start - 1);
        return before < '\u4e00' || before > '\u9fff' || view.isTokenBoundary(start);
    }
}
