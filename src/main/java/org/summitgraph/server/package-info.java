/** The store over HTTP: SPARQL endpoint, pages for every IRI, descriptions of the service; the only package that knows Fuseki. */
@NullMarked
package org.summitgraph.server;

import org.jspecify.annotations.NullMarked;
