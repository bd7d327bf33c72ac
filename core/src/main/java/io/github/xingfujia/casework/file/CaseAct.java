package io.github.xingfujia.casework.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every command on an existing case shares: the case, the gates of its parties, whose matter it is. */
public abstract class CaseAct<C extends CaseCommand, R> implements Act<C, R> {

    private final Action action;

    protected CaseAct(Action action) {
        this.action = action;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return List.of(ref(command));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        List<Ref> refs = new ArrayList<>(Sessions.diaries(state));
        refs.addAll(gates(state));
        return refs;
    }

    /** Returns the gates of everybody of a case, by every pseudonym. */
    public static List<Ref> gates(CaseState state) {
        return Stream.concat(state.known().stream(), state.named().stream())
                .map(Gates::of)
                .toList();
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        return state.exists() ? Optional.of(CaseScope.of(action, state, speaks(command))) : Optional.empty();
    }

    /** Returns the side whose own word the command is, so that she may give it herself; empty for staff only. */
    protected Optional<Side> speaks(C command) {
        return Optional.empty();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        boolean open = moment.actor() instanceof Actor.Party ? state.isOpenToParties() : state.isOpen();
        boolean owed = protects()
                && moment.actor() instanceof Actor.Staff
                && state.progress().owesProtection();
        if (!open && !afterEnd() && !owed) {
            return refuse("ended", "casework.open");
        }
        Ruling ruling = decide(command, state, loaded, moment);
        return ruling instanceof Ruling.Plan plan && state.isOpen()
                ? Sessions.cancelShut(plan, command.caseId(), state, loaded)
                : ruling;
    }

    protected abstract Ruling decide(C command, CaseState state, Loaded loaded, Moment moment);

    /** Returns whether the command makes sense once the handling has ended. */
    protected boolean afterEnd() {
        return false;
    }

    /**
     * Returns whether it serves somebody's safety: staff do it also after the end, as long as protection is owed. A party is
     * answered as after any end, so that neither reads from it that something goes on.
     */
    protected boolean protects() {
        return false;
    }

    protected static Ref ref(CaseCommand command) {
        return Cases.of(command.caseId());
    }

    protected static CaseState state(CaseCommand command, Loaded loaded) {
        return loaded.of(Cases.CASES, ref(command));
    }

    /** Returns what the gate knows of a party under every pseudonym she is known by. */
    public static GateState gate(Loaded loaded, Party party) {
        return Gates.known(loaded, party.known().stream().map(Gates::of).toList());
    }

    /** Writes to the gate of a party under every pseudonym she is known by. */
    public static void toGates(Ruling.Plan.Builder plan, Party party, GateFact... facts) {
        party.known().forEach(p -> plan.to(Gates.of(p), "", facts));
    }

    /** Returns whether a party speaks for herself here: the applicant, or the other once approached and asked alone. */
    protected static boolean speaks(CaseState state, Side side, GateState gate, CaseId id) {
        return side == Side.APPLICANT
                || state.progress().approached() && gate.in(id.value()).heard();
    }

    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("casework", code, List.of(next), arguments));
    }

    public static Ruling refuseCiting(String code, String article, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("casework", code, List.of(next), arguments).citing(article));
    }

    /**
     * Returns the one refusal for every contact the gate does not open: unscreened, positive and chosen look
     * alike, byte for byte; the cause is sealed. What to do first follows from what everybody at the case sees: after the
     * approach, a consent that is missing is asked for; anything else begins with asking alone, and a paper that waits may be given up.
     */
    public static Ruling separateForNow(CaseState state, String sealedCause) {
        Refusal refusal = Refusal.of("casework", "separate-for-now", List.of("casework.screen"));
        if (state.progress().approached() && !state.isAgreed()) {
            refusal = Refusal.of("casework", "separate-for-now", List.of("casework.agree"));
        } else if (state.isOpen() && state.settlement().isUnfinished()) {
            refusal = Refusal.of("casework", "separate-for-now", List.of("casework.screen", "casework.end"));
        }
        return Ruling.refuse(refusal.because(sealedCause));
    }
}
