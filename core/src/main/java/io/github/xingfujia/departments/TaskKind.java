package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A kind of task (任务种类) as a pack lays it down from a day on: which department owns it, what it may carry, what it may
 * end in, and on what article.
 *
 * @param code its code
 * @param action what it serves
 * @param owner the department that does it
 * @param also which others are competent for it too, by law
 * @param from first day in force; empty when it always was
 * @param until last day in force; empty while it has none
 * @param fromSending whether the time to answer runs from the sending, else from the acceptance
 * @param regime how the time is counted
 * @param fields the codes of the fields it may carry
 * @param needs those of them without which it is not sent
 * @param outcomes the codes of what it may end in
 * @param cites the norms it rests on
 * @param ground whether she has to agree to what it tells, and may take that back, or a norm has it told
 * @param name what it is called
 */
public record TaskKind(
        TaskKindCode code,
        TaskAction action,
        DepartmentCode owner,
        List<DepartmentCode> also,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean fromSending,
        Regime regime,
        List<String> fields,
        List<String> needs,
        List<String> outcomes,
        List<String> cites,
        Ground ground,
        Label name) {

    /** Keeps the lists in order. */
    public TaskKind {
        also = ImmutableList.copyOf(also);
        fields = ImmutableList.copyOf(fields);
        needs = ImmutableList.copyOf(needs);
        outcomes = ImmutableList.copyOf(outcomes);
        cites = ImmutableList.copyOf(cites);
    }

    /** Returns whether it tells only what she agreed to be told. */
    public boolean isAgreed() {
        return ground == Ground.CONSENT;
    }

    /** Returns who is competent for it: its owner first. */
    List<DepartmentCode> competent() {
        return ImmutableList.<DepartmentCode>builder().add(owner).addAll(also).build();
    }

    boolean isInForce(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
