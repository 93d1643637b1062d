package org.summitgraph.extract.agreement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.agreement.Verbs.Verb;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.text.Span;

/**
 * What a sentence says was done with an instrument.
 *
 * @param at where the verb stands that says so; the time and the parties stand before it
 * @param until where the time may stand at the latest: between a name and the verb behind it
 * @param direct whether a verb governs the name; without one an instrument is only mentioned
 * @param relative whether it is told on the side: 去年签署的《…》
 */
record Conclusion(AgreementStatus status, int at, int until, boolean direct, boolean relative) {

    private static final Pattern EXCHANGED = Pattern.compile("(?:互换|交换)(?:了)?$");
    private static final int LONGEST_RELATIVE = 3;

    /** What may stand between a name and the verb behind it, and that verb. */
    static final Pattern BEHIND = Pattern.compile(
            "^(?:的|已|日前|近日|今[天日]|昨[天日]|[0-9]+[日月]|正式|共同|于[^，。；]{1,12}?|在[^，。；]{1,14}?|也|均|获得?|一致|由[^，。；]{2,16}?)*?(签署|签订|签字|签约|换签|达成|发表|通过|批准|生效|文本交换|交换)(.{0,4})");

    private static final Pattern ASIDE_AFTER_VERB =
            Pattern.compile("^(?:[0-9一二三四五六七八九十百]+多?(?:周年|年来?|年之)|以来|方|国[，。、的]|后|时|之[后际]|的)");
    private static final Pattern UNFINISHED =
            Pattern.compile("^(?:的)?(?:[^，。；]{0,4})?(?:谈判|磋商|草案|文本谈判|可行性研究|联合可研|[^，。；]{0,6}(?:推迟|搁浅|破裂|失败|流产))");

    /**
     * Reads the words around a name; empty where they say that nothing was or will be concluded.
     *
     * @param text the article with everything in title marks blanked
     */
    static Optional<Conclusion> of(String text, Span sentence, InstrumentName name) {
        int start = name.span().start();
        if (name.form() == Form.HEADLINE) {
            return Optional.of(
                    new Conclusion(AgreementStatus.ISSUED, start, name.span().end(), true, false));
        }
        if (name.form() == Form.INNER || (name.form() == Form.KNOWN && !isAdopted(text, sentence, start))) {
            return Optional.of(new Conclusion(AgreementStatus.MENTIONED, start, start, true, false));
        }
        String before = text.substring(sentence.start(), start);
        String after = text.substring(name.span().end(), sentence.end());
        if (UNFINISHED.matcher(after).find()) {
            return Optional.empty();
        }
        if (after.startsWith("批准书") && EXCHANGED.matcher(before).find()) {
            return Optional.of(new Conclusion(AgreementStatus.SIGNED, start, start, true, false));
        }
        Matcher behind = BEHIND.matcher(after);
        if (behind.find()) {
            return behind(before, behind, name.span());
        }
        return ahead(before, sentence, name);
    }

    /** 安理会通过第2735号决议. */
    private static boolean isAdopted(String text, Span sentence, int start) {
        return text.substring(sentence.start(), start).matches(".*通过(?:了|涉[^，。；]{1,8}的)?");
    }

    /** The same place in the text, without what was done. */
    Conclusion onlyMentioned() {
        return new Conclusion(AgreementStatus.MENTIONED, at, until, direct, relative);
    }

    private static Optional<Conclusion> behind(String before, Matcher verb, Span name) {
        int at = name.end() + verb.start(1);
        if (verb.group(1).equals("生效")
                || ASIDE_AFTER_VERB.matcher(verb.group(2)).find()) {
            return Optional.of(new Conclusion(AgreementStatus.MENTIONED, name.start(), at, true, false));
        }
        String words = before + verb.group().substring(0, verb.start(1));
        return switch (Modality.of(words)) {
            case OPEN -> Optional.empty();
            case DUE -> Optional.of(new Conclusion(AgreementStatus.PLANNED, name.start(), at, true, false));
            case DONE -> Optional.of(new Conclusion(done(verb.group(1)), name.start(), at, true, false));
        };
    }

    private static AgreementStatus done(String verb) {
        return Verbs.last(verb).map(Verb::status).orElse(AgreementStatus.SIGNED);
    }

    private static Optional<Conclusion> ahead(String before, Span sentence, InstrumentName name) {
        String clause = lastClause(before);
        Optional<Verb> last = Verbs.last(clause);
        int start = name.span().start();
        if (last.isEmpty() || !last.get().concludes()) {
            return name.form() == Form.BUNDLE
                    ? Optional.empty()
                    : Optional.of(new Conclusion(AgreementStatus.MENTIONED, start, start, last.isPresent(), false));
        }
        Verb verb = Verbs.furthest(clause, last.get());
        int offset = before.length() - clause.length();
        String between = clause.substring(last.get().span().end());
        boolean relative = between.startsWith("的") && between.length() <= LONGEST_RELATIVE;
        String until = before.substring(0, offset + verb.span().start());
        if (between.startsWith("了") && Modality.of(until) == Modality.DUE) {
            int at = sentence.start() + until.length();
            return Optional.of(new Conclusion(verb.status(), at, at, true, false));
        }
        return done(verb, until, sentence, relative);
    }

    private static Optional<Conclusion> done(Verb verb, String before, Span sentence, boolean relative) {
        int at = sentence.start() + before.length();
        if (relative) {
            return Optional.of(new Conclusion(verb.status(), at, at, true, true));
        }
        return switch (Modality.of(before)) {
            case OPEN -> Optional.empty();
            case DUE -> Optional.of(due(at));
            case DONE ->
                Optional.of(verb.word().equals("商签") ? due(at) : new Conclusion(verb.status(), at, at, true, false));
        };
    }

    private static Conclusion due(int at) {
        return new Conclusion(AgreementStatus.PLANNED, at, at, true, false);
    }

    /** The clause before a name: what stands before a comma governs it only where nothing but other names stand between. */
    private static String lastClause(String before) {
        int from = 0;
        for (int i = before.length() - 1; i >= 0; i--) {
            if ("，。；：！？".indexOf(before.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
        }
        return before.substring(from);
    }
}
