package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a violence file answers when custody asks (专档留存): words are needed while it is handled, anything is owed or a round
 * after closing is due (反家庭暴力法 13); from the day it was closed on they are kept as the file is (规程 ¶14).
 */
final class FileKeeper implements Keeper {

    private static final List<String> ARTICLES = List.of("反家庭暴力法 13", "规程 ¶14");

    @Override
    public String kind() {
        return Files.FILES.name();
    }

    /** What a child or staff said belongs to no party and is erased at nobody's request. */
    @Override
    public List<String> compartments() {
        return List.of(
                Compartments.of(Speaker.VICTIM),
                Compartments.of(Speaker.RESPONDENT),
                Compartments.of(Speaker.REPORTER));
    }

    @Override
    public boolean exists(Ref ref, Loaded loaded) {
        return state(ref, loaded).exists();
    }

    /** Of a reporter whom nobody named there is nothing to erase and nothing to hide. */
    @Override
    public boolean isSomebodys(Ref ref, String compartment, Loaded loaded) {
        FileState state = state(ref, loaded);
        return Arrays.stream(Speaker.values())
                        .filter(who -> Compartments.of(who).equals(compartment))
                        .anyMatch(who -> state.persons().of(who).isPresent())
                || state.history().stream()
                        .anyMatch(noted -> noted.stamp().compartment().equals(compartment));
    }

    @Override
    public Optional<LocalDate> since(Ref ref, Loaded loaded) {
        return state(ref, loaded).history().stream()
                .map(noted -> noted.stamp().at().atZone(Moment.ZONE).toLocalDate())
                .findFirst();
    }

    /** The respondent does not learn that there is a file, nor that there are words of his, before he was told. */
    @Override
    public Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded) {
        FileState state = state(ref, loaded);
        return Arrays.stream(Speaker.values())
                .filter(who -> FileScope.mayKnow(state, who))
                .filter(who -> state.persons().known(who).contains(person))
                .map(Compartments::of)
                .findFirst();
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        Speaker whose = Arrays.stream(Speaker.values())
                .filter(who -> Compartments.of(who).equals(compartment))
                .findFirst()
                .orElseThrow();
        return Compartments.of(name, ref, whose, state(ref, loaded).persons(), text);
    }

    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return state(ref, loaded).persons().known(Speaker.VICTIM).contains(person);
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        FileState state = state(ref, loaded);
        boolean needed = state.isOpen()
                || state.duties().open().findAny().isPresent()
                || !state.closing().rounds().isEmpty();
        Optional<LocalDate> closed = state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.Closed || noted.fact() instanceof FileFact.FollowedUp)
                .map(noted -> noted.stamp().at().atZone(Moment.ZONE).toLocalDate())
                .max(Comparator.naturalOrder());
        return new Need(closed.filter(day -> !needed), ARTICLES);
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        FileState state = state(ref, loaded);
        return Stream.of(Speaker.VICTIM, Speaker.RESPONDENT)
                .flatMap(who -> state.persons().known(who).stream())
                .map(Gates::of)
                .distinct()
                .toList();
    }

    @Override
    public List<String> elsewhere(Ref ref, Loaded loaded) {
        return Gates.elsewhere(named(ref, loaded), ref.key(), loaded);
    }

    @Override
    public Scope kept(Ref ref, Loaded loaded) {
        FileState state = state(ref, loaded);
        Scope.Builder scope = Scope.of();
        state.holding().wish().neverPosts().forEach(scope::never);
        state.holding().wish().neverStaff().forEach(scope::never);
        state.holding().conflicted().forEach(scope::never);
        return scope.build();
    }

    @Override
    public List<Action> looks() {
        return List.of(Actions.VIEW, Actions.EVIDENCE);
    }

    private static FileState state(Ref ref, Loaded loaded) {
        return loaded.of(Files.FILES, ref);
    }
}
