package org.summitgraph.link.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The form in which names are looked up. Dots, dashes, brackets, blanks, width and script make no difference. */
public final class NameKey {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOT = Pattern.compile("[·•・‧．∙⋅]");

    private final UnaryOperator<String> simplifier;

    /**
     * Keys in simplified script.
     *
     * @param simplifier writes a text in simplified script; pure and thread-safe
     */
    public NameKey(UnaryOperator<String> simplifier) {
        this.simplifier = simplifier;
    }

    /** The key of a name; empty where the name has no letter. */
    public String of(String name) {
        Optional<String> chinese = chinese(name);
        if (chinese.isPresent()) {
            return simplifier.apply(chinese.get());
        }
        String plain = NOT_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
        return simplifier.apply(plain).toUpperCase(Locale.ROOT);
    }

    /** The same for nearly all names, without the cost of normalizing: of Chinese characters, dots and hyphens only. */
    private static Optional<String> chinese(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '一' && c <= '鿿') {
                plain.append(c);
            } else if (c != '·' && c != '-') {
                return Optional.empty();
            }
        }
        return Optional.of(plain.toString());
    }

    /** The parts of a name between dots: given and family names of a foreigner, one part for a Chinese name. */
    public static List<String> parts(String name) {
        return DOT.splitAsStream(name).filter(part -> !part.isBlank()).toList();
    }
}
