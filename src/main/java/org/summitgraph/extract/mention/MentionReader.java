package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.summitgraph.extract.MentionStage;
import org.summitgraph.gazetteer.Entry;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.gazetteer.NameMatch;
import org.summitgraph.nlp.Analysis;
import org.summitgraph.time.TimeMention;

/**
 * Finds what the articles of a unit mention. Articles of a unit share their people: an office named in one holds for all. Pure and
 * thread-safe.
 */
public final class MentionReader implements MentionStage {

    private final Gazetteer gazetteer;
    private final PartyReader parties;
    private final OfficeReader offices;
    private final PeopleReader people = new PeopleReader();
    private final OccasionFinder occasions;

    public MentionReader(Gazetteer gazetteer, OccasionFinder occasions) {
        this.gazetteer = gazetteer;
        this.parties = new PartyReader(gazetteer);
        this.offices = new OfficeReader(new OfficeWords());
        this.occasions = occasions;
    }

    @Override
    public List<Mentions> read(List<Analysis> unit, List<List<TimeMention>> times) {
        List<ArticleScene> scenes = unit.stream().map(this::scene).toList();
        List<List<OccasionMention>> found = occasions.find(
                unit,
                scenes.stream().map(ArticleScene::parties).toList(),
                scenes.stream().map(ArticleScene::places).toList());
        List<List<PersonMention>> persons = people.read(scenes);
        return IntStream.range(0, unit.size())
                .mapToObj(i -> new Mentions(
                        persons.get(i),
                        scenes.get(i).parties(),
                        outsideNames(scenes.get(i).places(), persons.get(i)),
                        found.get(i),
                        scenes.get(i).titles(),
                        times.get(i)))
                .toList();
    }

    /** 科隆 inside the name 科隆纳 is no place. */
    private static List<PlaceMention> outsideNames(List<PlaceMention> places, List<PersonMention> people) {
        return places.stream()
                .filter(place -> people.stream()
                        .noneMatch(p -> p.span().contains(place.span()) && p.form() != PersonMention.Form.COLLECTIVE))
                .toList();
    }

    private ArticleScene scene(Analysis analysis) {
        TextView view = new TextView(analysis);
        List<NameMatch<Entry>> names = gazetteer.find(view.text());
        List<PartyMention> mentioned = new ArrayList<>(parties.named(view, names));
        mentioned.addAll(parties.abbreviated(view, mentioned));
        mentioned.addAll(GroupReader.read(view, mentioned));
        mentioned.sort(Comparator.comparing(PartyMention::span));
        List<PlaceMention> places = PlaceReader.read(view, names, mentioned);
        Surroundings around = new Surroundings(view.length(), mentioned, places);
        StateTally tally = new StateTally(mentioned);
        List<OfficePhrase> phrases = offices.read(view, around);
        return new ArticleScene(view, TitleReader.read(view.text()), mentioned, places, around, tally, phrases);
    }
}
