package org.summitgraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.Person;
import org.summitgraph.extract.mention.PersonMention;

/** Who is meant before and after a verb of meeting. */
final class Participants {

    /** Words between two people that make them one group: 甲、乙和丙. */
    private static final Pattern JOINED = Pattern.compile("[、和与及同]|以及|并|还有|夫妇|，");

    /** Words before a person that put them outside the event: 应…邀请, 陪同…, 代表…, 转达对…的问候. */
    private static final Pattern BESIDE = Pattern.compile("(?:应|受|代表|转达|陪同|祝贺|感谢|欢迎|按照|以|在)$");

    private static final Pattern BESIDE_AFTER =
            Pattern.compile("^(?:的?邀请|的?委托|的?陪同|陪同下|的?(?:亲切)?问候|的?领导|等?陪同|的?特别代表|夫人)");

    private Participants() {}

    /** The first group of people in a stretch of text: its grammatical subject. */
    static List<Person> firstGroup(Clause clause, int from, int to) {
        List<Person> group = new ArrayList<>();
        int end = -1;
        for (PersonMention mention : principals(clause, from, to)) {
            if (end >= 0 && mention.span().start() >= end) {
                String between = clause.view()
                        .text()
                        .substring(
                                Math.min(end, mention.whole().start()),
                                mention.whole().start());
                if (!between.isEmpty() && !JOINED.matcher(between).matches()) {
                    break;
                }
            }
            group.add(mention.person());
            end = Math.max(end, mention.span().end());
        }
        return group.stream().distinct().toList();
    }

    /** Everybody in a stretch of text who takes part. */
    static List<Person> all(Clause clause, int from, int to) {
        return principals(clause, from, to).stream()
                .map(PersonMention::person)
                .distinct()
                .toList();
    }

    private static List<PersonMention> principals(Clause clause, int from, int to) {
        String text = clause.view().text();
        return clause.people(from, to).stream()
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
