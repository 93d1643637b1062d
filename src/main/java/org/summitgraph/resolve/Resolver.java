package org.summitgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.DateValue;
import org.summitgraph.fact.FactKind;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.MeetingStatus;
import org.summitgraph.text.ArticleId;

/** Merges what articles say into entities. Immutable and thread-safe. */
public final class Resolver {

    private final Background background;

    public Resolver(Background background) {
        this.background = background;
    }

    /**
     * The entities behind {@code facts}.
     *
     * @param facts in any order; an article that occurs twice counts once
     */
    public Resolution resolve(Collection<ArticleFacts> facts) {
        List<ArticleFacts> articles = canonical(facts);
        PersonResolution persons = new PersonResolution(
                Report.of(articles, FactKind.PERSON, ArticleFacts::people), days(articles), background);
        List<Report<MeetingFact>> meetingReports = Report.of(articles, FactKind.MEETING, ArticleFacts::meetings);
        MeetingResolution meetings = new MeetingResolution(meetingReports, persons, background);
        NavigableMap<EntityId, MeetingEntity> byId = new TreeMap<>();
        meetings.meetings().forEach(meeting -> byId.put(meeting.id(), meeting));
        Venues venues = new Venues(byId, new Occasions(byId, meetings.about(), background));
        List<Report<AgreementFact>> agreementReports =
                Report.of(articles, FactKind.AGREEMENT, ArticleFacts::agreements);
        AgreementResolution agreements = new AgreementResolution(agreementReports, venues, background);
        List<Report<CentreFact>> centreReports = Report.of(articles, FactKind.CENTRE, ArticleFacts::centres);
        CentreResolution centres = new CentreResolution(centreReports, venues, background);

        NavigableMap<ReportId, EntityId> about = new TreeMap<>(persons.about());
        about.putAll(meetings.about());
        about.putAll(agreements.about());
        about.putAll(centres.about());
        List<Conflict> conflicts = Stream.of(meetings.conflicts(), agreements.conflicts(), centres.conflicts())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Conflict::item).thenComparing(Conflict::property))
                .toList();
        Mentioned mentioned = new Mentioned(background);
        mentioned.addAll(articles);
        return new Resolution(
                persons.people().all(),
                persons.posts(),
                persons.tenures(),
                mentioned.parties(),
                mentioned.places(),
                meetings.meetings(),
                agreements.agreements(),
                centres.centres(),
                conflicts,
                about);
    }

    private static List<ArticleFacts> canonical(Collection<ArticleFacts> facts) {
        Comparator<ArticleFacts> order = Comparator.comparing(
                        (ArticleFacts f) -> f.article().id())
                .thenComparing(f -> f.article().file())
                .thenComparing(f -> f.article().location());
        List<ArticleFacts> sorted = new ArrayList<>();
        for (ArticleFacts next : facts.stream().sorted(order).toList()) {
            if (sorted.isEmpty()
                    || !sorted.get(sorted.size() - 1)
                            .article()
                            .id()
                            .equals(next.article().id())) {
                sorted.add(next);
            }
        }
        return sorted;
    }

    /** The day an article speaks for: its publication, else the latest day of a meeting that it says was held. */
    private static Map<ArticleId, LocalDate> days(List<ArticleFacts> articles) {
        return articles.stream()
                .flatMap(facts -> facts
                        .article()
                        .published()
                        .or(() -> facts.meetings().stream()
                                .filter(m -> m.fact().status() == MeetingStatus.HELD)
                                .flatMap(m -> m.fact().start().stream())
                                .filter(DateValue.Day.class::isInstance)
                                .map(DateValue::first)
                                .max(Comparator.naturalOrder()))
                        .map(day -> Map.entry(facts.article().id(), day))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
