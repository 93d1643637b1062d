package org.summitgraph.store.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes answers in the form asked for. */
final class AnswerWriter {

    private final ResultFormat format;
    private final String idBase;
    private final OutputStream out;

    AnswerWriter(ResultFormat format, String idBase, OutputStream out) {
        this.format = format;
        this.idBase = idBase;
        this.out = out;
    }

    void write(RowSet rows) {
        if (format == ResultFormat.TABLE) {
            print(table(rows).print());
        } else {
            ResultsWriter.create().lang(lang()).build().write(out, rows);
        }
    }

    void write(boolean answer) {
        if (format == ResultFormat.TABLE) {
            print(answer + "\n");
        } else {
            ResultsWriter.create().lang(lang()).build().write(out, answer);
        }
    }

    /** Statements: Turtle for people, else JSON-LD or RDF/XML. */
    void write(Graph graph) {
        switch (format) {
            case TABLE -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
            case JSON -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD11);
            case XML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML);
            case CSV, TSV ->
                throw new UnusableQueryException("this query answers with statements; csv and tsv hold rows only");
        }
    }

    private Lang lang() {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case JSON, TABLE -> ResultSetLang.RS_JSON;
        };
    }

    private TextTable table(RowSet rows) {
        TextTable table = new TextTable(
                rows.getResultVars().stream().map(v -> v.getVarName()).toList());
        rows.forEachRemaining(row -> table.add(rows.getResultVars().stream()
                .map(v -> row.contains(v) ? cell(row.get(v)) : "")
                .toList()));
        return table;
    }

    private String cell(Node node) {
        String text = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return List.of(text.replaceAll("\\s+", " ").split("\\|", -1)).stream()
                .map(part -> part.startsWith(idBase) ? part.substring(idBase.length()) : part)
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing the answer", e);
        }
    }
}
