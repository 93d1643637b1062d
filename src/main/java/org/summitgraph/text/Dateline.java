package org.summitgraph.text;

import java.time.MonthDay;
import java.util.Optional;

/**
 * The head of an agency report: “新华社阿斯塔纳6月17日电”, “本报12月8日讯”, “央视网消息（新闻联播）：”.
 *
 * @param span where it stands in the article's cleaned text, the reporters in brackets included
 * @param agency the agency or paper as printed (新华社, 本报, 央视网)
 * @param place the city, as printed
 * @param day the day the report was filed; the year comes from the publication date or the text
 */
public record Dateline(Span span, String agency, Optional<String> place, Optional<MonthDay> day) {}
