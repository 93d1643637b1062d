package org.summitgraph.fact;

import java.util.Optional;

/** What kind of office a person holds. */
public enum Role implements Coded {
    HEAD_OF_STATE("head-of-state", "国家元首", "head of state"),
    HEAD_OF_GOVERNMENT("head-of-government", "政府首脑", "head of government"),
    OFFICIAL("official", "官员", "official"),
    FORMER("former", "前任", "former office-holder");

    private final String code;
    private final String zh;
    private final String en;

    Role(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<Role> ofCode(String code) {
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
