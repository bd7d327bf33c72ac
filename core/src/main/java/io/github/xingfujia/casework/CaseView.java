package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.rules.Explanation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case as those who handle it see it (办案视图).
 *
 * @param id the key
 * @param revision how many commands made it; state it to be told when something changed
 * @param number the case number
 * @param status {@code open}, {@code ended} or {@code closed}
 * @param category code of the category
 * @param place where it arose
 * @param parties who they are and what the gate says of each
 * @param accountable the one accountable post
 * @param handler the assigned mediator
 * @param adviser the named adviser
 * @param unsettled attempts at this post that did not settle it
 * @param dueAt when it must have moved on; empty while the clock stands still or has stopped
 * @param overdue whether that has passed, whether or not anybody ran anything
 * @param ending how it ended
 * @param escalation why it is where it is: the last review, explained; empty when the book that decided is not the
 *     one at hand
 * @param dueBecause why it is due when it is, line by line; empty when it has no due date
 * @param history what happened, oldest first; never what was said
 * @param sessions the sessions, by number
 * @param triage how it was triaged last; empty before
 * @param wish whom the applicant wants and whom never
 * @param approach what she agreed about the first approach; empty before, and again once she took it back
 * @param between what is open between the two as it stands, for whatever cause
 * @param handedOn whether the reader received it and it is in other hands: then what happened is what she entered herself, and nothing
 *     stands in it of what was found, planned or done by others
 */
public record CaseView(
        CaseId id,
        long revision,
        String number,
        String status,
        String category,
        DivisionCode place,
        List<PartyView> parties,
        PostId accountable,
        Optional<StaffId> handler,
        Optional<StaffId> adviser,
        int unsettled,
        Optional<Instant> dueAt,
        boolean overdue,
        Optional<Ending> ending,
        Optional<Explanation> escalation,
        List<Wording> dueBecause,
        List<Event> history,
        List<CaseRecord.SessionRecord> sessions,
        Optional<Triage> triage,
        HandlerWish wish,
        Optional<ApproachTerms> approach,
        Between between,
        boolean handedOn) {

    /** Keeps the lists as they are given. */
    public CaseView {
        parties = ImmutableList.copyOf(parties);
        dueBecause = ImmutableList.copyOf(dueBecause);
        history = ImmutableList.copyOf(history);
        sessions = ImmutableList.copyOf(sessions);
    }

    /**
     * Returns the same case as whoever handed it on keeps it (移交留底): who she said they are, where it is now, and of what happened
     * her own entries; why it moved only where she herself reviewed it last.
     *
     * @param reader the reader as the journal names her
     * @param taken the category under which it was taken in
     */
    public CaseView handedOn(String reader, String taken) {
        boolean hers = history.stream()
                .filter(e -> e.what().key().equals("event.reviewed"))
                .reduce((earlier, later) -> later)
                .filter(e -> e.actor().equals(reader))
                .isPresent();
        return new CaseView(
                id,
                revision,
                number,
                status,
                taken,
                place,
                parties.stream().map(PartyView::unasked).toList(),
                accountable,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                ending,
                escalation.filter(why -> hers),
                List.of(),
                history.stream().filter(e -> e.actor().equals(reader)).toList(),
                List.of(),
                Optional.empty(),
                HandlerWish.usual(),
                Optional.empty(),
                new Between(GateTable.Approach.NONE, GateTable.Joint.NONE),
                true);
    }

    /**
     * What is open between the two (双方联系): by the rows of both, by the applicant's consent and, once the other party was
     * approached, by whatever shuts a gate. Why it is not open stands here only as far as this case found it.
     *
     * @param approach how the other party may be approached
     * @param joint whether the two may be brought together
     */
    public record Between(GateTable.Approach approach, GateTable.Joint joint) {}

    /**
     * One line of the time line (经过).
     *
     * @param at when it was recorded
     * @param actor who did it, as the journal names her
     * @param what what was done
     */
    public record Event(Instant at, String actor, Wording what) {}

    /**
     * One party.
     *
     * @param side which side
     * @param name the name as it was given
     * @param gate the row that this case found for her
     * @param duties what is open for her
     * @param untold whether she is still to be told of other routes, before the file is closed (人民调解法 26)
     */
    public record PartyView(Side side, String name, GateTable.Row gate, List<Duty> duties, boolean untold) {
        /** Keeps the list as it is given. */
        public PartyView {
            duties = ImmutableList.copyOf(duties);
        }

        private PartyView unasked() {
            return new PartyView(side, name, GateTable.row(GateClass.NOT_SCREENED), List.of(), false);
        }
    }
}
