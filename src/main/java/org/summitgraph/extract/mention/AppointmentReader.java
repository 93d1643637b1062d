package org.summitgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitgraph.fact.Role;
import org.summitgraph.text.Span;

/** Finds who takes or leaves an office: 任命甲为部长, 免去甲的部长职务, 甲当选总统. */
final class AppointmentReader {

    private static final int REACH = 24;
    private static final Pattern APPOINTED =
            Pattern.compile("(?:任命|提名|推选|选举|推举|委任|增选)([\\u4e00-\\u9fa5·－]{2,14}?)(?:同志)?(?:为|担任|出任|任)$");
    private static final Pattern REMOVED =
            Pattern.compile("(?:免去|罢免|解除|撤销)([\\u4e00-\\u9fa5·－]{2,14}?)(?:同志)?(?:的|所任|兼任的|担任的)$");
    private static final Pattern ELECTED = Pattern.compile("(当选|就任|出任|担任|接任|连任|辞去|辞任)(?:为|了|新一届|新任)?$");

    private static final Pattern ADDRESSED = Pattern.compile("致电|致函|致信|向");

    private final NameReader names;

    AppointmentReader(NameReader names) {
        this.names = names;
    }

    List<Sighting> read(int article, ArticleScene scene) {
        List<Sighting> found = new ArrayList<>();
        for (OfficePhrase office : scene.offices()) {
            int to = office.whole().start();
            int from = Math.max(scene.view().sentence(to).start(), to - REACH);
            if (from <= to) {
                read(article, scene, office, from).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Sighting> read(int article, ArticleScene scene, OfficePhrase office, int from) {
        String before = scene.view().text().substring(from, office.whole().start());
        Matcher appointed = APPOINTED.matcher(before);
        if (appointed.find()) {
            return sighting(article, scene, new Span(from + appointed.start(1), from + appointed.end(1)), office);
        }
        Matcher removed = REMOVED.matcher(before);
        if (removed.find()) {
            Span name = new Span(from + removed.start(1), from + removed.end(1));
            return sighting(article, scene, name, former(office));
        }
        if (view(scene).startsWith("当选", office.span().start())) {
            return holder(scene, office.whole().start()).flatMap(name -> sighting(article, scene, name, office));
        }
        Matcher elected = ELECTED.matcher(before);
        if (elected.find()) {
            OfficePhrase held = elected.group(1).startsWith("辞") ? former(office) : office;
            return holder(scene, from + elected.start()).flatMap(name -> sighting(article, scene, name, held));
        }
        return Optional.empty();
    }

    /** Who is named before 当选; for 他 the one to whom the telegram goes: 致电甲，祝贺他当选总统. */
    private Optional<Span> holder(ArticleScene scene, int end) {
        TextView view = view(scene);
        if ("他她".indexOf(view.at(end - 1)) < 0) {
            return names.before(view, end, scene.around());
        }
        int from = view.sentence(end).start();
        Matcher addressed = ADDRESSED.matcher(view.text().substring(from, end));
        return addressed.find()
                ? names.after(view, from + addressed.end(), Optional.empty(), scene.around())
                : Optional.empty();
    }

    private static TextView view(ArticleScene scene) {
        return scene.view();
    }

    private static Optional<Sighting> sighting(int article, ArticleScene scene, Span name, OfficePhrase office) {
        String words = name.of(scene.view().text());
        Span whole = name.cover(office.whole());
        return Optional.of(new Sighting(article, name, words, whole, Optional.of(office)));
    }

    private static OfficePhrase former(OfficePhrase office) {
        return new OfficePhrase(
                office.span(),
                office.whole(),
                office.office(),
                office.role().map(r -> Role.FORMER),
                office.seniority(),
                office.of(),
                office.head(),
                office.first(),
                office.bare());
    }
}
