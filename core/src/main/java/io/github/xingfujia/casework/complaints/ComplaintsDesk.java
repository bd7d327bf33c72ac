package io.github.xingfujia.casework.complaints;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.ComplaintLine;
import io.github.xingfujia.casework.ComplaintView;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;
import java.util.Optional;

/** What is offered of complaints about the handling (投诉). */
public final class ComplaintsDesk {

    private final Network network;
    private final Deadlines deadlines;
    private final Optional<Period> answer;

    /** Creates the desk; {@code answer} is within what time the county promises to answer. */
    public ComplaintsDesk(Network network, Deadlines deadlines, Optional<Period> answer) {
        this.network = network;
        this.deadlines = deadlines;
        this.answer = answer;
    }

    /** Returns the facts of complaints by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Complaints.facts());
    }

    /** Returns how complaints are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Complaints.COMPLAINTS);
    }

    /** Returns the kind of index rows of complaints. */
    public static Kind rows() {
        return Complaints.KIND;
    }

    public Act<ComplaintActs.Complain, ComplaintId> complain() {
        return new ComplaintActs.ComplainAct(network, deadlines, answer);
    }

    public Act<ComplaintActs.AnswerComplaint, ComplaintId> answer() {
        return new ComplaintActs.AnswerAct();
    }

    public Look<ComplaintId, ComplaintView> look() {
        return new ComplaintLook();
    }

    public Listing<Filter, ComplaintLine> waiting() {
        return new ComplaintListing();
    }
}
