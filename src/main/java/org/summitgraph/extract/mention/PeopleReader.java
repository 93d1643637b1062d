package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitgraph.extract.mention.BareNameReader.Found;

/** Finds the people of a unit and every place where they are mentioned. */
final class PeopleReader {

    private final NameWords words = new NameWords();
    private final OfficeInference inference = new OfficeInference(words);

    /** For each article its mentions in text order. */
    List<List<PersonMention>> read(List<ArticleScene> scenes) {
        List<TextView> views = scenes.stream().map(ArticleScene::view).toList();
        SightingReader offices = new SightingReader(new NameReader(words, views));
        NameEvidence evidence = new NameEvidence(words, views);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            sightings.addAll(offices.read(i, scenes.get(i)));
        }
        List<Sighting> withOffice = List.copyOf(sightings);
        for (int i = 0; i < scenes.size(); i++) {
            sightings.addAll(NameAloneReader.read(i, scenes.get(i), words, evidence, withOffice));
        }
        Roster roster = Roster.of(sightings);
        return mentions(scenes, roster, new BareNameReader(roster.byName(), words, evidence));
    }

    private List<List<PersonMention>> mentions(List<ArticleScene> scenes, Roster roster, BareNameReader names) {
        List<List<Found>> found = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            found.add(names.read(i, scenes.get(i)));
        }
        found.forEach(list -> list.stream()
                .filter(f -> f.form() == PersonMention.Form.NAME)
                .forEach(f -> f.dossier()
                        .called(f.span()
                                .of(scenes.get(found.indexOf(list)).view().text()))));
        inference.infer(roster.dossiers(), scenes);
        Map<Dossier, Person> persons = new HashMap<>();
        roster.dossiers().forEach(d -> persons.put(d, d.person()));
        List<Person> all = roster.dossiers().stream().map(Dossier::person).toList();
        List<List<PersonMention>> mentions = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            mentions.add(ofArticle(scenes.get(i), found.get(i), persons, all));
        }
        return mentions;
    }

    private static List<PersonMention> ofArticle(
            ArticleScene scene, List<Found> found, Map<Dossier, Person> persons, List<Person> all) {
        List<PersonMention> mentions = new ArrayList<>();
        for (Found f : found) {
            Person person = persons.get(f.dossier());
            if (person != null) {
                mentions.add(new PersonMention(f.span(), f.whole(), person, f.form()));
            }
        }
        mentions.addAll(OfficeMentionReader.read(scene, all, List.copyOf(mentions)));
        mentions.sort(Comparator.comparing(PersonMention::span));
        return mentions;
    }
}
