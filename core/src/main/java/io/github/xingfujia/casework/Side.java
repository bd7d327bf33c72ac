package io.github.xingfujia.casework;

/** Which side of a dispute someone stands on (当事方); each side has a compartment of its own. */
public enum Side {
    /** Whoever came first. */
    APPLICANT("p1"),
    /** The other party. */
    OTHER("p2");

    private final String compartment;

    Side(String compartment) {
        this.compartment = compartment;
    }

    String compartment() {
        return compartment;
    }
}
