package io.github.xingfujia.protection;

import java.time.Instant;

/**
 * What somebody of a file was called before (曾用登记姓名).
 *
 * @param role in which role
 * @param name the name as it was given; empty when it was destroyed
 * @param since when it was recorded
 * @param actor who recorded it, as the journal names her
 */
public record FormerName(Speaker role, String name, Instant since, String actor) {
    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "FormerName[" + role + "]";
    }
}
