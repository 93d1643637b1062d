package org.summitgraph.extract.mention;

import java.util.Optional;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.text.Span;

/**
 * The name of an occasion in the text: 第二届中国－中亚峰会, 二十国集团领导人第十七次峰会, 首届峰会, 天津峰会.
 *
 * @param name the fullest name the article gives to the same occasion
 * @param series what recurs, without edition, year and place: 中国－中亚峰会
 * @param edition the number of the edition, if stated
 * @param type summit or multilateral meeting (bilateral-meeting for a numbered two-sided series, ceremony for celebrations)
 */
public record OccasionMention(
        Span span, String name, Optional<String> series, Optional<Integer> edition, MeetingType type) {}
