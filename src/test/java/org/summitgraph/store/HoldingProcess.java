package org.summitgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.summitgraph.rdf.Iris;

/** A process of its own that opens a store, begins to change it, says so, and stays until it is killed. */
public final class HoldingProcess {

    private HoldingProcess() {}

    public static void main(String[] folder) {
        GraphStore store = GraphStore.openOrCreate(Path.of(folder[0]), new Iris(Iris.DEFAULT_BASE));
        int never = store.update(update -> {
            update.put(ToldStore.input("b.txt", ToldStore.second()), List.of(ToldStore.second()));
            System.err.println("changing");
            try {
                return System.in.read();
            } catch (IOException e) {
                return -1;
            }
        });
        assert never < 0;
    }

    public static Process start(Path store) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProcess.class.getName(),
                        store.toString())
                .start();
        String said = process.errorReader().readLine();
        if (!"changing".equals(said)) {
            process.destroyForcibly();
            throw new IOException("the other process says: " + said);
        }
        return process;
    }
}
