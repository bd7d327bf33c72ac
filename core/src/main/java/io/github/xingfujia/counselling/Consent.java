package io.github.xingfujia.counselling;

/** By whose word somebody is counselled or cared for (同意方式). */
public enum Consent {
    /** By her own. */
    HERSELF,
    /** By a guardian's, for whoever cannot act for herself (个人信息保护法 31). */
    GUARDIAN,
    /** In an emergency for her life or health; she or her guardian is told afterwards (个人信息保护法 13, 18). */
    EMERGENCY
}
