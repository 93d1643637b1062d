package org.summitgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.gazetteer.Gazetteer;
import org.summitgraph.link.Link;
import org.summitgraph.resolve.Resolution;

/**
 * What articles state and what follows from it, as a graph to be written out once. Its values may come in any order, its bytes are
 * the same for the same values. Memory is bounded. Not thread-safe.
 */
public final class FactGraph implements AutoCloseable {

    private final RdfOutput output;
    private final ArticleQuads articles;
    private final ResolutionQuads resolutions;
    private final LinkQuads links;

    /**
     * An empty graph.
     *
     * @param base what the IRIs of the data begin with; ends with a slash
     */
    public FactGraph(RdfFormat format, String base, Gazetteer gazetteer) {
        Iris iris = new Iris(base);
        this.output = new RdfOutput(format);
        this.articles = new ArticleQuads(iris);
        this.resolutions = new ResolutionQuads(iris, gazetteer);
        this.links = new LinkQuads(iris);
    }

    public void add(ArticleFacts facts) {
        articles.write(facts, output);
    }

    public void add(Resolution resolution) {
        resolutions.write(resolution, output);
    }

    public void add(Link link) {
        links.write(link, output);
        links.writeIdentity(link, output);
    }

    /** Writes all that was added; does not close {@code out}. */
    public void writeTo(OutputStream out) throws IOException {
        output.writeTo(out);
    }

    /** Removes what waits in temporary files. */
    @Override
    public void close() {
        output.close();
    }
}
