package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.extract.agreement.InstrumentName.Form;
import org.summitgraph.extract.mention.TitleMention;
import org.summitgraph.extract.outcome.RuleFile;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.text.Span;

/** Instruments in title marks, or in quotation marks that stand for them: 《西安宣言》, “永久睦邻友好合作条约”. */
final class TitledNames {

    private static final Pattern QUOTED = Pattern.compile("“([^“”《》，。]{3,40})”");
    private static final Pattern INNER = Pattern.compile("〈([^〉]{3,60})〉");
    private static final Pattern BEFORE = pattern("before");
    private static final Pattern AFTER = pattern("after");

    private TitledNames() {}

    private static Pattern pattern(String where) {
        return new RuleFile("agreement/no-instruments.tsv")
                .rows(2).stream()
                        .filter(row -> row.get(0).equals(where))
                        .map(row -> Pattern.compile(row.get(1)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no-instruments.tsv: nothing for " + where));
    }

    static List<InstrumentName> read(Setting setting, Span sentence) {
        String text = setting.view().text();
        List<InstrumentName> found = new ArrayList<>();
        for (TitleMention title : setting.titlesIn(sentence.start(), sentence.end())) {
            if (!isOther(text, sentence, title.span())) {
                kind(setting, title).ifPresent(kind -> add(found, title, kind));
            }
        }
        Matcher quoted = QUOTED.matcher(text).region(sentence.start(), sentence.end());
        while (quoted.find()) {
            Span span = new Span(quoted.start(), quoted.end());
            String title = quoted.group(1);
            if (!setting.inTitle(span.start())) {
                InstrumentKinds.ofTold(title)
                        .ifPresent(kind -> found.add(InstrumentName.one(title, kind, span, Form.TITLED)));
            }
        }
        return found;
    }

    private static void add(List<InstrumentName> found, TitleMention title, AgreementKind kind) {
        found.add(InstrumentName.one(title.title(), kind, title.span(), Form.TITLED));
        Matcher inner = INNER.matcher(title.title());
        if (inner.find()) {
            Span span = new Span(
                    title.span().start() + 1 + inner.start(), title.span().start() + 1 + inner.end());
            InstrumentKinds.ofTitle(inner.group(1))
                    .ifPresent(k -> found.add(InstrumentName.one(inner.group(1), k, span, Form.INNER)));
        }
    }

    /** 声明 is that of one side unless the title tells of several; 《公约》 is short for one named before. */
    private static Optional<AgreementKind> kind(Setting setting, TitleMention title) {
        if (InstrumentKinds.isBare(title.title())) {
            return Optional.empty();
        }
        return InstrumentKinds.ofTitle(title.title())
                .or(() -> title.title().endsWith("声明")
                                && setting.partiesIn(
                                                        title.span().start(),
                                                        title.span().end())
                                                .size()
                                        > 1
                        ? Optional.of(AgreementKind.JOINT_STATEMENT)
                        : Optional.empty());
    }

    /** A speech, a book, a film, a law. */
    private static boolean isOther(String text, Span sentence, Span title) {
        return BEFORE.matcher(text.substring(sentence.start(), title.start())).find()
                || AFTER.matcher(text.substring(title.end(), sentence.end())).find();
    }
}
