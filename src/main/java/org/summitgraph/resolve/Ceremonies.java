package org.summitgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts of ceremonies, told by the words of their name or evidence; the first that occurs decides. */
final class Ceremonies {

    private record Sort(String name, Pattern words) {}

    private static final List<Sort> SORTS = List.of(
            new Sort("unveiling", Pattern.compile("揭牌|揭幕|奠基|剪彩|启动仪式")),
            new Sort("opening", Pattern.compile("开幕|闭幕|开工|通车|竣工")),
            new Sort("tree-planting", Pattern.compile("植树|种下|种树|石榴树|栽")),
            new Sort("banquet", Pattern.compile("宴会|欢迎宴|晚宴|午宴|国宴|便宴")),
            new Sort("welcome", Pattern.compile("欢迎仪式|欢迎式|迎接仪式")),
            new Sort("press", Pattern.compile("会见记者|见记者|记者会")),
            new Sort("award", Pattern.compile("授勋|勋章|颁授|颁奖")),
            new Sort("wreath", Pattern.compile("献花|花圈|悼念|默哀")),
            new Sort("signing", Pattern.compile("签署|签字|签约|交换仪式|换文|互换")));

    private Ceremonies() {}

    static Optional<String> sort(String words) {
        return SORTS.stream()
                .filter(sort -> sort.words().matcher(words).find())
                .map(Sort::name)
                .findFirst();
    }
}
