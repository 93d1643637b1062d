package org.summitgraph.server;

/**
 * A named query as the start page offers it.
 *
 * @param zh title in Chinese
 * @param en title in English
 * @param sparql its text, parameters filled with their defaults
 */
public record NamedQueryLink(String name, String zh, String en, String sparql) {}
