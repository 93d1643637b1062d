package org.summitgraph.link.authority;

/**
 * A person who bears a name.
 *
 * @param whole whether the name is a whole one, given name included, not the short form of news
 */
public record Named(KnownPerson person, boolean whole) {}
