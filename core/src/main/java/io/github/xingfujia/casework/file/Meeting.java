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
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ruling;
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
        for (Map.Entry<Side, CaseState.Party> party : state.parties().entrySet()) {
            GateState gate = CaseAct.gate(loaded, party.getValue());
            GateState.Standing here = gate.in(id.value());
            if (!gate.allows(form, id.value())
                    || persuades(with, party.getKey(), here.row().state())) {
                return Optional.of(CaseAct.separateForNow(
                        state, "gate " + here.row().state().word()));
            }
        }
        boolean meetsOther = with.filter(side -> side == Side.APPLICANT).isEmpty();
        if (meetsOther && !(state.progress().approached() && state.isAgreed())) {
            return Optional.of(CaseAct.separateForNow(state, "not approached"));
        }
        return state.parties().values().stream().anyMatch(CaseState.Party::refused)
                ? Optional.of(CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.end"))
                : Optional.empty();
    }

    /**
     * Returns what is open between the two. Before the approach only what this case found counts, so that nobody reads from a
     * case made up for it what is known elsewhere (decision 101); after it the case follows its gates openly.
     */
    public static CaseView.Between between(CaseId id, CaseState state, Loaded loaded) {
        Approach approach = Approach.NONE;
        Joint joint = Joint.NONE;
        boolean approached = state.progress().approached();
        boolean refused = state.parties().values().stream().anyMatch(CaseState.Party::refused);
        if (state.isOpen() && state.isAgreed() && !refused) {
            GateState applicant =
                    CaseAct.gate(loaded, state.party(Side.APPLICANT).orElseThrow());
            Optional<GateState> other = state.party(Side.OTHER).map(p -> CaseAct.gate(loaded, p));
            boolean endangered =
                    other.filter(o -> found(o, id, approached).isPositive()).isPresent();
            GateTable.Row hers = applicant.in(id.value()).row();
            approach = endangered ? Approach.NONE : approached ? applicant.approach(id.value()) : hers.approach();
            joint = approached && other.isPresent()
                    ? least(applicant.joint(id.value()), other.get().joint(id.value()))
                    : Joint.NONE;
        }
        return new CaseView.Between(approach, joint);
    }

    private static GateClass found(GateState gate, CaseId id, boolean approached) {
        return approached ? gate.gravest() : gate.in(id.value()).found();
    }

    private static Joint least(Joint one, Joint other) {
        return one == Joint.NONE || other == Joint.NONE ? Joint.NONE : one == Joint.SHUTTLE_IF_WANTED ? one : other;
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
