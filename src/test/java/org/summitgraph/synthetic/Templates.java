package org.summitgraph.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.summitgraph.gazetteer.Country;
import org.summitgraph.synthetic.World.Official;

/** Kinds of reports; each writes its sentences and states their facts. */
final class Templates {

    private static final String STATE = "head-of-state";
    private static final String BILATERAL = "bilateral-meeting";

    static final List<BiConsumer<World, Draft>> ALL = List.of(
            Templates::meetsOnVisit,
            Templates::meetsAbroad,
            Templates::ministersMeet,
            Templates::call,
            Templates::summit,
            Templates::plannedVisit,
            Templates::telegram,
            Templates::domestic);

    private Templates() {}

    private static void meetsOnVisit(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official host = world.chinese("国家主席", STATE);
        Official guest = world.head(country);
        draft.title(host.name() + "同" + country.zh() + "总统会谈");
        draft.paragraph("央视网消息（新闻联播）：" + draft.date() + "，" + draft.introduce(host) + "在北京人民大会堂同来华进行国事访问的"
                + draft.introduce(guest) + "举行会谈。");
        speeches(draft, host, guest);
        draft.meeting(BILATERAL, List.of(host, guest), null, draft.day.toString(), "北京", "held");
        draft.visit(guest, "CN", month(draft), "中国", "held");
        String statement = "中华人民共和国和" + country.zh() + "联合声明";
        draft.paragraph("会谈后，双方发表《" + statement + "》。");
        draft.agreement(statement, "joint-statement", List.of("CN", country.iso()), draft.day.toString(), "issued", 1);
    }

    private static void meetsAbroad(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official visitor = world.chinese("国务院总理", "head-of-government");
        Official host = world.head(country);
        String capital = country.capital().orElseThrow();
        draft.title(visitor.name() + "会见" + country.zh() + "总统");
        draft.paragraph("当地时间" + draftDate(draft) + "，" + draft.introduce(visitor) + "在" + capital + "会见"
                + draft.introduce(host) + "。");
        speeches(draft, visitor, host);
        draft.meeting(BILATERAL, List.of(visitor, host), null, draft.day.toString(), capital, "held");
    }

    private static void ministersMeet(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official minister = world.chinese("外交部长", "official");
        Official guest = world.foreignMinister(country);
        draft.title(minister.name() + "会见" + country.zh() + "外长");
        draft.paragraph(draft.date() + "，" + draft.introduce(minister) + "在北京会见" + draft.introduce(guest) + "。");
        speeches(draft, minister, guest);
        draft.meeting(BILATERAL, List.of(minister, guest), null, draft.day.toString(), "北京", "held");
    }

    private static void call(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official caller = world.chinese("国家主席", STATE);
        Official other = world.head(country);
        draft.title(caller.name() + "同" + country.zh() + "总统通电话");
        draft.paragraph(draft.date() + "，" + draft.introduce(caller) + "同" + draft.introduce(other) + "通电话。");
        speeches(draft, caller, other);
        draft.meeting("call", List.of(caller, other), null, draft.day.toString(), null, "held");
    }

    private static void summit(World world, Draft draft) {
        Country host = world.country(draft.random);
        int edition = 2 + draft.random.nextInt(30);
        String name = "欧亚合作组织领导人第" + edition + "次峰会";
        String capital = host.capital().orElseThrow();
        List<Official> leaders = new ArrayList<>(List.of(world.head(host)));
        for (int i = 0; i < 3; i++) {
            Official leader = world.head(world.country(draft.random));
            if (leaders.stream()
                    .noneMatch(
                            l -> l.name().equals(leader.name()) || l.country().equals(leader.country()))) {
                leaders.add(leader);
            }
        }
        draft.title(name + "举行");
        draft.paragraph(draft.date() + "，" + name + "在" + host.zh() + capital + "举行。" + draft.introduce(leaders.get(0))
                + "主持会议。");
        List<String> others = leaders.subList(1, leaders.size()).stream()
                .map(draft::introduce)
                .toList();
        draft.paragraph(String.join("、", others) + "出席峰会。");
        draft.paragraph(Speech.of("与会领导人", "表示", 6, draft.random));
        draft.meeting("summit", leaders, name, draft.day.toString(), capital, "held");
    }

    private static void plannedVisit(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official visitor = world.foreignMinister(country);
        String until = draft.day.plusDays(2).getMonthValue() + "月"
                + draft.day.plusDays(2).getDayOfMonth() + "日";
        String words = draft.day.getMonthValue() + "月" + draft.day.getDayOfMonth() + "日至" + until;
        draft.date(words, draft.day + "/" + draft.day.plusDays(2));
        draft.title(country.zh() + "外长将访华");
        draft.paragraph("外交部发言人宣布：" + draft.introduce(visitor) + "将于" + words + "对中国进行正式访问。");
        draft.visit(visitor, "CN", draft.day.toString(), "中国", "planned");
    }

    private static void telegram(World world, Draft draft) {
        Country country = world.country(draft.random);
        Official sender = world.chinese("国家主席", STATE);
        Official receiver = world.head(country);
        draft.title(sender.name() + "向" + country.zh() + "总统致贺电");
        draft.paragraph(draft.date() + "，" + draft.introduce(sender) + "致电" + draft.introduce(receiver) + "，祝贺该国国庆。");
        draft.paragraph(Speech.of(sender.name(), "在贺电中表示", 4, draft.random));
    }

    private static void domestic(World world, Draft draft) {
        Official premier = world.chinese("国务院总理", "head-of-government");
        draft.title(premier.name() + "主持召开国务院常务会议");
        draft.paragraph(draft.date() + "，" + draft.introduce(premier) + "主持召开国务院常务会议，研究促进消费的政策措施。");
        draft.paragraph("会议指出，要扩大服务供给，办好民生实事，推动产业平台建设，完善监管机制。");
    }

    private static void speeches(Draft draft, Official first, Official second) {
        int length = 6 + draft.random.nextInt(8);
        draft.paragraph(Speech.of(first.name(), "指出", length, draft.random));
        draft.paragraph(Speech.of(first.name(), "强调", length, draft.random));
        draft.paragraph(Speech.of(second.name(), "表示", length, draft.random));
    }

    /** The date after 当地时间, whose words belong to it. */
    private static String draftDate(Draft draft) {
        String words = draft.day.getMonthValue() + "月" + draft.day.getDayOfMonth() + "日";
        draft.date("当地时间" + words, draft.day.toString());
        return words;
    }

    private static String month(Draft draft) {
        return draft.day.toString().substring(0, 7);
    }
}
