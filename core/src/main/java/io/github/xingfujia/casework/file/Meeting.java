package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.GateTable.Approach;
import io.github.xingfujia.protection.GateTable.Joint;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the parties of a case may be brought together as it stands (会面条件): the gate of each, over all of her matters, the
 * applicant's consent, the approach, and nobody's refusal. Safety invariant 1.
 */
public final class Meeting {

    private Meeting() {}

    /** Returns why a contact may not be; empty when it may. The gates of all parties must be loaded. */
    public static Optional<Ruling> shut(
            CaseId id, CaseState state, ContactForm form, Optional<Side> with, Loaded loaded) {
        for (Map.Entry<Side, Party> party : state.parties().entrySet()) {
            GateState gate = CaseAct.gate(loaded, party.getValue());
            GateState.Standing here = gate.in(id.value());
            if (!gate.allows(form, id.value())
                    || persuades(with, party.getKey(), here.row().state())
                    || isTooEarly(party.getKey(), gate, id, state, with)) {
                return Optional.of(CaseAct.separateForNow(
                        state, "gate " + here.row().state().word()));
            }
        }
        if (form != ContactForm.SEPARATE && mayBeEndangered(id, state, loaded)) {
            return Optional.of(CaseAct.separateForNow(state, "named in a file, the other without a number"));
        }
        boolean meetsOther = with.filter(side -> side == Side.APPLICANT).isEmpty();
        if (meetsOther && !(state.progress().approached() && state.isAgreed())) {
            return Optional.of(CaseAct.separateForNow(state, "not approached"));
        }
        // who is in danger is still spoken to alone: that is no mediation
        boolean protects = form == ContactForm.SEPARATE
                && with.filter(state.progress()::owesProtection).isPresent();
        return meetsOther && state.isRefused() && !protects
                ? Optional.of(CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.end"))
                : Optional.empty();
    }

    /**
     * Returns what is open between the two by what this case found itself, before the approach and after it: nobody reads from it
     * what another matter knows (decision 158). What that shuts refuses the command, in the words for somebody never asked.
     */
    public static CaseView.Between between(CaseId id, CaseState state, Loaded loaded) {
        Approach approach = Approach.NONE;
        Joint joint = Joint.NONE;
        if (state.isOpenToParties() && state.isAgreed()) {
            GateTable.Row hers = here(state.party(Side.APPLICANT).orElseThrow(), id, loaded);
            Optional<GateTable.Row> his = state.party(Side.OTHER).map(p -> here(p, id, loaded));
            boolean endangered = his.filter(row -> row.state().isPositive()).isPresent();
            approach = endangered ? Approach.NONE : hers.approach();
            joint = his.filter(row -> state.progress().approached())
                    .map(row -> least(hers.joint(), row.joint()))
                    .orElse(Joint.NONE);
        }
        return new CaseView.Between(approach, joint);
    }

    /**
     * Returns whether a file names one of the two as who does it while the other is not known by a number, and so may be whom it
     * protects. The files of this very case are not meant: they know her.
     */
    public static boolean mayBeEndangered(CaseId id, CaseState state, Loaded loaded) {
        List<String> own = Arrays.stream(Side.values())
                .map(side -> ViolenceFileId.ofDispute(id.value(), Compartment.of(side))
                        .value())
                .toList();
        return state.parties().entrySet().stream()
                .filter(one -> CaseAct.gate(loaded, one.getValue()).isNamed(own))
                .flatMap(one -> state.party(one.getKey().opposite()).stream())
                .anyMatch(other -> !other.isNumbered());
    }

    private static GateTable.Row here(Party party, CaseId id, Loaded loaded) {
        return CaseAct.gate(loaded, party).in(id.value()).row();
    }

    private static Joint least(Joint one, Joint other) {
        return one == Joint.NONE || other == Joint.NONE ? Joint.NONE : one == Joint.SHUTTLE_IF_WANTED ? one : other;
    }

    /**
     * Returns whether what a paper in effect asks for may be brought to a party: what is known of the other, over all of her
     * matters, opens going from one to the other. What the two agreed to be told was asked before there was a paper.
     */
    public static boolean reaches(CaseId id, CaseState state, Side to, Loaded loaded) {
        return state.party(to.opposite())
                .map(other -> CaseAct.gate(loaded, other).allows(ContactForm.SHUTTLE, id.value()))
                .orElse(true);
    }

    /** Returns whether it meets the other for the dispute though the gate of the applicant, if it is hers, opens no approach. */
    public static boolean isTooEarly(Side whose, GateState gate, CaseId id, CaseState state, Optional<Side> with) {
        return whose == Side.APPLICANT
                && with.filter(side -> side == Side.APPLICANT).isEmpty()
                && with.filter(state.progress()::owesProtection).isEmpty()
                && !gate.allows(ContactForm.APPROACH, id.value());
    }

    /** Returns whether what was arranged to look after an agreement with a party alone is shut, as for every other contact. */
    public static boolean isShut(CaseId id, CaseState state, Side side, Loaded loaded) {
        return shut(id, state, ContactForm.SEPARATE, Optional.of(side), loaded).isPresent();
    }

    /** Returns whether a planned session is shut, by what is known here or in any other matter of the parties. */
    public static boolean isShut(CaseId id, CaseState state, Session session, Loaded loaded) {
        return shut(id, state, session.form(), session.with(), loaded).isPresent();
    }

    /** Returns whether a separate session is with the one whom the other must be protected from: 劝和 of any kind. */
    public static boolean persuades(Optional<Side> with, Side endangered, GateClass found) {
        return found.isForbidden() && with.filter(endangered.opposite()::equals).isPresent();
    }
}
