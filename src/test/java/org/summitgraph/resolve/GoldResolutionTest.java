package org.summitgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.ArticleFacts;
import org.summitgraph.fixture.GoldFacts;

class GoldResolutionTest {

    @Test
    void resultDoesNotDependOnTheOrderOfArticles() {
        List<ArticleFacts> facts = new ArrayList<>(GoldFacts.startingWith(""));
        Resolution expected = new Resolver(Background.none()).resolve(facts);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertEquals(expected, new Resolver(Background.none()).resolve(facts), "seed " + seed);
        }
    }
}
