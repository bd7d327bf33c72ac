package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a case is about and what makes it hard (分流).
 *
 * @param category a code or label of the county's list
 * @param risk how grave it looks
 * @param minors whether minors are involved
 * @param complexities codes of the county's list of what counts as complex (确实比较复杂)
 */
public record Triage(String category, Risk risk, boolean minors, List<String> complexities) {

    /** Keeps the codes as they are given. */
    public Triage {
        complexities = ImmutableList.copyOf(complexities);
    }

    /** Returns a triage of this category that looks calm and simple. */
    public static Triage of(String category) {
        return new Triage(category, Risk.LOW, false, List.of());
    }

    /** Returns the same triage with another risk. */
    public Triage at(Risk grave) {
        return new Triage(category, grave, minors, complexities);
    }

    /** Returns the same triage with minors involved. */
    public Triage withMinors() {
        return new Triage(category, risk, true, complexities);
    }

    /** Returns the same triage with these complexities. */
    public Triage complex(String... codes) {
        return new Triage(category, risk, minors, List.of(codes));
    }
}
