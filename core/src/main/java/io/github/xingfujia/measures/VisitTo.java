package io.github.xingfujia.measures;

/** Whom a visit after a warning letter goes to (查访对象); the two are never met on one visit. */
public enum VisitTo {
    /** The person who was warned. */
    OFFENDER,
    /** The person who is protected, alone. */
    VICTIM
}
