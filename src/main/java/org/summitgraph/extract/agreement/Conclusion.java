package org.summitgraph.extract.agreement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.fact.AgreementStatus;

/** What the words around an instrument say was done with it. */
final class Conclusion {

    private static final Pattern SIGNED = Pattern.compile("签署|签订|签了|签约|签字|互换|续签|交换");
    private static final Pattern ADOPTED = Pattern.compile("通过|批准|达成|制定|商定|核可");
    private static final Pattern ISSUED = Pattern.compile("发表|发布");
    private static final Pattern ANNOUNCED = Pattern.compile("宣布");
    private static final Pattern MENTIONED =
            Pattern.compile("落实|维护|遵守|恪守|履行|根据|按照|依据|宗旨|原则|执行|实施|重申|基于|遵循|违反|违背|符合|纪念|以来|退出|加入|生效|框架|支持|呼吁|推进");
    private static final Pattern PLANNED = Pattern.compile("(?:将|拟|计划|同意|商签|争取|尽快|早日|预计|期待|推动|加快|愿)[^，。；]{0,16}$");
    private static final Pattern OPEN = Pattern.compile("谈判|磋商|接近|尚未|没有|未能|拒绝|希望|呼吁|有望|可能|草案|敦促|要求|如果|若");
    private static final Pattern ANY = Pattern.compile(String.join(
            "|", SIGNED.pattern(), ADOPTED.pattern(), ISSUED.pattern(), ANNOUNCED.pattern(), MENTIONED.pattern()));

    private Conclusion() {}

    /**
     * The status of an instrument.
     *
     * @param before the sentence up to the instrument
     * @param after what follows it, a few words
     */
    static Optional<AgreementStatus> of(String before, String after) {
        String head = after.length() > 12 ? after.substring(0, 12) : after;
        if (Pattern.compile("^(?:的)?(?:签署|签订|正式签署)(?!仪式的|以来|方)").matcher(head).find()
                || head.startsWith("签字仪式")
                || head.startsWith("签约仪式")
                || head.startsWith("签署仪式")) {
            return Optional.of(AgreementStatus.SIGNED);
        }
        Matcher matcher = ANY.matcher(before);
        int start = -1;
        String verb = "";
        while (matcher.find()) {
            start = matcher.start();
            verb = matcher.group();
        }
        if (start < 0 || MENTIONED.matcher(verb).matches()) {
            return Optional.of(AgreementStatus.MENTIONED);
        }
        String untilVerb = before.substring(0, start);
        if (OPEN.matcher(tail(untilVerb)).find()
                || Pattern.compile("^[^，。]{0,4}谈判").matcher(head).find()) {
            return Optional.empty();
        }
        if (PLANNED.matcher(untilVerb).find()) {
            return Optional.of(AgreementStatus.PLANNED);
        }
        return Optional.of(done(before, start, verb));
    }

    private static AgreementStatus done(String before, int start, String verb) {
        String near = before.substring(Math.max(0, start - 4));
        if (SIGNED.matcher(near).find()) {
            return AgreementStatus.SIGNED;
        }
        if (ADOPTED.matcher(verb).matches()) {
            return AgreementStatus.ADOPTED;
        }
        return ISSUED.matcher(verb).matches() ? AgreementStatus.ISSUED : AgreementStatus.ANNOUNCED;
    }

    private static String tail(String text) {
        int comma = Math.max(text.lastIndexOf('，'), Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')));
        return text.substring(comma + 1);
    }

    /** Further is better known: what was signed was adopted and issued too. */
    static int rank(AgreementStatus status) {
        return switch (status) {
            case SIGNED -> 6;
            case ADOPTED -> 5;
            case ISSUED -> 4;
            case ANNOUNCED -> 3;
            case PLANNED -> 2;
            case MENTIONED -> 1;
        };
    }
}
