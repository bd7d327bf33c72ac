package io.github.xingfujia.consultation;

/** Why an appointment is called off (取消原因), by a word: what stands behind it is nobody's business. */
public enum CallOffCause {
    /** The expert is prevented. */
    PREVENTED,
    /** It belongs with another expert. */
    OTHER_FIELD,
    /** It is handled in another way. */
    HANDLED_OTHERWISE
}
