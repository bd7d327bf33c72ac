package io.github.xingfujia.casework;

import io.github.xingfujia.access.Scope;

/**
 * Whose matter a case is: the accountable post, its first receiver and named people, the guiding post, the applicant and the
 * other party; never those the applicant barred.
 */
final class CaseScope {

    private CaseScope() {}

    static Scope of(CaseState state) {
        Scope.Builder scope = Scope.of();
        state.holding().accountable().ifPresent(scope::post);
        state.holding().receiver().ifPresent(scope::staff);
        state.holding().handler().ifPresent(scope::staff);
        state.holding().adviserPost().ifPresent(scope::post);
        state.holding().adviser().ifPresent(scope::staff);
        state.persons().forEach(scope::party);
        state.consent().wish().neverPosts().forEach(scope::never);
        state.consent().wish().neverStaff().forEach(scope::never);
        return scope.build();
    }
}
