package org.summitgraph.text;

/**
 * A stretch of the raw input.
 *
 * @param zone the field of the input that the offsets count in
 * @param span half-open UTF-16 offsets into that field as it was decoded, before any cleaning
 */
public record RawSpan(Zone zone, Span span) {}
