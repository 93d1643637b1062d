package org.summitgraph.fact;

import java.util.Optional;

/** What kind of occasion a meeting is. */
public enum MeetingType implements Coded {
    SUMMIT("summit", "峰会", "summit"),
    BILATERAL_MEETING("bilateral-meeting", "双边会见", "bilateral meeting"),
    MULTILATERAL_MEETING("multilateral-meeting", "多边会议", "multilateral meeting"),
    CALL("call", "通话", "call"),
    VISIT("visit", "访问", "visit"),
    CEREMONY("ceremony", "仪式活动", "ceremony");

    private final String code;
    private final String zh;
    private final String en;

    MeetingType(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<MeetingType> ofCode(String code) {
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
