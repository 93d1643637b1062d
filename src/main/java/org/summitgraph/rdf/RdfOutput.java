package org.summitgraph.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Quads in any order and number, written out in a format: sorted, each once, so that the same content gives the same bytes. Memory
 * is bounded. Not thread-safe.
 */
public final class RdfOutput implements Consumer<Quad>, AutoCloseable {

    private static final NodeFormatterNT NODES = new NodeFormatterNT();
    private static final long CHARS_IN_MEMORY = 32_000_000;

    private final RdfFormat format;
    private final SortedLines lines;

    public RdfOutput(RdfFormat format) {
        this(format, CHARS_IN_MEMORY);
    }

    RdfOutput(RdfFormat format, long charsInMemory) {
        this.format = format;
        this.lines = new SortedLines(charsInMemory);
    }

    @Override
    public void accept(Quad quad) {
        String line = switch (format) {
            case TURTLE -> print(quad.getSubject(), quad.getPredicate(), quad.getObject());
            case TRIG, JSONLD -> print(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            case NQUADS -> line(quad);
        };
        try {
            lines.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException("sorting statements in the temporary folder", e);
        }
    }

    /** A statement as a line of N-Quads, without its line end. */
    static String line(Quad quad) {
        String triple = print(quad.getSubject(), quad.getPredicate(), quad.getObject());
        return triple + (quad.isDefaultGraph() ? "" : print(quad.getGraph())) + ".";
    }

    /** Writes everything accepted so far; does not close {@code out}. */
    public void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case TURTLE ->
                stream(
                        out,
                        RDFFormat.TURTLE_BLOCKS,
                        (rdf, n) -> rdf.triple(Triple.create(n.get(0), n.get(1), n.get(2))));
            case TRIG -> stream(out, RDFFormat.TRIG_BLOCKS, (rdf, n) -> rdf.quad(quad(n)));
            case NQUADS -> {
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                lines.drain(line -> writer.append(line).append('\n'));
                writer.flush();
            }
            case JSONLD -> {
                try (JsonLdOutput json = new JsonLdOutput(out)) {
                    lines.drain(line -> json.write(quad(parse(line))));
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("removing temporary files", e);
        }
    }

    @FunctionalInterface
    private interface Statement {
        void send(StreamRDF rdf, List<Node> nodes);
    }

    private void stream(OutputStream out, RDFFormat riot, Statement statement) throws IOException {
        Context context = new Context();
        context.set(RIOT.symTurtleDirectiveStyle, "at"); // @prefix: older tools read nothing else
        StreamRDF rdf = StreamRDFWriter.getWriterStream(out, riot, context);
        rdf.start();
        Prefixes.ALL.forEach(rdf::prefix);
        lines.drain(line -> statement.send(rdf, parse(line)));
        rdf.finish();
    }

    private static String print(Node... terms) {
        StringWriterI line = new StringWriterI();
        for (Node term : terms) {
            NODES.format(line, term);
            line.print(' ');
        }
        return line.toString();
    }

    private static Quad quad(List<Node> nodes) {
        return new Quad(nodes.get(0), nodes.get(1), nodes.get(2), nodes.get(3));
    }

    private static List<Node> parse(String line) {
        List<Node> nodes = new ArrayList<>(4);
        Tokenizer tokens = TokenizerText.create().fromString(line).build();
        tokens.forEachRemaining(token -> nodes.add(token.asNode()));
        return nodes;
    }
}
