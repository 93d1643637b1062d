package org.summitgraph.synthetic;

import java.util.List;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.synthetic.World.Official;
import org.summitgraph.synthetic.World.Rank;

/** Reports of ministers and of conversations at a distance. */
final class MinisterReports {

    private static final String BILATERAL = "bilateral-meeting";

    private MinisterReports() {}

    static void ministerInBeijing(World world, Draft draft) {
        Country country = world.country(draft.event);
        Official minister = world.chinese(Rank.FOREIGN_MINISTER);
        Official guest = world.official(country, Rank.FOREIGN_MINISTER, draft.day.getYear());
        draft.title(minister.name() + "会见" + country.zh() + "外长" + guest.name());
        draft.open("北京");
        boolean talks = draft.wording.nextBoolean();
        draft.say(draft.today(false) + "，" + draft.introduce(minister) + "在北京" + (talks ? "同" : "会见")
                + draft.introduce(guest) + (talks ? "举行会谈。" : "。"));
        draft.meeting(BILATERAL, null, List.of(minister, guest), draft.day.toString(), "北京", null);
        VisitReports.speeches(draft, minister, guest);
    }

    /** Two guests of one day: 分别会见 is two meetings. */
    static void twoGuests(World world, Draft draft) {
        Country one = world.country(draft.event);
        Country two = VisitReports.other(world, draft, one);
        Official minister = world.chinese(Rank.FOREIGN_MINISTER);
        List<Official> guests = List.of(
                world.official(one, Rank.FOREIGN_MINISTER, draft.day.getYear()),
                world.official(two, Rank.FOREIGN_MINISTER, draft.day.getYear()));
        draft.title(minister.name() + "会见两国外长");
        draft.open("北京");
        draft.say(draft.today(false) + "，" + draft.introduce(minister) + "在北京分别会见" + draft.introduce(guests.get(0))
                + "、" + draft.introduce(guests.get(1)) + "。");
        for (Official guest : guests) {
            draft.meeting(BILATERAL, null, List.of(minister, guest), draft.day.toString(), "北京", null);
        }
        Speech.of(draft, minister.name(), "指出", 4 + draft.wording.nextInt(5));
        Speech.of(draft, guests.get(0).name(), "表示", 3);
        Speech.of(draft, guests.get(1).name(), "表示", 3);
    }

    static void call(World world, Draft draft) {
        Country country = world.country(draft.event);
        Rank rank = List.of(Rank.HEAD, Rank.PREMIER, Rank.FOREIGN_MINISTER).get(draft.event.nextInt(3));
        Official caller = world.chinese(rank);
        Official other = world.official(country, rank, draft.day.getYear());
        draft.title(caller.name() + "同" + country.zh() + other.office() + other.name() + "通电话");
        draft.open("北京");
        draft.say(draft.today(false) + "，" + draft.introduce(caller) + draft.oneOf("同", "应约同") + draft.introduce(other)
                + "通电话。");
        draft.meeting("call", null, List.of(caller, other), draft.day.toString(), null, null);
        VisitReports.speeches(draft, caller, other);
    }

    static void telegram(World world, Draft draft) {
        Country country = world.country(draft.event);
        Official sender = world.chinese(Rank.HEAD);
        Official receiver = world.official(country, Rank.HEAD, draft.day.getYear());
        draft.title(sender.name() + "向" + country.zh() + receiver.office() + "致贺电");
        draft.open("北京");
        draft.say(draft.today(false) + "，" + draft.introduce(sender) + "致电" + draft.introduce(receiver)
                + draft.oneOf("，祝贺该国国庆。", "，就该国遭受洪灾表示慰问。"));
        Speech.of(draft, sender.name(), "在电文中表示", 3 + draft.wording.nextInt(3));
    }

    /** Words of diplomacy without an event between states. */
    static void domestic(World world, Draft draft) {
        Official premier = world.chinese(Rank.PREMIER);
        draft.title(premier.name() + "主持召开国务院常务会议");
        draft.open("北京");
        draft.say(draft.introduce(premier) + draft.today(false) + "主持召开国务院常务会议，研究促进服务消费的政策措施。");
        draft.paragraph();
        draft.say("会议指出，要扩大服务供给，办好民生实事，推动产业平台建设，完善监管机制。");
        draft.say(draft.oneOf("会议讨论了有关法律修正草案。", "会议听取了粮食生产情况汇报。", "会议强调，要加强统筹协调，抓好任务落实。"));
    }
}
