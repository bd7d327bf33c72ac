package io.github.xingfujia.protection;

/** Who holds, or gave, an item of evidence (证据保管). */
public enum EvidenceHolder {
    /** The federation, in this file. */
    FEDERATION,
    /** The victim. */
    VICTIM,
    /** Somebody of the family, or a witness. */
    WITNESS,
    /** The police. */
    POLICE,
    /** A court. */
    COURT,
    /** A hospital or clinic. */
    HOSPITAL,
    /** An institute that appraises injuries. */
    APPRAISER,
    /** A village or residents' committee. */
    COMMITTEE,
    /** A school or another unit. */
    UNIT,
    /** A lawyer or legal aid. */
    LAWYER
}
