package org.summitgraph.store.query;

/**
 * A value that a query asks for.
 *
 * @param name the variable of the query's VALUES block that holds it
 * @param preset what stands in the file: for a required parameter an example, else what is used where nothing is given; empty means
 *     no restriction
 */
public record QueryParameter(String name, ParameterType type, boolean required, String preset, Bilingual meaning) {}
