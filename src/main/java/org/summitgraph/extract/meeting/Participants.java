package org.summitgraph.extract.meeting;

import java.util.List;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.PersonMention;

/** Who is meant before and after a verb of meeting. */
final class Participants {

    /** Words before a person that put them outside the event: 应…邀请, 陪同…, 代表…, 转达对…的问候. */
    private static final Pattern BESIDE = Pattern.compile("(?:应|受|代表|转达|陪同|祝贺|感谢|欢迎|按照|以|在)$");

    private static final Pattern BESIDE_AFTER =
            Pattern.compile("^(?:的?邀请|的?委托|的?陪同|陪同下|的?(?:亲切)?问候|的?领导|等?陪同|的?特别代表|的?特使|的?私人代表|夫人)");

    /** Offices of those who only announce. */
    private static final Pattern SPEAKS = Pattern.compile("发言人|新闻秘书|新闻局|新闻司");

    private Participants() {}

    static List<PersonMention> principals(Clause clause, int from, int to) {
        String text = clause.view().text();
        return clause.people(from, to).stream()
                .filter(m -> m.person()
                        .office()
                        .filter(o -> SPEAKS.matcher(o).find())
                        .isEmpty())
                .filter(m -> !BESIDE.matcher(text.substring(
                                Math.max(from, m.whole().start() - 2),
                                Math.max(from, m.whole().start())))
                        .find())
                .filter(m -> !BESIDE_AFTER
                        .matcher(text.substring(
                                m.span().end(), Math.min(text.length(), m.span().end() + 8)))
                        .find())
                .toList();
    }
}
