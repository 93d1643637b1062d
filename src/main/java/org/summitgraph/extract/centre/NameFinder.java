package org.summitgraph.extract.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.centre.CentreHeads.Head;
import org.summitgraph.extract.centre.NameStart.Walk;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.text.Span;

/** Finds the names of centres in a sentence, those told together as one enumeration. */
final class NameFinder {

    private static final Pattern LEADING =
            Pattern.compile("^" + new RuleFile("centre/leading.txt").alternatives() + "+");
    private static final Pattern PLURAL = Pattern.compile("^" + new RuleFile("centre/plural.txt").alternatives());
    private static final Pattern CONCRETE = Pattern.compile(new RuleFile("centre/concrete.txt").alternatives() + "$");
    private static final Pattern OWNER = Pattern.compile("[^，。；、]{2,14}?(?:研究院|科学院|大学|部|署)");
    private static final Pattern JOINT = Pattern.compile("、|和|与|及|以及|、和|、以及|暨");

    /** A head with the words before it: the members of a coordination that share it, and the name proper. */
    private record Item(Head head, int start, List<Span> members, Walk before) {

        int from() {
            return members.isEmpty() ? start : members.get(0).start();
        }
    }

    private final Setting setting;
    private final String text;

    NameFinder(Setting setting) {
        this.setting = setting;
        this.text = setting.view().text();
    }

    List<Enumeration> read(Span sentence) {
        List<Head> heads = CentreHeads.find(text, sentence).stream()
                .filter(h -> !setting.inTitle(h.span().start()))
                .toList();
        NameStart starts = new NameStart(setting, heads);
        List<Item> items = new ArrayList<>();
        int limit = sentence.start();
        for (int i = 0; i < heads.size(); i++) {
            Item item = item(heads.get(i), starts, limit);
            if (!items.isEmpty() && isSummary(items.get(items.size() - 1), item)) {
                continue;
            }
            if (!items.isEmpty()
                    && item.start() < items.get(items.size() - 1).head().span().end()) {
                items.remove(items.size() - 1);
            }
            items.add(item);
        }
        return grouped(items);
    }

    /** 联合委员会等机制: the second word only sums up. */
    private boolean isSummary(Item before, Item after) {
        int end = before.head().span().end();
        return after.start() <= end && text.startsWith("等", end);
    }

    private Item item(Head head, NameStart starts, int limit) {
        Walk walk = starts.walk(head.span().start(), limit);
        List<Span> members = new ArrayList<>();
        Walk last = walk;
        while (last.listed() && last.start() - 1 > limit) {
            int end = last.start() - 1;
            if (CentreHeads.find(text, new Span(Math.max(limit, end - 6), end)).stream()
                    .anyMatch(h -> h.span().end() == end)) {
                break;
            }
            Walk next = starts.walk(end, limit);
            if (next.start() >= end) {
                break;
            }
            members.add(0, new Span(next.start(), end));
            last = next;
        }
        return new Item(head, walk.start(), members, last);
    }

    private List<Enumeration> grouped(List<Item> items) {
        List<Enumeration> found = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            int j = i + 1;
            while (j < items.size() && isJoined(items.get(j - 1), items.get(j))) {
                j++;
            }
            found.addAll(enumeration(items.subList(i, j)));
            i = j;
        }
        return found;
    }

    private boolean isJoined(Item before, Item after) {
        int from = before.head().span().end();
        return after.from() >= from
                && JOINT.matcher(text.substring(from, after.from())).matches();
    }

    private List<Enumeration> enumeration(List<Item> items) {
        boolean founded = items.get(0).before().founded();
        List<CentreName> names = new ArrayList<>();
        for (Item item : items) {
            String first = text.substring(item.from(), item.head().span().end());
            if (PLURAL.matcher(first).find() && !Coordination.isCounted(first)) {
                return List.of();
            }
            names.addAll(names(item, founded));
        }
        Span span = new Span(
                items.get(0).from(), items.get(items.size() - 1).head().span().end());
        List<CentreName> shared = Coordination.withSharedPrefix(names, setting);
        return shared.isEmpty()
                ? List.of()
                : List.of(new Enumeration(
                        span, shared, founded ? items.get(0).before().stop() : ""));
    }

    private List<CentreName> names(Item item, boolean founded) {
        int end = item.head().span().end();
        List<CentreName> several = new Coordination(setting, item.head().kind())
                .expand(item.members(), new Span(item.start(), end), founded);
        if (!several.isEmpty()) {
            return several;
        }
        int start = founded && isOneName(item) ? item.from() : item.start();
        Matcher leading = LEADING.matcher(text.substring(start, end));
        int from = afterOwner(leading.find() ? start + leading.end() : start, end);
        String name = text.substring(from, end);
        boolean ofBody = founded && setting.partyEndAfter(from) > from;
        if ((CentreHeads.isNoCentre(name) && !ofBody) || name.contains("等")) {
            return List.of();
        }
        Span span = new Span(from, end);
        return List.of(new CentreName(name, item.head().kind(), span, setting.partiesIn(from, end)));
    }

    /** 泰国国家研究院泰中合作研究中心: an institution whose centre it is, before a name that begins with states of its own. */
    private int afterOwner(int start, int end) {
        Matcher owner = OWNER.matcher(text).region(start, end);
        return owner.lookingAt()
                        && setting.partiesIn(owner.end(), setting.partiesEndAfter(owner.end()))
                                        .size()
                                > 1
                ? owner.end()
                : start;
    }

    /** 农业、水利联合实验室: the members are words of the name, not things of their own. */
    private boolean isOneName(Item item) {
        boolean named = setting.partyEndAfter(item.start()) > item.start();
        if (named && !item.members().stream().allMatch(m -> setting.partyEndAfter(m.start()) == m.end())) {
            return false;
        }
        return item.members().stream()
                .map(m -> m.of(text))
                .noneMatch(m -> m.length() > 10 || CONCRETE.matcher(m).find());
    }
}
