package org.summitgraph.extract.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.summitgraph.gazetteer.NameTrie;

/** A word list of this package: UTF-8, lines that begin with {@code #} are comments, words parted by blanks, columns by tabs. */
final class WordFile {

    private final String name;

    WordFile(String name) {
        this.name = name;
    }

    /** The lines that are neither empty nor comments. */
    List<String> lines() {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /** Lines cut at tabs, each of exactly {@code columns} cells. */
    List<List<String>> rows(int columns) {
        return lines().stream().map(line -> row(line, columns)).toList();
    }

    private List<String> row(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    name + ": " + cells.size() + " columns instead of " + columns + ": " + line);
        }
        return cells;
    }

    /** All words. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        lines().forEach(line -> words.addAll(cut(line)));
        return words;
    }

    /** All words, to find in a text by longest match. */
    NameTrie<String> trie() {
        NameTrie.Builder<String> trie = new NameTrie.Builder<>();
        words().forEach(word -> trie.add(word, word));
        return trie.build();
    }

    /** All characters but blanks. */
    CharacterSet characters() {
        return new CharacterSet(String.join("", words()));
    }

    /** The words of a cell. */
    static List<String> cut(String cell) {
        return Arrays.stream(cell.trim().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
