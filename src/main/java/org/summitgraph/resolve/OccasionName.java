package org.summitgraph.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an occasion, taken apart.
 *
 * @param series the name's key without edition, year and session, abbreviations and words that come and go left out
 * @param edition 2 for 第二届, 1 for 首届
 * @param session the key of a part of the occasion that the name singles out (第三阶段会议, 开幕式); empty for the whole
 * @param generic whether the series tells nothing but that leaders met (峰会, 领导人会议)
 */
record OccasionName(String series, Optional<Integer> edition, String session, boolean generic) {

    private static final Pattern EDITION = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十百零〇两]{1,5})(?:届|次|轮|回)|首届|首次");
    private static final Pattern SESSION =
            Pattern.compile("(?:第[一二三四五六1-6]阶段(?:会议|峰会)?|(?:小范围|大范围|闭门|全体|分组)(?:会议|会谈|会)|开幕式|闭幕式)$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");
    private static final Pattern FILLER = Pattern.compile("领导人|成员国|国家间|非正式|视频|特别");
    private static final Pattern GENERIC = Pattern.compile("(?:元首|首脑|理事会|峰会|会议|会晤|论坛|部长|外长|总理|国家)*");

    static OccasionName of(String name, Background background) {
        String key = Surface.key(background.unabbreviated(background.simplified(name)));
        Matcher session = SESSION.matcher(key);
        String part = "";
        if (session.find() && session.start() > 0) {
            part = session.group();
            key = key.substring(0, session.start());
        }
        Matcher edition = EDITION.matcher(key);
        Optional<Integer> number = Optional.empty();
        if (edition.find()) {
            number = edition.group(1) == null ? Optional.of(1) : ChineseNumeral.parse(edition.group(1));
            key = edition.replaceFirst("");
        }
        String series = FILLER.matcher(YEAR.matcher(key).replaceAll("")).replaceAll("");
        if (series.isEmpty()) {
            series = key;
        }
        return new OccasionName(series, number, part, isGeneric(series));
    }

    /** Whether {@code series} tells nothing but that leaders met. */
    static boolean isGeneric(String series) {
        return GENERIC.matcher(series).matches();
    }

    /** Whether both name one edition of one series. */
    boolean sameEdition(OccasionName other) {
        return edition.isPresent() && edition.equals(other.edition) && sameSeries(other);
    }

    boolean sameSeries(OccasionName other) {
        return series.equals(other.series) && session.equals(other.session);
    }

    /** Whether both name the whole occasion, or the same part of it. */
    boolean sameSession(OccasionName other) {
        return session.equals(other.session);
    }

    /** Whether the two do not tell different editions. */
    boolean mayBeEdition(OccasionName other) {
        return edition.isEmpty() || other.edition.isEmpty() || edition.equals(other.edition);
    }

    /** Whether this may be a shorter name of what {@code fuller} names. */
    boolean abbreviates(OccasionName fuller) {
        return mayBeEdition(fuller)
                && session.equals(fuller.session)
                && (generic || Surface.scattered(series, fuller.series));
    }
}
