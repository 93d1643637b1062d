package org.summitgraph.rdf;

/** The graphs of the data set beside those of the articles. */
public enum GraphName {
    RESOLVED("resolved", "归并后的事项", "consolidated items"),
    LINKS("links", "维基数据链接", "links to Wikidata"),
    SAME_AS("same-as", "同一关系", "identity with Wikidata items"),
    METADATA("metadata", "元数据", "metadata"),
    QUARANTINE("quarantine", "隔离区", "quarantine"),
    ONTOLOGY("ontology", "本体", "ontology");

    private final String segment;
    private final String zh;
    private final String en;

    GraphName(String segment, String zh, String en) {
        this.segment = segment;
        this.zh = zh;
        this.en = en;
    }

    String segment() {
        return segment;
    }

    /** Chinese label. */
    public String zh() {
        return zh;
    }

    /** English label. */
    public String en() {
        return en;
    }
}
