package org.summitgraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitgraph.store.HoldingProcess;

/** What keeps a verb from starting is told in one line, with exit code 3. */
class CannotStartTest {

    private static final String TEXT = "国家主席习近平8日在北京会见巴西总统卢拉。";

    @TempDir
    Path folder;

    private String text = "";
    private String store = "";

    @BeforeEach
    void build() throws IOException {
        text = Files.writeString(folder.resolve("a.txt"), TEXT).toString();
        store = folder.resolve("store").toString();
    }

    @Test
    void aStoreThatAnotherProcessHolds() throws Exception {
        Process holder = HoldingProcess.start(Path.of(store));
        try {
            Said.by("build", text, "--quiet", "--store", store)
                    .with(ExitCode.NOT_STARTED)
                    .oneLine(store, Long.toString(holder.pid()));
            Said.by("query", "meetings", "--store", store)
                    .with(ExitCode.NOT_STARTED)
                    .oneLine(store);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Said.by("build", text, "--store", store).with(ExitCode.DONE);
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        Said.by("build", text, "--store", store).with(ExitCode.DONE);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Said.by("serve", "--port", port, "--store", store)
                    .with(ExitCode.NOT_STARTED)
                    .oneLine(port);
        }
    }

    @Test
    void aFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(Path.of(store));
        Files.writeString(Path.of(store).resolve("notes.txt"), "mine");
        Said.by("build", text, "--quiet", "--store", store)
                .with(ExitCode.NOT_STARTED)
                .oneLine(store);
    }

    @Test
    void aFolderBelowAFile() {
        String below = folder.resolve("a.txt").resolve("store").toString();
        Said.by("build", text, "--quiet", "--store", below)
                .with(ExitCode.NOT_STARTED)
                .oneLine(below);
    }

    @Test
    void aFolderThatIsReadOnly() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Assumptions.assumeTrue(
                locked.toFile().setWritable(false) && !Files.isWritable(locked), "the superuser may write");
        String in = locked.resolve("store").toString();
        Said.by("build", text, "--quiet", "--store", in)
                .with(ExitCode.NOT_STARTED)
                .oneLine(in, "permission denied");
    }

    @Test
    void aBackupThatIsNone() {
        Said.by("restore", text, "--store", store).with(ExitCode.NOT_STARTED).oneLine(text);
        String missing = folder.resolve("missing.nq.gz").toString();
        Said.by("restore", missing, "--store", store).with(ExitCode.NOT_STARTED).oneLine(missing);
    }

    @Test
    void anAnnotationFolderThatIsMissing() {
        String missing = folder.resolve("gold").toString();
        Said.by("evaluate", missing, text).with(ExitCode.NOT_STARTED).oneLine(missing);
    }

    @Test
    void aFileToWriteInAFolderThatIsMissing() {
        Said.by("build", text, "--store", store).with(ExitCode.DONE);
        String out = folder.resolve("nowhere").resolve("all.nq").toString();
        Said.by("export", "--format", "nquads", "--out", out, "--store", store)
                .with(ExitCode.NOT_STARTED)
                .oneLine(out);
    }
}
