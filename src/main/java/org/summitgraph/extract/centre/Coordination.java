package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreKind;
import org.summitgraph.text.Span;

/** Writes out names that share a part: 减贫、教育交流、荒漠化防治三大合作中心; 农业、交通等领域对话机制; 中阿、中蒙荒漠化防治中心. */
final class Coordination {

    /** Kinds of bodies that share the states before the first of them. */
    private static final Set<CentreKind> SHARING =
            Set.of(CentreKind.CENTRE, CentreKind.PLATFORM, CentreKind.LABORATORY);

    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final Pattern COUNTED =
            Pattern.compile("^(.*?)(两|二|三|四|五|六|七|八|九|十|[0-9]{1,2})(?:大|个|所|家|项|座)(?!月)(.*)$");
    private static final Pattern FIELDS = Pattern.compile("^(.*?)等(?:[两二三四五六七八九十]大|多个)?(领域)(?:的)?(.+)$");

    private final Setting setting;
    private final String text;
    private final CentreKind kind;

    Coordination(Setting setting, CentreKind kind) {
        this.setting = setting;
        this.text = setting.view().text();
        this.kind = kind;
    }

    /** Whether the words are a coordination that ends with its count, not a mere number of bodies. */
    static boolean isCounted(String words) {
        Matcher counted = COUNTED.matcher(words);
        return counted.find() && !counted.group(1).isBlank();
    }

    /**
     * The names of a coordination; empty where the words are none.
     *
     * @param members what stands before, parted by commas
     * @param last the last member with the shared head
     */
    List<CentreName> expand(List<Span> members, Span last, boolean founded) {
        if (members.isEmpty()) {
            return List.of();
        }
        Matcher counted = COUNTED.matcher(last.of(text));
        if (counted.find()) {
            return counted(members, last, counted);
        }
        Matcher fields = FIELDS.matcher(last.of(text));
        if (founded && fields.find()) {
            return all(members, last, fields.group(1), fields.group(2) + fields.group(3));
        }
        return compounds(members, last);
    }

    private List<CentreName> counted(List<Span> members, Span last, Matcher counted) {
        String number = counted.group(2);
        int count = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : NUMERALS.indexOf(number.replace('两', '二'));
        if (count != members.size() + 1) {
            return List.of();
        }
        return all(members, last, counted.group(1), counted.group(3));
    }

    private List<CentreName> all(List<Span> members, Span last, String own, String shared) {
        List<CentreName> names = new ArrayList<>();
        for (Span member : members) {
            names.add(named(member.of(text) + shared, member));
        }
        names.add(named(own + shared, last));
        return names;
    }

    /** 中阿、中蒙荒漠化防治合作中心: two bodies, where 中国、老挝联合实验室 is one. */
    private List<CentreName> compounds(List<Span> members, Span last) {
        List<Span> all = new ArrayList<>(members);
        int end = Math.max(setting.partyEndAfter(last.start()), last.start() + 2);
        if (end >= last.end()) {
            return List.of();
        }
        all.add(new Span(last.start(), end));
        boolean pairs = all.stream().allMatch(this::isPair);
        return pairs
                ? all(members, last, text.substring(last.start(), end), text.substring(end, last.end()))
                : List.of();
    }

    /** 中蒙, 中国－东盟: by what is known of names, or as two characters of which one is 中. */
    private boolean isPair(Span span) {
        String words = span.of(text);
        return (words.length() == 2 && words.indexOf('中') >= 0 && !words.equals("中国"))
                || (setting.partyEndAfter(span.start()) == span.end()
                        && setting.partiesIn(span.start(), span.end()).size() >= 2);
    }

    private CentreName named(String name, Span span) {
        return new CentreName(name, kind, span, setting.partiesIn(span.start(), span.end()));
    }

    /** 中国－中亚减贫合作中心、教育交流合作中心: the states before the first name hold for all. */
    static List<CentreName> withSharedPrefix(List<CentreName> names, Setting setting) {
        if (names.size() < 2 || names.get(0).parties().size() < 2) {
            return names;
        }
        CentreName first = names.get(0);
        int from = first.span().start();
        String prefix = setting.view().text().substring(from, setting.partiesEndAfter(from));
        boolean others = names.stream().skip(1).allMatch(n -> n.parties().isEmpty() && SHARING.contains(n.kind()));
        if (prefix.isEmpty() || !first.name().startsWith(prefix) || !others) {
            return names;
        }
        return names.stream()
                .map(n -> n.equals(first) ? n : new CentreName(prefix + n.name(), n.kind(), n.span(), first.parties()))
                .toList();
    }
}
