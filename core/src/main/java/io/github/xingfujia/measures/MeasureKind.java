package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** What a measure is (措施种类). A shelter is none of them: it stands in no list. */
public enum MeasureKind {
    /** A warning letter of the police (告诫书). */
    WARNING_LETTER,
    /** A protection order of a court (人身安全保护令). */
    PROTECTION_ORDER,
    /** A mandatory report (强制报告). */
    MANDATORY_REPORT,
    /** Legal aid (法律援助). */
    LEGAL_AID;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("measures", "kind." + SourceNode.word(this));
    }
}
