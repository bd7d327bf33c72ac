package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as one of its parties sees it (我的事项): built from common facts only, so nothing another said, and no
 * risk, running due date or reason, can reach it.
 *
 * @param number the case number
 * @param side the side she stands on herself
 * @param status {@code open}, {@code ended} or {@code closed}
 * @param accountable who is accountable; stays as it was when the case moved for what the other party said alone
 * @param by the last day of the limit under which that post handles it, counted from the day it holds it; told to the applicant
 *     alone (when she came is hers), while the case is open and no court set its own limit. Pauses and extensions come on top
 * @param handlerId the assigned mediator, as one names her to challenge her
 * @param handler the name of the assigned mediator
 * @param together whether a meeting of both in one room is planned or was held; {@code false} reads the same for every
 *     cause
 * @param appointments what she is asked to come to, each by itself, the next first
 * @param agreed whether the applicant lets the other party be approached, as it stands; told to her alone: {@code false}
 *     for anybody else
 * @param rights what she may ask for, the same for both
 * @param agreement how the agreement of both stands for her; empty while none is drawn up
 * @param complaints what she complained about, oldest first; never what the other did
 */
public record MyMatter(
        String number,
        Side side,
        String status,
        PostId accountable,
        Optional<LocalDate> by,
        Optional<StaffId> handlerId,
        Optional<Label> handler,
        boolean together,
        List<Appointment> appointments,
        boolean agreed,
        List<Right> rights,
        Optional<Paper> agreement,
        List<MyComplaint> complaints) {

    /**
     * The agreement, as whoever signs it sees it (我的协议).
     *
     * @param signed whether she signed
     * @param effectiveOn from which day it is in effect; empty before
     * @param confirmBy the last day of the joint application for confirmation; empty before the effect, when no clause can be
     *     confirmed, and once both applied
     * @param appliedOn the day both applied last; empty before
     * @param confirmation what the court made of that; empty while it has not answered
     */
    public record Paper(
            boolean signed,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> confirmBy,
            Optional<LocalDate> appliedOn,
            Optional<Answer> confirmation) {}

    /**
     * The court's word on the application of both (法院答复).
     *
     * @param result what it made of it
     * @param on the day of it
     */
    public record Answer(Confirmation result, LocalDate on) {}

    /** Keeps the lists as they are given. */
    public MyMatter {
        appointments = ImmutableList.copyOf(appointments);
        rights = ImmutableList.copyOf(rights);
        complaints = ImmutableList.copyOf(complaints);
    }
}
