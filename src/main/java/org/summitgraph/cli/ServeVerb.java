package org.summitgraph.cli;

import java.nio.file.Path;
import org.summitgraph.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a store over HTTP. */
@Command(
        name = "serve",
        description = {
            "Serves a store: SPARQL endpoint, start page, a page for every IRI; read-only.",
            "提供存储的 SPARQL 端点、首页和每个 IRI 的页面；只读。"
        })
final class ServeVerb extends Verb {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "TCP port, 0 for a free one: ${DEFAULT-VALUE}. 端口。",
            defaultValue = "" + ServerOptions.DEFAULT_PORT)
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "localhost, or 0.0.0.0 for every network: ${DEFAULT-VALUE}. 监听地址。",
            defaultValue = "localhost")
    private String host = "localhost";

    ServeVerb(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        Path folder = store.existing(console().environment());
        return Serving.serve(console(), folder, port, host);
    }
}
