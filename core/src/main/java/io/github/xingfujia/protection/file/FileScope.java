package io.github.xingfujia.protection.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;

/**
 * Whose matter a violence file is: the accountable post and the named handler; to add what she hears, also whoever
 * received it first; never those the applicant barred.
 */
public final class FileScope {

    private FileScope() {}

    /** Returns the scope of a command of staff. */
    public static Scope of(Action action, FileState state) {
        return Actions.STEERING.contains(action) ? handlers(state) : staff(state);
    }

    /** Returns the scope of what only those who handle it do and see. */
    public static Scope handlers(FileState state) {
        return scope(state).build();
    }

    /** Returns the scope of its row: nothing of it is sealed. */
    public static Scope staff(FileState state) {
        Scope.Builder scope = scope(state);
        state.holding().receiver().ifPresent(scope::staff);
        return scope.build();
    }

    private static Scope.Builder scope(FileState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        state.holding().handler().ifPresent(scope::staff);
        state.holding().wish().neverPosts().forEach(scope::never);
        state.holding().wish().neverStaff().forEach(scope::never);
        return scope;
    }
}
