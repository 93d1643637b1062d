package org.summitgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.summitgraph.corpus.SourceUnit;
import org.summitgraph.extract.mention.Mentions;
import org.summitgraph.fact.AgreementFact;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fact.CentreFact;
import org.summitgraph.fact.DateFact;
import org.summitgraph.fact.Finding;
import org.summitgraph.fact.MeetingFact;
import org.summitgraph.fact.PersonFact;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.nlp.Analyzer;
import org.summitgraph.time.TimeMention;
import org.summitgraph.time.TimeReader;

/** From the articles of a unit to their facts. Thread-safe; the same unit gives the same facts. */
public final class Extractor {

    private final Analyzer analyzer;
    private final TimeReader times;
    private final MentionStage mentions;
    private final FactReader<PersonFact> people;
    private final FactReader<MeetingFact> meetings;
    private final OutcomeReader<AgreementFact> agreements;
    private final OutcomeReader<CentreFact> centres;
    private final FactReader<DateFact> dates = new DateFacts();

    public Extractor(
            Analyzer analyzer,
            TimeReader times,
            MentionStage mentions,
            FactReader<PersonFact> people,
            FactReader<MeetingFact> meetings,
            OutcomeReader<AgreementFact> agreements,
            OutcomeReader<CentreFact> centres) {
        this.analyzer = analyzer;
        this.times = times;
        this.mentions = mentions;
        this.people = people;
        this.meetings = meetings;
        this.agreements = agreements;
        this.centres = centres;
    }

    /** The facts of each article of {@code unit}, in its order. */
    public List<ArticleFacts> extract(SourceUnit unit) {
        List<Analysis> analyses =
                unit.articles().stream().map(analyzer::analyze).toList();
        List<List<TimeMention>> timesOfEach = times.readUnit(analyses);
        List<Mentions> mentionsOfEach = mentions.read(analyses, timesOfEach);
        List<ArticleView> views = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            views.add(new ArticleView(analyses.get(i), mentionsOfEach.get(i)));
        }
        return facts(views);
    }

    private List<ArticleFacts> facts(List<ArticleView> views) {
        List<List<Finding<PersonFact>>> peopleOfEach = people.read(views);
        List<List<Finding<MeetingFact>>> meetingsOfEach = meetings.read(views);
        List<List<Finding<AgreementFact>>> agreementsOfEach = agreements.read(views, meetingsOfEach);
        List<List<Finding<CentreFact>>> centresOfEach = centres.read(views, meetingsOfEach);
        List<List<Finding<DateFact>>> datesOfEach = dates.read(views);
        List<ArticleFacts> facts = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            Analysis analysis = views.get(i).analysis();
            facts.add(OriginalScript.restore(
                    analysis,
                    new ArticleFacts(
                            analysis.article(),
                            peopleOfEach.get(i),
                            meetingsOfEach.get(i),
                            agreementsOfEach.get(i),
                            centresOfEach.get(i),
                            datesOfEach.get(i))));
        }
        return facts;
    }
}
