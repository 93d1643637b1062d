package org.summitgraph.extract.mention.occasion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitgraph.extract.mention.OccasionFinder;
import org.summitgraph.extract.mention.OccasionMention;
import org.summitgraph.extract.mention.PartyMention;
import org.summitgraph.extract.mention.PlaceMention;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.nlp.Token;
import org.summitgraph.text.Span;

/**
 * Finds names of occasions in a text. A name ends with a word such as 峰会 or 理事会会议 and is told from a mere 峰会 by what stands
 * before it: an edition, the body or states whose occasion it is, or the city it is named after. Pure and thread-safe.
 */
public final class OccasionReader implements OccasionFinder {

    private static final int LONGEST = 40;
    private static final String DIGITS = "0123456789０１２３４５６７８９一二三四五六七八九十";
    private static final String BOUNDARIES = "，。；、：！？\n《》〈〉【】… \u3000";
    private static final Pattern TELLING = Pattern.compile(
            "第[0-9一二三四五六七八九十百零]+[届次轮]|首届|首次|20[0-9]{2}年|[A-Za-z]{3}|[“”]|国家|集团|组织|联盟|中国|中亚|东盟|东亚|亚太|欧|非|拉|阿拉伯|金砖|世界|全球|国际|特别");

    /** A name with nothing of states or numbers in it may be of anybody's occasion, but not with these words or nothing else in it. */
    private static final Pattern UNTELLING =
            Pattern.compile("^(?:特别|视频|线上|联合|首脑|领导人)*峰会|全国|三边|三方|双边|行业|企业|产业|公司|两会|本届|协会|论坛");

    private static final Pattern PLAIN_TALK = Pattern.compile(".{2,10}(?:元首|领导人|总理|首脑|总统|外长|防长)(?:会晤|会谈|会)");

    private static final Pattern ATTENDED = Pattern.compile("(?:出席|参加|举办|召开|举行|主持|赴)[^，。；]{0,4}$");
    private static final Pattern HELD = Pattern.compile("期间|开幕|[^，。；]{0,4}举行");

    /** With what every name of an occasion ends, and how far around it the rest of its end can stand. */
    private static final Pattern CUE = Pattern.compile("会[议晤]|峰会|理事会|论坛|大会|讨会|对话|磋商|辩论|联大|[长官级书表行]会");

    private static final int WINDOW = 24;

    private record Candidate(int start, int end, MeetingType type) {}

    @Override
    public List<List<OccasionMention>> find(
            List<Analysis> unit, List<List<PartyMention>> parties, List<List<PlaceMention>> places) {
        List<List<OccasionMention>> occasions = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            List<Span> names = new ArrayList<>();
            parties.get(i).forEach(party -> names.add(party.span()));
            places.get(i).forEach(place -> names.add(place.span()));
            List<PartyMention> sides = parties.get(i);
            occasions.add(read(unit.get(i).text(), names, walls(unit.get(i))).stream()
                    .filter(occasion -> !isPlainTalk(occasion, sides))
                    .toList());
        }
        return occasions;
    }

    /** 中美元首会晤 without a number: what two sides hold is talks, told with who held them. */
    private static boolean isPlainTalk(OccasionMention occasion, List<PartyMention> parties) {
        return occasion.edition().isEmpty()
                && PLAIN_TALK.matcher(occasion.name()).matches()
                && parties.stream()
                                .filter(p -> occasion.span().contains(p.span()))
                                .flatMap(p -> p.parties().stream())
                                .filter(p -> p.code().length() == 2)
                                .distinct()
                                .count()
                        == 2;
    }

    /**
     * The occasions of a text, in order.
     *
     * @param names spans of the names of states, bodies and places in the text
     */
    public List<OccasionMention> read(String text, List<Span> names) {
        return read(text, names, Set.of());
    }

    /** Where a person's name or a verb ends: no name of an occasion reaches back over that. */
    private static Set<Integer> walls(Analysis analysis) {
        return analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(OccasionReader::isWall)
                .map(token -> token.span().end())
                .collect(Collectors.toSet());
    }

    private static boolean isWall(Token token) {
        boolean verb = token.pos().equals("v")
                && token.span().length() >= 2
                && !OccasionWords.VERBS_IN_NAMES.contains(token.surface());
        return verb || token.pos().startsWith("nr");
    }

    private List<OccasionMention> read(String text, List<Span> names, Set<Integer> walls) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Integer, Integer> startOfName = new HashMap<>();
        names.forEach(name -> startOfName.merge(name.end(), name.start(), Math::min));
        List<Span> windows = windows(text);
        for (OccasionWords.Head head : OccasionWords.HEADS) {
            for (Span window : windows) {
                candidates(text, head, window, startOfName, walls, candidates);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::start));
        List<OccasionMention> named = new ArrayList<>();
        for (Candidate candidate : candidates) {
            mention(text, candidate, names).ifPresent(named::add);
        }
        return named;
    }

    /** 出席中非合作论坛, 中非合作论坛期间: a forum by its bare name that is attended. */
    private static boolean isForumHeld(String text, Span span, List<Span> names) {
        return span.of(text).endsWith("论坛")
                && names.contains(span)
                && (ATTENDED.matcher(text.substring(Math.max(0, span.start() - 8), span.start()))
                                .find()
                        || HELD.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 8)))
                                .lookingAt());
    }

    /** 东亚峰会外长会和东盟地区论坛外长会: a name begins behind the conjunction after another. */
    private static int behindOther(String text, int start, int headStart, OccasionWords.Head head) {
        int begin = start;
        Matcher other = head.pattern().matcher(text).region(start, headStart);
        while (other.find()) {
            boolean joined = other.end() < headStart && "和及与、".indexOf(text.charAt(other.end())) >= 0;
            begin = joined ? other.end() + 1 : begin;
        }
        return begin;
    }

    private static void candidates(
            String text,
            OccasionWords.Head head,
            Span window,
            Map<Integer, Integer> startOfName,
            Set<Integer> walls,
            List<Candidate> candidates) {
        Matcher matcher = head.pattern().matcher(text).useTransparentBounds(true);
        matcher.region(window.start(), window.end());
        while (matcher.find()) {
            boolean quoted = text.startsWith("”", matcher.end());
            int start = behindOther(
                    text, nameStart(text, matcher.start(), startOfName, walls, quoted), matcher.start(), head);
            boolean opened = text.substring(start, matcher.start()).indexOf('“') >= 0
                    && text.substring(start, matcher.start()).indexOf('”') < 0;
            Candidate candidate = new Candidate(start, matcher.end() + (quoted && opened ? 1 : 0), head.type());
            if (candidates.stream().noneMatch(c -> c.start() < candidate.end() && matcher.start() < c.end())) {
                candidates.add(candidate);
            }
        }
    }

    /** The stretches of a text where a name of an occasion can end. */
    private static List<Span> windows(String text) {
        List<Span> windows = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            Span window = new Span(Math.max(0, cue.start() - WINDOW), Math.min(text.length(), cue.end() + WINDOW));
            int last = windows.size() - 1;
            if (last >= 0 && windows.get(last).overlaps(window)) {
                windows.set(last, windows.get(last).cover(window));
            } else {
                windows.add(window);
            }
        }
        return windows;
    }

    private static Optional<OccasionMention> mention(String text, Candidate candidate, List<Span> names) {
        Span span = new Span(candidate.start(), candidate.end());
        String name = span.of(text);
        boolean isOfSomebody = names.stream().anyMatch(n -> span.contains(n) && n.length() < span.length());
        boolean ofSomebody = isOfSomebody || isForumHeld(text, span, names);
        boolean telling = ofSomebody || TELLING.matcher(name).find();
        if (!telling && (!name.endsWith("峰会") || UNTELLING.matcher(name).find())) {
            return Optional.empty();
        }
        if (candidate.type() == MeetingType.BILATERAL_MEETING
                && Edition.in(name).isEmpty()) {
            return Optional.empty();
        }
        if (candidate.type() == MeetingType.MULTILATERAL_MEETING
                && !ofSomebody
                && Edition.in(name).isEmpty()
                && !name.startsWith("20")) {
            return Optional.empty();
        }
        String series = Edition.NUMBER.matcher(name).replaceFirst("").replaceFirst("^20[0-9]{2}年", "");
        return Optional.of(new OccasionMention(
                span,
                name,
                series.isBlank() || !telling ? Optional.empty() : Optional.of(series),
                Edition.in(name),
                candidate.type()));
    }

    /** Walks left from the head of a name to where it begins. */
    private static int nameStart(
            String text, int head, Map<Integer, Integer> startOfName, Set<Integer> walls, boolean quoted) {
        int start = head;
        while (start > 0 && head - start < LONGEST) {
            int name = startOfName.getOrDefault(start, start);
            if (name < start) {
                start = name;
                continue;
            }
            if (isBoundary(text, start) || walls.contains(start)) {
                break;
            }
            start--;
        }
        return trimmed(text, start, head, quoted);
    }

    private static boolean isBoundary(String text, int end) {
        char before = text.charAt(end - 1);
        if (BOUNDARIES.indexOf(before) >= 0) {
            return true;
        }
        if ("日月".indexOf(before) >= 0 && end > 1 && DIGITS.indexOf(text.charAt(end - 2)) >= 0) {
            return true;
        }
        if (text.startsWith("应对", end - 2)) {
            return false;
        }
        return OccasionWords.STOPS.stream().anyMatch(stop -> text.startsWith(stop, end - stop.length()));
    }

    /** A name begins neither with a conjunction, nor inside quotation marks that it does not close, nor with a bare particle. */
    private static int trimmed(String text, int from, int head, boolean quoted) {
        int start = from;
        while (start < head
                && "和同与暨中上时当地间会年月日好过”’）".indexOf(text.charAt(start)) >= 0
                && !text.startsWith("中国", start)
                && !text.startsWith("中亚", start)
                && !text.startsWith("上海", start)
                && !text.startsWith("上合", start)
                && !isAbbreviated(text, start)) {
            start++;
        }
        long open = text.substring(start, head).chars().filter(c -> c == '“').count();
        long close = text.substring(start, head).chars().filter(c -> c == '”').count();
        boolean whole = open == close || (quoted && open == close + 1);
        return whole ? start : open > close ? text.indexOf('“', start) + 1 : text.indexOf('”', start) + 1;
    }

    /** 中非, 中阿, 中日韩: 中 for China before another state. */
    private static boolean isAbbreviated(String text, int start) {
        return text.charAt(start) == '中'
                && start + 1 < text.length()
                && "非阿拉日欧俄海东法德英美印韩越老柬泰马新澳加哈乌吉塔土朝蒙缅巴埃南尼沙伊以土希意西葡荷瑞匈塞波捷智秘墨古".indexOf(text.charAt(start + 1)) >= 0;
    }
}
