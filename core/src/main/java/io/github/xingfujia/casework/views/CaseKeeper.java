package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Intake;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a case answers when custody asks (案卷留存): a party's words are needed while the file is open, a duty is, or the
 * agreement is looked after; from the day it was closed on they are kept as the file is (人民调解法 27).
 */
final class CaseKeeper implements Keeper {

    @Override
    public String kind() {
        return Cases.CASES.name();
    }

    @Override
    public List<String> compartments() {
        return Arrays.stream(Side.values()).map(Compartment::of).toList();
    }

    @Override
    public boolean exists(Ref ref, Loaded loaded) {
        return state(ref, loaded).exists();
    }

    /** Before the first approach the other party does not learn that there is a case, nor that there are words of hers. */
    @Override
    public Optional<LocalDate> since(Ref ref, Loaded loaded) {
        return state(ref, loaded).intake().map(Intake::since);
    }

    @Override
    public Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded) {
        CaseState state = state(ref, loaded);
        return state.side(person).filter(side -> CaseScope.mayKnow(state, side)).map(Compartment::of);
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        Side whose = Arrays.stream(Side.values())
                .filter(side -> Compartment.of(side).equals(compartment))
                .findFirst()
                .orElseThrow();
        return Compartment.of(name, ref, state(ref, loaded), whose, text);
    }

    /** The applicant sees who holds her case; the other party keeps seeing one face, whatever moved behind it. */
    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return state(ref, loaded)
                .side(person)
                .filter(side -> side == Side.APPLICANT)
                .isPresent();
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        CaseState state = state(ref, loaded);
        boolean needed = !state.closed()
                || !state.progress().duties().isEmpty()
                || state.revisits().isLookedAfter();
        Optional<LocalDate> closed = state.history().stream()
                .filter(noted -> noted.fact() instanceof CaseFact.Closed)
                .map(noted -> noted.stamp().at().atZone(Moment.ZONE).toLocalDate())
                .max(Comparator.naturalOrder());
        return new Need(closed.filter(day -> !needed), List.of("人民调解法 27"));
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        return state(ref, loaded).known().stream().map(Gates::of).toList();
    }

    @Override
    public List<String> elsewhere(Ref ref, Loaded loaded) {
        return Gates.elsewhere(named(ref, loaded), ref.key(), loaded);
    }

    @Override
    public Scope kept(Ref ref, Loaded loaded) {
        CaseState state = state(ref, loaded);
        Scope.Builder scope = Scope.of();
        state.consent().wish().neverPosts().forEach(scope::never);
        state.consent().wish().neverStaff().forEach(scope::never);
        state.conflicted().forEach(scope::never);
        return scope.build();
    }

    @Override
    public List<Action> looks() {
        return List.of(Actions.VIEW, Actions.FILE);
    }

    private static CaseState state(Ref ref, Loaded loaded) {
        return loaded.of(Cases.CASES, ref);
    }
}
