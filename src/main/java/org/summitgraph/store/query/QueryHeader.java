package org.summitgraph.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The comment lines at the head of a query file: {@code # key: value}, in both languages parted by {@code |}. A type that ends with
 * an exclamation mark is that of a parameter that must be given.
 *
 * <pre>
 * # title: 会议 | Meetings
 * # about: … | …
 * # param: from date 不早于 | not before
 * # example: summitgraph query meetings --param from=2025-06
 * </pre>
 */
record QueryHeader(Bilingual title, Bilingual about, List<Parameter> parameters, String example) {

    QueryHeader {
        parameters = List.copyOf(parameters);
    }

    /** A parameter as the header declares it. */
    record Parameter(String name, ParameterType type, boolean required, Bilingual meaning) {}

    /**
     * Reads the header of a file of the {@code queries} folder.
     *
     * @throws IllegalArgumentException where a line of it is missing or malformed
     */
    static QueryHeader read(String file, String text) {
        Map<String, String> single = new TreeMap<>();
        List<Parameter> parameters = new ArrayList<>();
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> {
            String[] parts = line.substring(1).strip().split(":\\s*", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(file + ": not \"# key: value\": " + line);
            }
            if (parts[0].equals("param")) {
                parameters.add(parameter(file, parts[1]));
            } else {
                single.put(parts[0], parts[1]);
            }
        });
        return new QueryHeader(
                bilingual(file, required(file, single, "title")),
                bilingual(file, required(file, single, "about")),
                parameters,
                required(file, single, "example"));
    }

    private static String required(String file, Map<String, String> lines, String key) {
        String value = lines.get(key);
        if (value == null) {
            throw new IllegalArgumentException(file + ": the header lacks \"# " + key + ":\"");
        }
        return value;
    }

    private static Parameter parameter(String file, String line) {
        String[] parts = line.split("\\s+", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(file + ": not \"name type meaning\": " + line);
        }
        boolean required = parts[1].endsWith("!");
        String word = required ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
        ParameterType type = ParameterType.ofWord(word)
                .orElseThrow(() -> new IllegalArgumentException(file + ": no type of parameter: " + word));
        return new Parameter(parts[0], type, required, bilingual(file, parts[2]));
    }

    private static Bilingual bilingual(String file, String value) {
        String[] parts = value.split("\\s*\\|\\s*", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(file + ": not \"Chinese | English\": " + value);
        }
        return new Bilingual(parts[0].strip(), parts[1].strip());
    }
}
