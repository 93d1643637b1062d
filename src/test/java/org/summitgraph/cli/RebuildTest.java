package org.summitgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.pipeline.Sample;

/** A store follows its inputs, and depends on nothing else. */
class RebuildTest {

    private static final String VISIT = "新华社贝尔格莱德5月8日电  国家主席习近平8日在贝尔格莱德同塞尔维亚总统武契奇会谈。";

    @TempDir
    Path folder;

    private Path texts = Path.of("");

    @BeforeEach
    void copySample() throws IOException {
        texts = Sample.copyTo(folder.resolve("texts"));
    }

    @Test
    void readsNothingTwice() {
        Said first = build("store").with(ExitCode.DONE);
        String content = dump("store");
        Said second = build("store").with(ExitCode.DONE);
        String inputs = first.err().replaceAll("(?s).*?(\\d+) inputs read.*", "$1");
        assertTrue(second.err().contains("0 inputs read, " + inputs + " unchanged, 0 removed, 0 failed"), second.err());
        assertEquals(content, dump("store"));
    }

    @Test
    void followsNewChangedAndRemovedFiles() throws IOException {
        build("store").with(ExitCode.DONE);
        String before = dump("store");
        Path visit = Files.writeString(texts.resolve("visit.txt"), VISIT);
        assertTrue(build("store").err().contains("1 inputs read, "));
        assertTrue(dump("store").contains("贝尔格莱德"));
        Files.writeString(visit, VISIT.replace("贝尔格莱德", "诺维萨德"));
        assertTrue(build("store").err().contains("1 inputs read, "));
        assertTrue(dump("store").contains("诺维萨德"));
        assertFalse(dump("store").contains("贝尔格莱德"));
        Files.delete(visit);
        assertTrue(build("store").err().contains("0 inputs read, "));
        assertEquals(before, dump("store"));
    }

    @Test
    void isTheSameWhateverTheOrderAndTheThreads() throws IOException {
        Files.writeString(texts.resolve("visit.txt"), VISIT);
        List<String> files = new ArrayList<>(files());
        build("one", files, "1").with(ExitCode.DONE);
        String one = dump("one");
        Collections.reverse(files);
        build("two", files, "2").with(ExitCode.DONE);
        assertEquals(one, dump("two"));
    }

    /** All but the redirects: what was built first may have had names of its own, and they go on leading somewhere. */
    @Test
    void isTheSameInOneBuildAndInTwo() throws IOException {
        List<String> files = files();
        build("one", files, "1").with(ExitCode.DONE);
        build("three", files.subList(0, 2), "2").with(ExitCode.DONE);
        build("three", files.subList(2, files.size()), "1").with(ExitCode.DONE);
        assertEquals(dump("one"), dump("three").replaceAll("(?m)^\\S+ <[^>]*#movedTo> .*\\R", ""));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(texts)) {
            return found.map(Path::toString).sorted().toList();
        }
    }

    private Said build(String store) {
        return build(store, List.of(texts.toString()), "2");
    }

    private Said build(String store, List<String> paths, String threads) {
        List<String> line = new ArrayList<>(List.of("build", "--threads", threads, "--store", at(store)));
        line.addAll(paths);
        return Said.by(line.toArray(String[]::new));
    }

    private String dump(String store) {
        return Said.by("export", "--format", "nquads", "--store", at(store))
                .with(ExitCode.DONE)
                .out();
    }

    private String at(String store) {
        return folder.resolve(store).toString();
    }
}
