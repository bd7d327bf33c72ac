package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Shows a file to those who handle it; the look is recorded first, cell by cell. */
final class FileLook implements Look<ViolenceFileId, FileView> {

    @Override
    public Action action() {
        return Actions.VIEW;
    }

    @Override
    public List<Ref> first(ViolenceFileId id, Moment moment) {
        return List.of(Files.of(id));
    }

    @Override
    public Optional<Scope> scope(ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        return state.exists() ? Optional.of(FileScope.handlers(state)) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        List<Sealed> cells = new ArrayList<>();
        state.persons().described().values().forEach(p -> cells.add(p.name()));
        state.persons().minors().values().forEach(m -> cells.add(m.name()));
        said(state).forEach(noted -> cells.add(((FileFact.Said) noted.fact()).words()));
        return cells;
    }

    @Override
    public FileView show(ViolenceFileId id, Loaded loaded, Function<Sealed, String> open, Moment moment) {
        FileState state = state(id, loaded);
        FileState.Intake intake = state.intake().orElseThrow();
        return new FileView(
                id,
                loaded.revision(Files.of(id)),
                intake.number(),
                state.isOpen() ? "open" : "closed",
                intake.channel(),
                intake.place(),
                intake.occurredOn(),
                state.accountable(),
                state.holding().handler(),
                Arrays.stream(Speaker.values())
                        .flatMap(role -> state.persons().of(role).stream())
                        .map(p -> new FileView.PersonView(p.role(), open.apply(p.name()), p.sex(), p.capacity()))
                        .toList(),
                state.persons().relation(),
                state.persons().kinds(),
                state.persons().minors().values().stream()
                        .map(m ->
                                new FileView.MinorView(m.minor(), open.apply(m.name()), m.bornOn(), m.childOfVictim()))
                        .toList(),
                state.grade(),
                said(state).stream()
                        .map(noted -> new FileView.Statement(
                                noted.stamp().at(),
                                noted.stamp().actor(),
                                speaker(noted),
                                open.apply(((FileFact.Said) noted.fact()).words())))
                        .toList());
    }

    private static List<FileState.Noted> said(FileState state) {
        return state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.Said)
                .toList();
    }

    private static Speaker speaker(FileState.Noted noted) {
        return Speaker.valueOf(noted.stamp().compartment().toUpperCase(Locale.ROOT));
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
