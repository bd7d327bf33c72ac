package io.github.xingfujia.prevention;

/** How publicity reaches people (宣传形式). */
public enum PublicityForm {
    /** A talk or lecture. */
    LECTURE,
    /** A stand in a public place. */
    STAND,
    /** From door to door, the same to everybody. */
    DOOR_TO_DOOR,
    /** A broadcast. */
    BROADCAST,
    /** Online. */
    ONLINE,
    /** At school. */
    SCHOOL
}
