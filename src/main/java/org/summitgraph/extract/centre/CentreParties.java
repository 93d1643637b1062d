package org.summitgraph.extract.centre;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.CentreStatus;
import org.summitgraph.fact.Party;
import org.summitgraph.text.Span;

/** Whose a body is: those in its name, else those that the words before it name, else those of the meeting. */
final class CentreParties {

    private static final Party CHINA = new Party("CN");
    private static final Pattern ONE_SIDED = Pattern.compile("(?:中方|中国|我国)(?:还|也)?(?:将|决定|计划)");

    private CentreParties() {}

    /** @param before where the names begin that its own is among */
    static List<Party> of(Setting setting, Span sentence, CentreName name, int before, Founding founding) {
        if (name.parties().size() > 1) {
            return name.parties();
        }
        Set<Party> told = told(setting, sentence, name, before);
        if (told.size() > 1) {
            return List.copyOf(told);
        }
        String words = setting.view().text().substring(sentence.start(), before);
        boolean oneSided = founding.status() == CentreStatus.PLANNED
                && ONE_SIDED.matcher(words).find();
        List<Party> meeting = oneSided ? List.of() : setting.occasions().parties();
        if (name.parties().isEmpty() && !meeting.isEmpty()) {
            return meeting;
        }
        if (told.isEmpty()) {
            told.addAll(setting.partiesIn(sentence.start(), before));
        }
        if (told.size() == 1 && !told.contains(CHINA) && meeting.contains(CHINA)) {
            told.add(CHINA);
        }
        return List.copyOf(told);
    }

    private static Set<Party> told(Setting setting, Span sentence, CentreName name, int before) {
        int comma = setting.view().text().lastIndexOf('，', before);
        Set<Party> told = new LinkedHashSet<>(name.parties());
        told.addAll(setting.partiesIn(Math.max(sentence.start(), comma), before));
        return told;
    }
}
