package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * A mediation agreement (调解协议) to be drawn up.
 *
 * @param form on paper or by word of mouth
 * @param about the main facts, the issue and the responsibilities, sealed in the file; may be empty
 * @param clauses what was agreed, from 1 to 50
 */
public record Agreement(AgreementForm form, String about, List<Clause> clauses) {

    /** How many clauses an agreement may have. */
    public static final int MOST = 50;

    /** Refuses an agreement on nothing and overlong texts. */
    public Agreement {
        clauses = ImmutableList.copyOf(clauses);
        Checks.of()
                .text("about", about, 0, 4000)
                .range("clauses", clauses.size(), 1, MOST)
                .orThrow();
    }

    /** Returns an agreement on paper. */
    public static Agreement written(Clause... clauses) {
        return new Agreement(AgreementForm.WRITTEN, "", List.of(clauses));
    }

    /** Returns an agreement by word of mouth. */
    public static Agreement oral(Clause... clauses) {
        return new Agreement(AgreementForm.ORAL, "", List.of(clauses));
    }

    /** Returns the same agreement with the facts, the issue and the responsibilities. */
    public Agreement about(String facts) {
        return new Agreement(form, facts, clauses);
    }
}
