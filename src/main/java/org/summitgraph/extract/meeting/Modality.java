package org.summitgraph.extract.meeting;

import java.util.regex.Pattern;
import org.summitgraph.fact.MeetingStatus;

/** Whether a text says that something took place, is due, or is off. */
final class Modality {

    private static final Pattern PLANNED =
            Pattern.compile("(?:将于|将在|将对|将赴|将会|将|拟|定于|计划|预计|商定|同意|即将|欢迎|邀请|期待)[^。；]{0,40}$");
    private static final Pattern CANCELLED = Pattern.compile("取消|推迟|延期|不再");
    private static final Pattern DENIED =
            Pattern.compile("(?:没有|未|不会|拒绝|否认|无意|尚未|并未|希望|愿|呼吁|准备|有望|可能|如果|若)[^，。；]{0,12}$");

    private Modality() {}

    static MeetingStatus of(Clause clause, int trigger) {
        String text = clause.view().text();
        if (CANCELLED
                .matcher(text.substring(clause.span().start(), clause.span().end()))
                .find()) {
            return MeetingStatus.CANCELLED;
        }
        String before = text.substring(clause.span().start(), trigger);
        return PLANNED.matcher(before).find() ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    static boolean isDenied(Clause clause, int trigger) {
        String before = clause.view().text().substring(clause.span().start(), trigger);
        return DENIED.matcher(before).find();
    }
}
