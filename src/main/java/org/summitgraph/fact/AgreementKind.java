package org.summitgraph.fact;

import java.util.Optional;

/** What kind of instrument an agreement is. */
public enum AgreementKind implements Coded {
    TREATY("treaty", "条约", "treaty"),
    DECLARATION("declaration", "宣言", "declaration"),
    JOINT_STATEMENT("joint-statement", "联合声明", "joint statement"),
    AGREEMENT("agreement", "协定", "agreement"),
    MEMORANDUM("memorandum", "备忘录", "memorandum"),
    PROTOCOL("protocol", "议定书", "protocol"),
    ACTION_PLAN("action-plan", "行动计划", "action plan"),
    OUTCOME_LIST("outcome-list", "成果清单", "outcome list"),
    INITIATIVE("initiative", "倡议", "initiative"),
    CHARTER("charter", "宪章", "charter"),
    CONTRACT("contract", "合同", "contract"),
    DOCUMENTS("documents", "合作文件", "bundle of documents");

    private final String code;
    private final String zh;
    private final String en;

    AgreementKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<AgreementKind> ofCode(String code) {
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
