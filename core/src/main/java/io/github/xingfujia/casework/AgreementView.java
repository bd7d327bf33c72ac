package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The agreement of a case as those who handle it see it (协议视图).
 *
 * @param form on paper or by word of mouth
 * @param mediator who mediated it
 * @param about the facts, the issue and the responsibilities; may be empty
 * @param clauses what was agreed
 * @param signed who signed it
 * @param signedByMediator whether the mediator signed it
 * @param sealed whether the committee sealed it
 * @param effectiveOn the day it took effect; empty while it waits for a name or the seal
 * @param copies who was handed a copy
 * @param confirmBy the last day of the joint application for confirmation; empty before the effect, when no
 *     clause can be confirmed, and once they applied
 * @param confirmBecause why that is the last day, line by line
 * @param appliedOn the day the parties applied
 * @param confirmation what the court made of it
 * @param advice what the drafter was reminded of; it never blocks
 */
public record AgreementView(
        AgreementForm form,
        StaffId mediator,
        String about,
        List<ClauseView> clauses,
        List<Side> signed,
        boolean signedByMediator,
        boolean sealed,
        Optional<LocalDate> effectiveOn,
        List<Side> copies,
        Optional<LocalDate> confirmBy,
        List<Wording> confirmBecause,
        Optional<LocalDate> appliedOn,
        Optional<Confirmation> confirmation,
        List<Wording> advice) {

    /** Keeps the lists as they are given. */
    public AgreementView {
        clauses = ImmutableList.copyOf(clauses);
        signed = ImmutableList.copyOf(signed);
        copies = ImmutableList.copyOf(copies);
        confirmBecause = ImmutableList.copyOf(confirmBecause);
        advice = ImmutableList.copyOf(advice);
    }

    /**
     * One clause.
     *
     * @param clause what was agreed
     * @param confirmable whether a court can confirm it
     */
    public record ClauseView(Clause clause, boolean confirmable) {}
}
