package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** That a book makes nothing due but what some room sees to (可办义务). */
public final class Carried implements BookCheck {

    private final List<String> duties;

    private Carried(List<String> duties) {
        this.duties = ImmutableList.copyOf(duties);
    }

    /** Returns the check that a book makes nothing due but these duties. */
    public static Carried duties(List<String> known) {
        return new Carried(known);
    }

    @Override
    public void check(CaseFinder cases) {
        cases.obligations().stream()
                .filter(due -> !duties.contains(due.code()))
                .forEach(due -> cases.ownerless(
                        due, Texts.of(duties.isEmpty() ? "check.no-duty" : "check.duties", String.join(" ", duties))));
    }
}
