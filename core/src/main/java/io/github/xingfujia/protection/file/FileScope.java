package io.github.xingfujia.protection.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Whose matter a violence file is: the accountable post and the named handler; to add what she hears, also whoever
 * received it first, who does not watch it; its row, without a word of it, also to the post above once something was not done in time; never
 * those the applicant barred, and nobody who is related to somebody in it.
 */
public final class FileScope {

    private FileScope() {}

    /** Returns the scope of a command: of staff by what it does, and of the person whose own word it is. */
    public static Scope of(Action action, FileState state, Optional<Speaker> speaks) {
        Scope.Builder scope = Actions.STEERING.contains(action) ? scope(state) : receivers(state);
        speaks.filter(who -> mayKnow(state, who))
                .ifPresent(who -> state.persons().known(who).forEach(scope::party));
        return scope.build();
    }

    /** The victim knows of her file; the respondent once he was told; nobody else is a party. */
    public static boolean mayKnow(FileState state, Speaker who) {
        return who == Speaker.VICTIM
                || who == Speaker.RESPONDENT && state.holding().respondentKnows();
    }

    /** Returns the scope of what somebody may see of the file as her or his own matter. */
    public static Scope own(FileState state, Speaker who) {
        Scope.Builder scope = Scope.of();
        if (mayKnow(state, who)) {
            state.persons().known(who).forEach(scope::party);
        }
        return scope.build();
    }

    /** Returns the scope of a command of those who go on a visit. */
    public static Scope visit(FileState state, List<StaffId> staff) {
        Scope.Builder scope = scope(state);
        staff.forEach(scope::staff);
        return scope.build();
    }

    /** Returns the scope of what only those who handle it do and see. */
    public static Scope handlers(FileState state) {
        return scope(state).build();
    }

    /**
     * Returns the scope of its row: of whoever may open it, of the post that was told of something not done in time, and of those who
     * went to her until each is back.
     */
    static Scope row(FileState state) {
        Scope.Builder scope = scope(state);
        state.holding().above().forEach(scope::post);
        state.visits().out().flatMap(v -> v.planned().staff().stream()).forEach(scope::staff);
        return scope.build();
    }

    private static Scope.Builder receivers(FileState state) {
        Scope.Builder scope = scope(state);
        state.holding().receiver().ifPresent(scope::staff);
        return scope;
    }

    private static Scope.Builder scope(FileState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        state.holding().handler().ifPresent(scope::staff);
        state.holding().wish().neverPosts().forEach(scope::never);
        state.holding().wish().neverStaff().forEach(scope::never);
        // whoever is related to somebody in it keeps what anybody barred keeps: nothing (decision 100)
        state.holding().conflicted().forEach(scope::never);
        return scope;
    }
}
