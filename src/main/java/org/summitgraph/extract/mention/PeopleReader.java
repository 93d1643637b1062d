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
        NameReader names = new NameReader(words, views);
        NameEvidence evidence = new NameEvidence(words, views);
        Roster roster = Roster.of(sightings(scenes, names, evidence));
        inference.infer(roster.dossiers(), scenes);
        OfficeSharing.share(scenes, roster);
        return mentions(scenes, roster, new BareNameReader(roster.byName(), words, evidence));
    }

    private List<Sighting> sightings(List<ArticleScene> scenes, NameReader names, NameEvidence evidence) {
        SightingReader offices = new SightingReader(names);
        AppointmentReader appointments = new AppointmentReader(names);
        EncounterReader encounters = new EncounterReader(names, evidence);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            sightings.addAll(offices.read(i, scenes.get(i)));
            sightings.addAll(appointments.read(i, scenes.get(i)));
        }
        List<Sighting> withOffice = List.copyOf(sightings);
        for (int i = 0; i < scenes.size(); i++) {
            sightings.addAll(encounters.read(i, scenes.get(i), withOffice));
            sightings.addAll(NameAloneReader.read(i, scenes.get(i), words, evidence, withOffice));
        }
        return sightings;
    }

    private List<List<PersonMention>> mentions(List<ArticleScene> scenes, Roster roster, BareNameReader names) {
        List<List<Found>> found = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            found.add(names.read(i, scenes.get(i)));
        }
        for (int i = 0; i < scenes.size(); i++) {
            String text = scenes.get(i).view().text();
            found.get(i).stream()
                    .filter(f -> f.form() == PersonMention.Form.NAME)
                    .forEach(f -> f.dossier().called(f.span().of(text)));
        }
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
