package org.summitgraph.synthetic;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An invented article and what it states.
 *
 * @param record the input record: id, title, published, text
 * @param gold its facts in the shape of the annotation guidelines
 */
record SyntheticArticle(ObjectNode record, ObjectNode gold) {}
