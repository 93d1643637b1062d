package org.summitgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The assembler file {@code fuseki-config/embedded.ttl}, for the store at hand. */
final class ServiceConfig {

    private static final Property LOCATION = ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
    private static final Property CONTEXT_NAME =
            ResourceFactory.createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtName");
    private static final Property CONTEXT_VALUE =
            ResourceFactory.createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtValue");

    private ServiceConfig() {}

    /** The file's statements with the TDB2 database of this store and this time-out in place of those written there. */
    static Model read(Path database, Duration timeout) {
        Model config = ModelFactory.createDefaultModel();
        try (InputStream file = ServiceConfig.class.getResourceAsStream("/fuseki-config/embedded.ttl")) {
            if (file == null) {
                throw new IllegalStateException("fuseki-config/embedded.ttl is missing from the program");
            }
            RDFDataMgr.read(config, file, "https://w3id.org/summitgraph/config", Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading fuseki-config/embedded.ttl", e);
        }
        config.listStatements(null, LOCATION, (RDFNode) null).toList().forEach(s -> replace(s, database.toString()));
        for (Statement name :
                config.listStatements(null, CONTEXT_NAME, "arq:queryTimeout").toList()) {
            replace(name.getSubject().getProperty(CONTEXT_VALUE), Long.toString(timeout.toMillis()));
        }
        return config;
    }

    private static void replace(Statement statement, String value) {
        Statement unused = statement.changeObject(value);
        assert unused.getObject().isLiteral();
    }
}
