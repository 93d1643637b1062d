package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** Instruments without title marks and bundles: 签署永久睦邻友好合作条约, 发表联合声明, 签署12份合作文件. */
final class DescribedInstruments {

    private static final String VERB = "(?:签署并发表|签署|签订|续签|发表|发布|通过|达成|商签|宣布达成|交换)(?:了)?";

    private static final Pattern BUNDLE = Pattern.compile(
            VERB
                    + "[^。；《》]{0,60}?((?:([0-9]{1,3})|([一两二三四五六七八九十百]{1,3})|数十|多|数|十余|[0-9]+余|[0-9]+多|若干|一系列|一揽子)?(?:余|多)?(?:份|项|个|批)?[^，。；、《》]{0,14}?(?:合作文件|成果文件|双边文件|合作协议|友城协议|合作文本|重要文件|文件))(?!展示的|精神)");

    private static final Pattern EXCHANGE = Pattern.compile("合作(?:文件)?文本交换仪式|合作文件(?:签字|签署)仪式");

    private static final Pattern ONE = Pattern.compile(
            VERB + "(?:两国|双方|三方|六国|中方|关于)?([^，。；《》“”]{0,36}?(?:" + InstrumentKinds.ANY + "))(?!谈判|草案|精神)");

    private static final Pattern NAMED_BEFORE =
            Pattern.compile("([^，。；《》、“”]{2,24}?(?:协定|条约|议定书|备忘录|协议))(签署|生效|达成)(?!仪式)");

    /** Between instruments of one verb: a comma, or 和 where another instrument follows. */
    private static final Pattern PARTS = Pattern.compile("、|和(?=[^，。]{2,20}(?:协定|条约|议定书|备忘录|宣言|声明|计划))");

    private DescribedInstruments() {}

    static List<Instrument> read(Setting setting, Sentence sentence) {
        List<Instrument> found = new ArrayList<>();
        String text = setting.view().text();
        Span span = sentence.span();
        bundles(setting, span, text, found);
        Matcher one = ONE.matcher(text).region(span.start(), span.end());
        while (one.find()) {
            if (!insideTitle(setting, one.start(1))) {
                named(setting, span, one.group(1), one.start(1), one.end(), found);
            }
        }
        Matcher before = NAMED_BEFORE.matcher(text).region(span.start(), span.end());
        while (before.find()) {
            if (found.isEmpty()) {
                AgreementStatus status =
                        before.group(2).equals("生效") ? AgreementStatus.MENTIONED : AgreementStatus.SIGNED;
                add(
                        setting,
                        span,
                        clean(before.group(1)),
                        before.start(),
                        status,
                        Optional.of(1),
                        found,
                        "agreement/told-of");
            }
        }
        return found;
    }

    private static boolean insideTitle(Setting setting, int offset) {
        return setting.view().mentions().titles().stream()
                .anyMatch(t -> t.span().contains(offset));
    }

    private static void bundles(Setting setting, Span span, String text, List<Instrument> found) {
        Matcher matcher = BUNDLE.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            Optional<AgreementStatus> status = Conclusion.of(
                    text.substring(span.start(), matcher.start(1)), text.substring(matcher.end(), span.end()));
            if (status.isPresent()
                    && status.get() != AgreementStatus.MENTIONED
                    && !insideTitle(setting, matcher.start(1))) {
                add(
                        setting,
                        span,
                        matcher.group(1),
                        matcher.start(1),
                        status.get(),
                        count(matcher),
                        found,
                        "agreement/bundle");
            }
        }
        Matcher exchange = EXCHANGE.matcher(text).region(span.start(), span.end());
        if (found.isEmpty() && exchange.find()) {
            add(
                    setting,
                    span,
                    exchange.group().replaceFirst("(?:文本)?(?:交换|签字|签署)仪式", ""),
                    exchange.start(),
                    AgreementStatus.SIGNED,
                    Optional.empty(),
                    found,
                    "agreement/exchanged");
        }
    }

    private static Optional<Integer> count(Matcher matcher) {
        if (matcher.group(2) != null
                && !matcher.group(1).contains("余")
                && !matcher.group(1).contains("多")) {
            return Optional.of(Integer.parseInt(matcher.group(2)));
        }
        String number = matcher.group(3);
        if (number == null
                || number.length() > 1
                || number.equals("百")
                || !matcher.group(1).matches(".[份项个].*")) {
            return Optional.empty();
        }
        int digit = "零一二三四五六七八九十".indexOf(number.replace("两", "二"));
        return digit > 0 ? Optional.of(digit) : Optional.empty();
    }

    /** A、B和C: each is an instrument where each ends as one. */
    private static void named(Setting setting, Span span, String words, int start, int end, List<Instrument> found) {
        String text = setting.view().text();
        Optional<AgreementStatus> status =
                Conclusion.of(text.substring(span.start(), start), text.substring(end, span.end()));
        if (status.isEmpty() || status.get() == AgreementStatus.MENTIONED) {
            return;
        }
        for (String part : PARTS.splitAsStream(words).toList()) {
            String title = clean(part);
            if (InstrumentKinds.ofTitle(title).isPresent()) {
                add(setting, span, title, start, status.get(), Optional.of(1), found, "agreement/described");
            }
        }
    }

    private static String clean(String words) {
        return words.replaceFirst("^(?:了|的|并|两国领导人|一系列|多个|多项|签署|发表|通过|达成)+", "").strip();
    }

    private static void add(
            Setting setting,
            Span sentence,
            String title,
            int at,
            AgreementStatus status,
            Optional<Integer> count,
            List<Instrument> found,
            String rule) {
        boolean bundle = rule.equals("agreement/bundle") || rule.equals("agreement/exchanged");
        Optional<AgreementKind> kind = bundle ? Optional.of(AgreementKind.DOCUMENTS) : InstrumentKinds.ofTitle(title);
        if (kind.isEmpty() || title.length() < 2) {
            return;
        }
        List<Party> named = setting.partiesIn(at, at + title.length());
        List<Party> parties = named.size() > 1 ? named : setting.meetingParties();
        if (parties.isEmpty()) {
            parties = setting.partiesIn(sentence.start(), at);
        }
        boolean foreign = parties.stream().anyMatch(p -> !p.code().equals("CN"));
        if (!foreign) {
            return;
        }
        boolean mentioned = status == AgreementStatus.MENTIONED;
        found.add(new Instrument(
                title,
                kind.get(),
                parties,
                mentioned ? Optional.empty() : setting.date(sentence, at),
                status,
                count,
                setting.meetingName(),
                sentence,
                rule));
    }
}
