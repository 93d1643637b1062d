package org.summitgraph.link;

import java.util.List;
import java.util.regex.Pattern;
import org.summitgraph.fact.Role;
import org.summitgraph.link.authority.KnownPerson;
import org.summitgraph.link.authority.NameKey;
import org.summitgraph.link.authority.Office;
import org.summitgraph.link.authority.OfficeKind;

/** How well office words of texts fit a known office, from 0 to 1. */
final class OfficeMatch {

    private static final double THE_SAME = 1;
    private static final double LOCAL = 0.1;
    private static final double UNLIKELY = 0.3;
    private static final double FAMILY_NAME_ONLY = 0.45;
    private static final double ANOTHER = 0.6;
    private static final int LONGEST_CHINESE = 3;
    private static final Pattern SECOND_TO_THE_HEAD = Pattern.compile("副(?:总理|首相|总统|主席|议长)");
    private static final Pattern LOW = Pattern.compile("副|助理|次官|次长|顾问|司长|局长|处长|厅长|代表|(?:外交|外事|国防|对外关系)委员会");

    private final OfficeWords words;

    OfficeMatch(OfficeWords words) {
        this.words = words;
    }

    /** The fit to an office of {@code person}, whose name fits as {@code name} says. */
    double of(Office office, Holding holding, KnownPerson person, double name) {
        boolean same = holding.role().code().equals(office.kind().cell());
        boolean meant = words.senses(holding.office()).stream().anyMatch(sense -> sense.means(office));
        boolean below = isMinister(office.kind()) && low(holding.office());
        return same || (meant && !below) ? THE_SAME : other(holding, person, name);
    }

    /**
     * The fit to an office that the person is not known for. It depends on the name: many bear a Chinese one or a family name, few one
     * with given and family name in transcription.
     */
    double other(Holding holding, KnownPerson person, double name) {
        List<OfficeWords.Sense> senses = words.senses(holding.office());
        if (!senses.isEmpty() && senses.stream().allMatch(OfficeWords.Sense::local)) {
            return LOCAL;
        }
        if (holding.role() == Role.HEAD_OF_STATE || holding.role() == Role.HEAD_OF_GOVERNMENT) {
            return UNLIKELY;
        }
        if (NameKey.parts(person.label()).size() > 1 || person.label().length() > LONGEST_CHINESE) {
            return name >= 1 ? ANOTHER : FAMILY_NAME_ONLY;
        }
        boolean senior = senses.stream().anyMatch(OfficeWords.Sense::senior);
        return senior && !low(holding.office()) ? ANOTHER : UNLIKELY;
    }

    private static boolean isMinister(OfficeKind kind) {
        return kind == OfficeKind.MINISTER || kind == OfficeKind.FOREIGN_MINISTER;
    }

    private static boolean low(String office) {
        return LOW.matcher(SECOND_TO_THE_HEAD.matcher(office).replaceAll("")).find();
    }
}
