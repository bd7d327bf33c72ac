package io.github.xingfujia.casework.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Side;
import java.util.Optional;

/**
 * Whose matter a case is: the accountable post, its first receiver and named people, the guiding post, the applicant and the
 * other party once she was approached; never those the applicant barred, nor whoever is related to a party.
 */
public final class CaseScope {

    private CaseScope() {}

    /** Returns the scope of a command: of staff by what it does, and of the party whose own word it is. */
    public static Scope of(Action action, CaseState state, Optional<Side> speaks) {
        Scope.Builder scope = Actions.STEERING.contains(action) ? steering(state) : staff(state);
        speaks.filter(side -> mayKnow(state, side))
                .flatMap(state::party)
                .ifPresent(p -> p.known().forEach(scope::party));
        return scope.build();
    }

    /** Returns the scope of the row and of staff's views, with the parties as far as they may know of the case. */
    public static Scope of(CaseState state) {
        Scope.Builder scope = staff(state);
        parties(state, scope);
        return scope.build();
    }

    /** Returns the scope of what whoever handed the case on reads no more, with the parties as far as they may know of the case. */
    public static Scope held(CaseState state) {
        Scope.Builder scope = handling(state);
        parties(state, scope);
        return scope.build();
    }

    /** Returns the scope of what only the accountable post decides. */
    public static Scope accountable(CaseState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        bar(state, scope);
        return scope.build();
    }

    /** Before the first approach the other party does not learn that there is a case. */
    public static boolean mayKnow(CaseState state, Side side) {
        return side == Side.APPLICANT || state.progress().approached();
    }

    private static Scope.Builder steering(CaseState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        state.holding().handler().ifPresent(scope::staff);
        bar(state, scope);
        return scope;
    }

    private static Scope.Builder staff(CaseState state) {
        Scope.Builder scope = handling(state);
        state.holding().receiver().ifPresent(scope::staff);
        return scope;
    }

    private static void parties(CaseState state, Scope.Builder scope) {
        for (Side side : Side.values()) {
            state.party(side)
                    .filter(p -> mayKnow(state, side))
                    .ifPresent(p -> p.known().forEach(scope::party));
        }
    }

    private static Scope.Builder handling(CaseState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        state.holding().handler().ifPresent(scope::staff);
        state.holding().adviserPost().ifPresent(scope::post);
        state.holding().adviser().ifPresent(scope::staff);
        bar(state, scope);
        return scope;
    }

    private static void bar(CaseState state, Scope.Builder scope) {
        state.consent().wish().neverPosts().forEach(scope::never);
        state.consent().wish().neverStaff().forEach(scope::never);
        state.holding().related().forEach(scope::never);
    }
}
