package org.summitgraph.pipeline;

import java.util.Map;
import org.summitgraph.extract.Extractor;
import org.summitgraph.extract.agreement.AgreementReader;
import org.summitgraph.extract.centre.CentreReader;
import org.summitgraph.extract.meeting.MeetingReader;
import org.summitgraph.extract.mention.MentionReader;
import org.summitgraph.extract.mention.occasion.OccasionReader;
import org.summitgraph.extract.people.PeopleExtractor;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.nlp.HanLpAnalyzer;
import org.summitgraph.time.TimeReader;

/** The extractor with all its readers, built once and shared by all threads. */
public final class StandardExtractor {

    private StandardExtractor() {}

    /**
     * Builds every stage; HanLP's dictionaries are read with the first sentence.
     *
     * @param environment the process's environment
     */
    public static Extractor of(Gazetteer gazetteer, Map<String, String> environment) {
        return new Extractor(
                new HanLpAnalyzer(environment),
                new TimeReader(),
                new MentionReader(gazetteer, new OccasionReader()),
                new PeopleExtractor(),
                new MeetingReader(gazetteer),
                new AgreementReader(),
                new CentreReader());
    }
}
