package org.summitgraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitgraph.extract.mention.TitleMention;
import org.summitgraph.extract.outcome.Setting;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.Party;
import org.summitgraph.nlp.Sentence;
import org.summitgraph.text.Span;

/** Instruments in book-title marks: 签署《…联合声明》, 《…宣言》获得通过. */
final class TitledInstruments {

    private static final Pattern NO_INSTRUMENT = Pattern.compile("(?:题为|题目是|题目为|文章|讲话|演讲|一书|著作|专著|新书|纪录片|电影|歌曲|栏目)$");
    private static final Pattern AFTER_NO_INSTRUMENT =
            Pattern.compile("^(?:杂志|一书|第[一二三四五]卷|的(?:主旨|重要|署名)?(?:讲话|演讲|文章|发言)|(?:主旨)?(?:讲话|演讲)|报道|发表文章)");
    private static final Pattern DOMESTIC = Pattern.compile(
            "国务院(?:总理|办公厅|令)?[^，。]{0,10}(?:印发|公布|签署)|全国人民?代?表?大?会?常|主席令|中共中央(?:、)?(?:办公厅|国务院|印发)|中央军委|施行|印发|审议");

    private TitledInstruments() {}

    static List<Instrument> read(Setting setting, Sentence sentence) {
        List<Instrument> found = new ArrayList<>();
        for (TitleMention title : setting.view().mentions().titles()) {
            if (sentence.span().contains(title.span())) {
                instrument(setting, sentence.span(), title).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Instrument> instrument(Setting setting, Span sentence, TitleMention title) {
        String text = setting.view().text();
        String before = text.substring(sentence.start(), title.span().start());
        String after = text.substring(title.span().end(), sentence.end());
        Optional<AgreementKind> kind = InstrumentKinds.ofTitle(title.title());
        if (kind.isEmpty()
                || NO_INSTRUMENT.matcher(before).find()
                || AFTER_NO_INSTRUMENT.matcher(after).find()) {
            return Optional.empty();
        }
        List<Party> named = setting.partiesIn(title.span().start(), title.span().end());
        boolean foreign = named.stream().anyMatch(p -> !p.code().equals("CN"));
        if (!foreign
                && DOMESTIC.matcher(text.substring(sentence.start(), sentence.end()))
                        .find()) {
            return Optional.empty();
        }
        Optional<AgreementStatus> status = Conclusion.of(before.replaceAll("《[^》]*》", ""), after);
        return status.flatMap(s -> of(setting, sentence, title, kind.get(), s, named));
    }

    private static Optional<Instrument> of(
            Setting setting,
            Span sentence,
            TitleMention title,
            AgreementKind kind,
            AgreementStatus status,
            List<Party> named) {
        boolean mentioned = status == AgreementStatus.MENTIONED;
        if (mentioned
                && named.isEmpty()
                && kind != AgreementKind.CHARTER
                && kind != AgreementKind.TREATY
                && kind != AgreementKind.AGREEMENT
                && kind != AgreementKind.DECLARATION) {
            return Optional.empty();
        }
        List<Party> parties = parties(setting, sentence, title, kind, mentioned, named);
        Optional<DateValue> date = mentioned
                ? Optional.empty()
                : setting.date(sentence, title.span().start());
        return Optional.of(new Instrument(
                title.title(),
                kind,
                parties,
                date,
                status,
                Optional.of(1),
                mentioned ? Optional.empty() : setting.meetingName(),
                sentence,
                "agreement/titled"));
    }

    private static List<Party> parties(
            Setting setting,
            Span sentence,
            TitleMention title,
            AgreementKind kind,
            boolean mentioned,
            List<Party> named) {
        if (kind == AgreementKind.CHARTER) {
            return List.of();
        }
        if (mentioned
                || named.size() > 1
                || named.stream().anyMatch(p -> p.code().length() > 2)) {
            return named;
        }
        List<Party> meeting = setting.meetingParties();
        if (!meeting.isEmpty()) {
            return meeting;
        }
        List<Party> told = setting.partiesIn(sentence.start(), title.span().start());
        return told.isEmpty() ? named : told;
    }
}
