package org.summitgraph.fact;

import java.util.Optional;

/** How far an agreement has come. */
public enum AgreementStatus implements Coded {
    SIGNED("signed", "已签署", "signed"),
    ADOPTED("adopted", "已通过", "adopted"),
    ISSUED("issued", "已发表", "issued"),
    ANNOUNCED("announced", "已宣布", "announced"),
    PLANNED("planned", "计划中", "planned"),
    MENTIONED("mentioned", "被提及", "mentioned");

    private final String code;
    private final String zh;
    private final String en;

    AgreementStatus(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<AgreementStatus> ofCode(String code) {
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
