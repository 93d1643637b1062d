package org.summitgraph.link.dump;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities of the truthy N-Triples, put together from consecutive triples of one subject. Not thread-safe. */
final class TruthyTriples {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String ALIAS = "http://www.w3.org/2004/02/skos/core#altLabel";
    private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
    private static final Pattern TRIPLE = Pattern.compile("<([^>]*)> <([^>]*)> (?:<([^>]*)>|_:\\S+"
            + "|\"((?:[^\"\\\\]|\\\\.)*+)\"(?:@([A-Za-z0-9-]+)|\\^\\^<[^>]*>)?) ?\\.");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))");

    private Optional<EntityBuilder> current = Optional.empty();

    /**
     * Takes in a line.
     *
     * @return the entity that it ends, being of another subject
     * @throws IOException where the line is no triple
     */
    Optional<DumpEntity> read(String line) throws IOException {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        Matcher triple = TRIPLE.matcher(text);
        if (!triple.matches()) {
            throw new IOException("not a triple");
        }
        String subject = triple.group(1);
        if (!subject.startsWith(ENTITY + "Q")) {
            return Optional.empty();
        }
        Optional<DumpEntity> ended = Optional.empty();
        String qid = subject.substring(ENTITY.length());
        if (current.isEmpty() || !current.get().qid().equals(qid)) {
            ended = current.map(EntityBuilder::build);
            current = Optional.of(new EntityBuilder(qid));
        }
        take(triple, current.get());
        return ended;
    }

    /** The entity that the end of the dump ends. */
    Optional<DumpEntity> end() {
        Optional<DumpEntity> last = current.map(EntityBuilder::build);
        current = Optional.empty();
        return last;
    }

    private static void take(Matcher triple, EntityBuilder entity) {
        String property = triple.group(2);
        Optional<String> object = Optional.ofNullable(triple.group(3));
        Optional<String> language = Optional.ofNullable(triple.group(5));
        if (language.isPresent()) {
            String text = unescaped(triple.group(4));
            if (property.equals(LABEL)) {
                entity.label(language.get(), text);
            } else if (property.equals(ALIAS)) {
                entity.alias(language.get(), text);
            }
        } else if (object.isPresent() && object.get().startsWith(ENTITY)) {
            String item = object.get().substring(ENTITY.length());
            if (property.startsWith(DIRECT)) {
                entity.statement(property.substring(DIRECT.length()), item);
            } else if (property.equals(SAME)) {
                entity.redirect(item);
            }
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        Optional<String> code = Optional.ofNullable(escape.group(1)).or(() -> Optional.ofNullable(escape.group(2)));
        if (code.isPresent()) {
            return Character.toString(Integer.parseInt(code.get(), 16));
        }
        return switch (escape.group(3)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> escape.group(3);
        };
    }
}
