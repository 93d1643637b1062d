package org.summitgraph.link.reconcile;

/**
 * A candidate as a service names it.
 *
 * @param score on the service's own scale
 * @param match whether the service is sure
 */
public record Answer(String id, String name, double score, boolean match) {}
