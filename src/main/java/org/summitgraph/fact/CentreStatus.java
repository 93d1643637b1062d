package org.summitgraph.fact;

import java.util.Optional;

/** How far a centre has come. */
public enum CentreStatus implements Coded {
    ANNOUNCED("announced", "已宣布", "announced"),
    PROPOSED("proposed", "已倡议", "proposed"),
    PLANNED("planned", "计划中", "planned"),
    ESTABLISHED("established", "已成立", "established"),
    UNVEILED("unveiled", "已揭牌", "unveiled"),
    OPERATING("operating", "运行中", "operating");

    private final String code;
    private final String zh;
    private final String en;

    CentreStatus(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<CentreStatus> ofCode(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
