package org.summitgraph.fact;

import java.util.Optional;

/** Whether a meeting took place. */
public enum MeetingStatus implements Coded {
    HELD("held", "已举行", "held"),
    PLANNED("planned", "计划中", "planned"),
    CANCELLED("cancelled", "已取消", "cancelled");

    private final String code;
    private final String zh;
    private final String en;

    MeetingStatus(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<MeetingStatus> ofCode(String code) {
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
