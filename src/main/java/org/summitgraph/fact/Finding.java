package org.summitgraph.fact;

/**
 * A fact found in an article.
 *
 * @param confidence estimated probability that the fact is right, above 0, at most 1
 */
public record Finding<F extends Fact>(F fact, Evidence evidence, double confidence, Derivation derivation) {

    public Finding {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of (0, 1]: " + confidence);
        }
    }
}
