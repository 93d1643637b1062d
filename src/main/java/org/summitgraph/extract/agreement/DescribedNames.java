package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.agreement.Verbs.Verb;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.text.Span;

/** Instruments in the words of the text: 签署新版投资保护协定, 发表联合声明, 互免签证协定生效, 践踏停火协议. */
final class DescribedNames {

    private static final int LONGEST = 44;
    private static final int LONGEST_TITLE = 200;
    /** How far apart two kinds of instruments stand in one name at most. */
    private static final int PART = 16;

    private static final Pattern SEPARATE = Pattern.compile("[，。；、和及与并或□“”（）]");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9一二三四五六七八九十百]+(?:多|余)?[项份个](?!目)");
    private static final Pattern ATTENDED = Pattern.compile("^.*(?:出席|参加|见证|举行|举办|宣布)(?:了)?");
    private static final Pattern ABOUT = Pattern.compile("^.*(?:就|围绕)");
    private static final Pattern DECISION = Pattern.compile("通过(?:了)?((?:一项)?[^，。；、《》□]{4,40}的(?:决定|决议))");
    private static final Pattern STATEMENT = Pattern.compile("发表(?:了)?(关于[^，。；《》□]{4,40}的声明)");
    private static final Pattern AGREED_ON = Pattern.compile("就([^，。；《》□]{2,24}?)(?:问题|事宜)?达成(?:了)?(?:一项|最终|初步|全面)?协议");
    private static final Pattern AGREED_TO =
            Pattern.compile("达成协议((?:恢复|实现|停止|释放|交换|建立)[^，。；《》□和对]{2,16}?)(?=[，。；]|表示)");
    private static final Pattern HEAD_ON_LEFT = Pattern.compile("[、和及与]|以及");
    private static final Pattern LEADING =
            Pattern.compile("^(?:了|好|的|并|过|一份|一项|一个|这份|这项|有关|相关|上述|该|此|两国领导人|双方|两国|三方|各方|[0-9]+日|、|和(?!平)|及|与|以及|由)+");
    private static final Pattern TRAILING = Pattern.compile("^(?:精神|草案|模式|书|范本|样本|价)");
    private static final Pattern GENERIC =
            Pattern.compile("^" + new RuleFile("agreement/generic.txt").alternatives() + "*$");
    private final Setting setting;
    private final String text;

    /** @param text the article with everything in title marks blanked */
    DescribedNames(Setting setting, String text) {
        this.setting = setting;
        this.text = text;
    }

    List<InstrumentName> read(Span sentence) {
        List<InstrumentName> found = new ArrayList<>();
        special(sentence, found);
        Matcher head = InstrumentKinds.TOLD.matcher(text).region(sentence.start(), sentence.end());
        int previous = sentence.start();
        while (head.find()) {
            Span span = new Span(head.start(), head.end());
            if (isPart(span, sentence)) {
                continue;
            }
            boolean free = found.stream().noneMatch(n -> n.span().overlaps(span));
            if (free
                    && !setting.inTitle(head.start())
                    && !TRAILING.matcher(text.substring(head.end())).find()) {
                name(sentence, span, previous).ifPresent(found::add);
            }
            previous = head.end();
        }
        return found;
    }

    /** 自贸协定升级议定书: a kind of instrument in the name of another. */
    private boolean isPart(Span head, Span sentence) {
        String after = text.substring(head.end(), Math.min(sentence.end(), head.end() + PART));
        Matcher next = InstrumentKinds.TOLD.matcher(after);
        if (!next.find()) {
            return false;
        }
        String between = after.substring(0, next.start());
        return !SEPARATE.matcher(between).find() && Verbs.in(between).isEmpty();
    }

    private void special(Span sentence, List<InstrumentName> found) {
        add(found, DECISION, sentence, AgreementKind.DOCUMENTS);
        add(found, STATEMENT, sentence, AgreementKind.JOINT_STATEMENT);
        for (Pattern pattern : List.of(AGREED_ON, AGREED_TO)) {
            Matcher agreed = pattern.matcher(text).region(sentence.start(), sentence.end());
            while (agreed.find()) {
                Span span = new Span(
                        agreed.end()
                                - (pattern == AGREED_ON ? 2 : agreed.group(1).length() + 2),
                        agreed.end());
                found.add(InstrumentName.one(agreed.group(1) + "协议", AgreementKind.AGREEMENT, span, Form.DESCRIBED));
            }
        }
    }

    private void add(List<InstrumentName> found, Pattern pattern, Span sentence, AgreementKind kind) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            found.add(InstrumentName.one(matcher.group(1), kind, span, Form.DESCRIBED));
        }
    }

    /** The name that ends with a head; empty where no verb speaks of it. */
    private Optional<InstrumentName> name(Span sentence, Span head, int previous) {
        int clause = Math.max(clauseStart(sentence, head.start()), Math.max(previous, head.start() - LONGEST));
        String before = text.substring(clause, head.start());
        boolean afterTitle = clause > sentence.start() && text.charAt(clause - 1) == '□';
        if (afterTitle && before.isEmpty()) {
            return ofTitle(head);
        }
        if (afterTitle && HEAD_ON_LEFT.matcher(before).lookingAt() && before.length() < PART) {
            return named(clause, head);
        }
        if (clause == previous
                && previous > sentence.start()
                && HEAD_ON_LEFT.matcher(before).lookingAt()) {
            return named(previous, head);
        }
        Optional<Verb> verb = governing(before);
        return verb.isPresent()
                ? named(clause + verb.get().span().end(), head)
                : withoutVerb(before, clause, head, sentence);
    }

    /** A name with its verb behind it (生效), or one of a list of matters (就…、…协议等). */
    private Optional<InstrumentName> withoutVerb(String before, int clause, Span head, Span sentence) {
        int comma = before.lastIndexOf('、') + 1;
        if (Conclusion.BEHIND
                .matcher(text.substring(head.end(), sentence.end()))
                .find()) {
            Matcher about = ABOUT.matcher(before);
            return named(clause + (about.find() ? about.end() : Math.max(comma, attended(before))), head);
        }
        int about = before.lastIndexOf('就');
        return about >= 0 && comma > about ? named(clause + comma, head) : Optional.empty();
    }

    /** The last verb that concludes, unless a verb that only mentions follows it at once; else the last that mentions. */
    private static Optional<Verb> governing(String before) {
        List<Verb> verbs = Verbs.in(before);
        Optional<Verb> concluding = verbs.stream().filter(Verb::concludes).reduce((a, b) -> b);
        Optional<Verb> mentioning = verbs.stream().filter(v -> !v.concludes()).reduce((a, b) -> b);
        boolean mentioned = concluding.isPresent()
                && mentioning.isPresent()
                && mentioning.get().span().start() - concluding.get().span().end() <= 1
                && mentioning.get().span().start() >= concluding.get().span().end();
        return mentioned ? mentioning : concluding.or(() -> mentioning);
    }

    /** Where the name begins after 出席 or 见证: 出席两国自由贸易协定签署仪式. */
    private static int attended(String before) {
        Matcher matcher = ATTENDED.matcher(before);
        return matcher.find() ? matcher.end() : 0;
    }

    private int clauseStart(Span sentence, int at) {
        int start = at;
        while (start > sentence.start() && "，。；：！？□".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** 《戴维营精神》联合声明: the title and what it is the title of. */
    private Optional<InstrumentName> ofTitle(Span head) {
        return setting.titlesIn(Math.max(0, head.start() - LONGEST_TITLE), head.start()).stream()
                .filter(t -> t.span().end() == head.start()
                        && InstrumentKinds.ofTitle(t.title()).isEmpty())
                .findFirst()
                .flatMap(t -> InstrumentKinds.ofTold(head.of(text))
                        .map(kind -> InstrumentName.one(
                                t.title() + head.of(text), kind, t.span().cover(head), Form.DESCRIBED)));
    }

    private Optional<InstrumentName> named(int from, Span head) {
        String words = text.substring(from, head.end());
        Matcher leading = LEADING.matcher(words);
        int start = leading.find() ? from + leading.end() : from;
        if (NUMBERED.matcher(text.substring(start, head.end())).find()) {
            return Optional.empty();
        }
        if (start >= head.end() || head.end() - start < 2) {
            return Optional.empty();
        }
        String title = text.substring(start, head.end());
        boolean generic = start < head.start()
                && GENERIC.matcher(text.substring(start, head.start())).matches()
                && !title.matches("(?:联合|共同).*");
        Optional<AgreementKind> kind = InstrumentKinds.ofTold(title);
        return kind.filter(k -> !generic || k == AgreementKind.JOINT_STATEMENT)
                .map(k -> InstrumentName.one(title, k, new Span(start, head.end()), Form.DESCRIBED));
    }
}
