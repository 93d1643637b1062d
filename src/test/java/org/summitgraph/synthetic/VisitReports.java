package org.summitgraph.synthetic;

import java.util.List;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.synthetic.World.Official;
import org.summitgraph.synthetic.World.Rank;

/** Reports of visits: guests in Beijing, journeys abroad, guests of one foreign state in another, visits to come. */
final class VisitReports {

    private static final String BILATERAL = "bilateral-meeting";
    private static final List<String> FIELDS =
            List.of("农业", "海关", "绿色发展", "数字经济", "卫生", "教育", "检验检疫", "航天", "旅游", "交通");

    private VisitReports() {}

    /** Talks in Beijing with a head of state or government. */
    static void guestInBeijing(World world, Draft draft) {
        Country country = world.country(draft.event);
        boolean state = draft.event.nextBoolean();
        Official host = world.chinese(state ? Rank.HEAD : Rank.PREMIER);
        Official guest = world.official(country, state ? Rank.HEAD : Rank.PREMIER, draft.day.getYear());
        draft.title(host.name() + "同" + country.zh() + guest.office() + guest.name() + "会谈");
        draft.open("北京");
        draft.say(draft.today(false) + "，" + draft.introduce(host) + "在北京人民大会堂同来华进行" + (state ? "国事" : "正式") + "访问的"
                + draft.introduce(guest) + "举行会谈。");
        draft.meeting(BILATERAL, null, List.of(host, guest), draft.day.toString(), "北京", null);
        draft.visit(guest, "CN", "中国", draft.month(), null, "held");
        speeches(draft, host, guest);
        conclude(draft, host, guest);
    }

    private static void conclude(Draft draft, Official host, Official guest) {
        draft.paragraph();
        switch (draft.event.nextInt(4)) {
            case 0 -> jointStatement(draft, host, guest);
            case 1 -> signedDocuments(draft, host, guest);
            case 2 -> welcome(draft, host, guest);
            default -> {
                jointStatement(draft, host, guest);
                welcome(draft, host, guest);
            }
        }
    }

    private static void jointStatement(Draft draft, Official host, Official guest) {
        String statement = "中华人民共和国和" + World.fullName(guest.country()) + "联合声明";
        draft.say("双方发表《" + statement + "》。");
        draft.agreement(statement, "joint-statement", List.of(host, guest), "issued", 1);
    }

    private static void signedDocuments(Draft draft, Official host, Official guest) {
        int count = 3 + draft.event.nextInt(20);
        String documents = count + "份双边合作文件";
        draft.say("会谈后，" + (host.rank() == Rank.HEAD && guest.rank() == Rank.HEAD ? "两国元首" : "两国领导人") + "共同见证签署"
                + fields(draft) + "等领域" + documents + "。");
        draft.meeting("ceremony", null, List.of(host, guest), draft.day.toString(), "北京", null);
        draft.agreement(documents, "documents", List.of(host, guest), "signed", count);
    }

    private static void welcome(Draft draft, Official host, Official guest) {
        draft.say("会谈前，" + host.name() + "在人民大会堂北大厅为" + guest.name() + "举行欢迎仪式。");
        draft.meeting("ceremony", "欢迎仪式", List.of(host, guest), draft.day.toString(), "北京", null);
    }

    private static String fields(Draft draft) {
        int from = draft.event.nextInt(FIELDS.size() - 3);
        return String.join("、", FIELDS.subList(from, from + 2 + draft.event.nextInt(2)));
    }

    /** The premier abroad: the journey, talks with his colleague, a call on the head of state. */
    static void premierAbroad(World world, Draft draft) {
        Country country = world.country(draft.event);
        String capital = country.capital().orElseThrow();
        Official visitor = world.chinese(Rank.PREMIER);
        Official host = world.official(country, Rank.PREMIER, draft.day.getYear());
        draft.title(visitor.name() + "同" + country.zh() + host.office() + host.name() + "会谈");
        draft.open(capital);
        draft.say(draft.today(true) + "，" + draft.introduce(visitor) + "在" + capital + "同" + draft.introduce(host)
                + "举行会谈。");
        draft.meeting(BILATERAL, null, List.of(visitor, host), draft.day.toString(), capital, null);
        speeches(draft, visitor, host);
        draft.paragraph();
        Official head = world.official(country, Rank.HEAD, draft.day.getYear());
        draft.say(
                draft.state("当天", draft.day.toString()) + "，" + visitor.name() + "还会见了" + draft.introduce(head) + "。");
        draft.meeting(BILATERAL, null, List.of(visitor, head), draft.day.toString(), capital, null);
    }

    /** A guest of one foreign state in the capital of another, and what they signed. */
    static void foreignersMeet(World world, Draft draft) {
        Country home = world.country(draft.event);
        Country away = other(world, draft, home);
        String capital = home.capital().orElseThrow();
        Official host = world.official(home, Rank.HEAD, draft.day.getYear());
        Official guest = world.official(away, Rank.HEAD, draft.day.getYear());
        String agreement = "关于加强" + FIELDS.get(draft.event.nextInt(FIELDS.size())) + "合作的协定";
        draft.title(home.zh() + host.office() + "会见" + away.zh() + guest.office());
        draft.open(capital);
        draft.say(
                draft.introduce(host) + draft.today(false) + "在首都" + capital + "会见到访的" + draft.introduce(guest) + "。");
        draft.meeting(BILATERAL, null, List.of(host, guest), draft.day.toString(), capital, null);
        draft.visit(guest, home.iso(), home.zh(), draft.month(), null, "held");
        Speech.of(draft, host.name(), "表示", 4 + draft.wording.nextInt(4));
        draft.paragraph();
        draft.say("双方签署了《" + agreement + "》。");
        draft.agreement(agreement, "agreement", List.of(host, guest), "signed", 1);
    }

    static Country other(World world, Draft draft, Country country) {
        Country other = world.country(draft.event);
        while (other.equals(country)) {
            other = world.country(draft.event);
        }
        return other;
    }

    /** A state visit that the ministry announces. */
    static void announcedVisit(World world, Draft draft) {
        Country country = world.country(draft.event);
        Official inviter = world.chinese(Rank.HEAD);
        Official visitor = world.official(country, Rank.HEAD, draft.day.getYear());
        int ahead = 3 + draft.event.nextInt(10);
        String days = draft.range(draft.day.plusDays(ahead), draft.day.plusDays(ahead + 2));
        draft.title(country.zh() + visitor.office() + visitor.name() + "将访华");
        draft.open("北京");
        draft.say("外交部发言人" + draft.today(false) + "宣布：应" + draft.introduce(inviter) + "邀请，" + draft.introduce(visitor)
                + "将于" + days + "对中国进行国事访问。");
        draft.visit(
                visitor,
                "CN",
                "中国",
                draft.day.plusDays(ahead).toString(),
                draft.day.plusDays(ahead + 2).toString(),
                "planned");
    }

    static void speeches(Draft draft, Official first, Official second) {
        int length = 3 + draft.wording.nextInt(6);
        Speech.of(draft, first.name(), draft.oneOf("指出", "表示"), length);
        recall(draft, first, second);
        Speech.of(draft, first.name(), "强调", length);
        Speech.of(draft, second.name(), draft.oneOf("表示", "说"), length);
    }

    /** Now and then a speaker recalls an earlier meeting of the two: a fact of its own. */
    private static void recall(Draft draft, Official first, Official second) {
        int month = draft.day.getMonthValue();
        if (month < 3 || draft.event.nextInt(4) != 0) {
            return;
        }
        int earlier = 1 + draft.event.nextInt(month - 2);
        String value = "%d-%02d".formatted(draft.day.getYear(), earlier);
        draft.say(draft.state("今年" + earlier + "月", value) + "，我同" + second.office() + "先生在"
                + second.country().capital().orElse("北京") + "举行富有成果的会晤。");
        draft.meeting(
                BILATERAL,
                null,
                List.of(first, second),
                value,
                second.country().capital().orElse("北京"),
                null);
    }
}
