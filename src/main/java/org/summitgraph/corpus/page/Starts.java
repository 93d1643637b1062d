package org.summitgraph.corpus.page;

import java.util.regex.Pattern;
import org.summitgraph.corpus.DatelineReader;
import org.summitgraph.corpus.Numerals;

/** Tells by a line's first words what begins, or ends, with it. */
final class Starts {

    private static final int LONGEST_DATELINE = 60;
    private static final String FILED = "电電讯訊消报報";
    private static final Pattern SECTION = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部条]|[0-9]{1,2}[、．]).*");
    private static final Pattern ITEM =
            Pattern.compile("(?:——|[●◆■▲★◎○□◇►•]|[0-9]{1,2}[.．、）)](?![0-9])|[（(][0-9]{1,2}[）)]).*");
    private static final Pattern BYLINE = Pattern.compile(
            "[■□●◆◎▲▌]?(?:本报|本報|新华社|新華社|[\\p{IsHan}]{2,6}[报社網网報])?(?:特约|驻[\\p{IsHan}]{1,8}|見习|见习)*(?:记者|記者|评论员|評論員|通讯员|特派员|作者)[:：]?[^。，]{0,30}|[■□▌][^。，]{2,20}");
    private static final Pattern CLOSING =
            Pattern.compile("[^。]{2,60}等?(?:陪同|参加|參加|出席)(?:了)?(?:上述|有关|相关)?(?:活动|活動|会见|會見|会谈|会议)?。");

    private final String raw;
    private final DatelineReader datelines;

    Starts(String raw, DatelineReader datelines) {
        this.raw = raw;
        this.datelines = datelines;
    }

    /** True where an agency's dateline begins the line, possibly broken over the next; not one that closes a report. */
    boolean isDateline(Line line, String nextText) {
        if (!canBegin(line.first()) || !mayBeFiled(line.text(), nextText) || isClosingDateline(line)) {
            return false;
        }
        return datelines.at(raw, line.span().start()).isPresent()
                || datelines.at(head(line.text()), 0).isPresent()
                || isBrokenDateline(line, nextText);
    }

    /** Without one of the words for “filed” no dateline needs to be looked for. */
    private static boolean mayBeFiled(String text, String nextText) {
        return head(text + head(nextText)).chars().anyMatch(c -> FILED.indexOf(c) >= 0);
    }

    private boolean isBrokenDateline(Line line, String nextText) {
        String text = line.text();
        if (text.length() > LONGEST_DATELINE || !Glyph.isHan(line.first())) {
            return false;
        }
        return datelines
                .at(head(text + nextText), 0)
                .filter(d -> d.day().isPresent() && d.span().end() > text.length())
                .isPresent();
    }

    private static boolean canBegin(char c) {
        return Glyph.isHan(c) || c == '（' || c == '(';
    }

    /** True for a dateline in brackets that stands alone after a report. */
    boolean isClosingDateline(Line line) {
        String text = line.text();
        boolean bracketed = text.length() > 4
                && text.length() < LONGEST_DATELINE
                && "（(".indexOf(line.first()) >= 0
                && "）)".indexOf(line.last()) >= 0;
        return bracketed
                && datelines
                        .at(text, 0)
                        .filter(d -> d.span().end() == text.length())
                        .isPresent();
    }

    /** True for the sentence that names who else was there, with which reports of a meeting end. */
    boolean isClosingSentence(String paragraph) {
        return paragraph.length() <= 80 && CLOSING.matcher(paragraph).matches();
    }

    /** The number of a section's heading: 2 of “二、…”; 0 where the text is none. */
    int sectionNumber(String text) {
        int end = text.indexOf('、');
        return end > 0 && end < 4 && text.length() < LONGEST_DATELINE
                ? Math.max(0, Numerals.small(text.substring(0, end)))
                : 0;
    }

    boolean isSection(String text) {
        return SECTION.matcher(head(text)).lookingAt();
    }

    boolean isItem(String text) {
        return ITEM.matcher(head(text)).lookingAt();
    }

    boolean isByline(String text) {
        return text.length() <= 40 && BYLINE.matcher(text).matches();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
    }
}
