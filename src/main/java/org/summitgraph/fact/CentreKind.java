package org.summitgraph.fact;

import java.util.Optional;

/** What kind of institution or standing arrangement a cooperation centre is. */
public enum CentreKind implements Coded {
    CENTRE("centre", "中心", "centre"),
    PLATFORM("platform", "平台", "platform"),
    MECHANISM("mechanism", "机制", "mechanism"),
    SECRETARIAT("secretariat", "秘书处", "secretariat"),
    LABORATORY("laboratory", "联合实验室", "joint laboratory"),
    WORKSHOP("workshop", "鲁班工坊", "workshop"),
    INSTITUTE("institute", "学院", "institute"),
    FORUM("forum", "论坛", "forum"),
    ZONE("zone", "合作区", "cooperation zone"),
    BANK_OR_FUND("bank-or-fund", "银行或基金", "bank or fund");

    private final String code;
    private final String zh;
    private final String en;

    CentreKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<CentreKind> ofCode(String code) {
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
