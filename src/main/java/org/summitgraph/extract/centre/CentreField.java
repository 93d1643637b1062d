package org.summitgraph.extract.centre;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.RuleFile;

/** The area of work that a name tells: 减贫 of 中国－中亚减贫合作中心. */
final class CentreField {

    /** A place in brackets, an institution whose centre it is. */
    private static final Pattern ASIDE = Pattern.compile("（[^）]*）|^[^“]{0,6}(?:研究院|科学院|大学)(?=.)");

    private static final Pattern AHEAD =
            Pattern.compile("^(?:[－—–·\\-]|国际|国家级?|联合|全球(?!南方)|高级别|区域|地区|共同|综合|常设|政府间|双边|两国)+");
    private static final Pattern BEHIND = Pattern.compile(new RuleFile("centre/formats.txt").alternatives() + "+$");

    private static final Pattern JOINT = Pattern.compile("[和与及、]$");
    private static final String BELT_AND_ROAD = "“一带一路”";

    private CentreField() {}

    /**
     * @param rest the name without its last word and without the states and places before it
     */
    static Optional<String> of(String rest) {
        String plain = AHEAD.matcher(ASIDE.matcher(rest).replaceAll("")).replaceFirst("");
        String stripped = BEHIND.matcher(plain).replaceFirst("").strip();
        String field = stripped.equals(plain) ? plain : JOINT.matcher(stripped).replaceFirst("");
        if (field.isEmpty() && plain.startsWith(BELT_AND_ROAD)) {
            return Optional.of(BELT_AND_ROAD + "合作");
        }
        return field.length() < 2 || field.contains("大学") || !balanced(field) ? Optional.empty() : Optional.of(field);
    }

    private static boolean balanced(String words) {
        return (words.indexOf('“') < 0) == (words.indexOf('”') < 0);
    }
}
