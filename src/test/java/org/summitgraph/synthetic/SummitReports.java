package org.summitgraph.synthetic;

import java.util.List;
import org.summitgraph.gazetteer.Body;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.synthetic.World.Official;
import org.summitgraph.synthetic.World.Rank;

/** Reports of summits and ministers' conferences of real bodies, with editions and outcomes of their own. */
final class SummitReports {

    private static final List<String> FIELDS = List.of("减贫", "荒漠化防治", "教育交流", "数字贸易", "应急管理", "农业科技", "清洁能源");

    private SummitReports() {}

    /** Leaders meet: who came, what they adopted, which centre they announced, who met on the margins. */
    static void summit(World world, Draft draft) {
        Body body = world.body(draft.event);
        List<Country> members = world.members(body);
        Country host = members.get(draft.event.nextInt(members.size()));
        String city = host.capital().orElseThrow();
        List<Official> leaders = members.stream()
                .map(c -> world.official(c, Rank.HEAD, draft.day.getYear()))
                .toList();
        String name = body.zh() + "第" + (2 + draft.event.nextInt(24)) + "次峰会";
        Official chair = leaders.get(members.indexOf(host));
        draft.title(name + "在" + city + "举行");
        draft.open(city);
        draft.say(draft.today(true) + "，" + name + "在" + host.zh() + "首都" + city + "举行。"
                + attendance(draft, chair, leaders));
        draft.meeting("summit", name, leaders, draft.day.toString(), city, null);
        Speech.of(draft, chair.name(), "在致辞中表示", 4 + draft.wording.nextInt(4));
        Speech.of(draft, "与会领导人", "表示", 4 + draft.wording.nextInt(4));
        outcome(draft, body, city, leaders);
        margins(draft, name, city, leaders);
    }

    private static String attendance(Draft draft, Official chair, List<Official> leaders) {
        List<String> others = leaders.stream()
                .filter(leader -> !leader.equals(chair))
                .map(draft::introduce)
                .toList();
        return draft.introduce(chair) + "主持峰会，" + String.join("、", others) + "出席。";
    }

    private static void outcome(Draft draft, Body body, String city, List<Official> leaders) {
        draft.paragraph();
        String declaration = body.zh() + city + "宣言";
        draft.say("会议通过了《" + declaration + "》。");
        draft.agreement(declaration, "declaration", leaders, "adopted", 1);
        if (draft.event.nextBoolean()) {
            String field = FIELDS.get(draft.event.nextInt(FIELDS.size()));
            String centre = body.zh() + field + "合作中心";
            draft.say("与会领导人宣布成立" + centre + "。");
            draft.centre(centre, field, leaders, "announced");
        }
    }

    private static void margins(Draft draft, String summit, String city, List<Official> leaders) {
        if (draft.event.nextInt(3) != 0) {
            return;
        }
        Official first = leaders.get(0);
        Official second = leaders.get(1);
        draft.paragraph();
        draft.say("峰会期间，" + first.name() + "会见了" + second.name() + "。");
        draft.meeting("bilateral-meeting", null, List.of(first, second), draft.day.toString(), city, summit);
    }

    /** Foreign ministers meet. */
    static void ministersConference(World world, Draft draft) {
        Body body = world.body(draft.event);
        List<Country> members = world.members(body);
        Country host = members.get(draft.event.nextInt(members.size()));
        String city = host.capital().orElseThrow();
        List<Official> ministers = members.stream()
                .map(c -> world.official(c, Rank.FOREIGN_MINISTER, draft.day.getYear()))
                .toList();
        String name = body.zh() + "第" + (2 + draft.event.nextInt(40)) + "次外长会议";
        draft.title(name + "举行");
        draft.open(city);
        draft.say(draft.today(true) + "，" + name + "在" + city + "举行。"
                + String.join("、", ministers.stream().map(draft::introduce).toList()) + "出席会议。");
        draft.meeting("multilateral-meeting", name, ministers, draft.day.toString(), city, null);
        Speech.of(draft, "各国外长", "表示", 5 + draft.wording.nextInt(5));
    }
}
