package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.AnsweredTask;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.FormerName;
import io.github.xingfujia.protection.NamedAnother;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Danger;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Persons;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a file to those who handle it; the look is recorded first, cell by cell. */
final class FileLook implements Look<ViolenceFileId, FileView> {

    private final Explained explained;

    FileLook(Explained explained) {
        this.explained = explained;
    }

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
        described(state).forEach(noted -> cells.add(((FileFact.PersonDescribed) noted.fact()).name()));
        state.others().map(FileState.Another::because).forEach(cells::add);
        state.persons().reached().values().forEach(r -> r.phone().ifPresent(cells::add));
        state.persons().minors().values().forEach(m -> cells.add(m.name()));
        said(state).forEach(noted -> cells.add(((FileFact.Said) noted.fact()).words()));
        recorded(state).forEach(noted -> cells.add(((FileFact.DutyRecorded) noted.fact()).what()));
        state.closing().proposed().ifPresent(p -> cells.add(p.fact().because()));
        state.danger().last().ifPresent(made -> {
            made.fact().answers().ifPresent(cells::add);
            made.fact().reason().ifPresent(cells::add);
            made.second().ifPresent(s -> cells.add(s.fact().reason()));
        });
        return cells;
    }

    /** What was said and why something was judged or proposed. */
    @Override
    public List<Sealed> words(ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        List<Sealed> words = new ArrayList<>();
        state.others().map(FileState.Another::because).forEach(words::add);
        said(state).forEach(noted -> words.add(((FileFact.Said) noted.fact()).words()));
        recorded(state).forEach(noted -> words.add(((FileFact.DutyRecorded) noted.fact()).what()));
        state.closing().proposed().ifPresent(p -> words.add(p.fact().because()));
        state.danger().last().flatMap(made -> made.fact().reason()).ifPresent(words::add);
        state.danger()
                .last()
                .flatMap(Danger.Made::second)
                .ifPresent(s -> words.add(s.fact().reason()));
        return words;
    }

    @Override
    public boolean keepsRefuges() {
        return true;
    }

    @Override
    public FileView show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
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
                        .map(p -> person(p, state.persons().reached(p.role()), open))
                        .toList(),
                former(state, open),
                state.others()
                        .map(a -> new NamedAnother(a.role(), a.by(), a.stamp().at(), open.apply(a.because())))
                        .toList(),
                state.persons().relation(),
                state.persons().kinds(),
                state.persons().minors().values().stream()
                        .map(m -> new FileView.MinorView(
                                m.minor(),
                                open.apply(m.name()),
                                m.bornOn(),
                                m.childOfVictim(),
                                Optional.ofNullable(state.persons().asked().get(m.minor()))))
                        .toList(),
                state.grade(),
                state.danger().gradedAt(),
                state.danger().worst(),
                state.danger().last().map(made -> explained.assessment(made, state, open)),
                duties(state, moment),
                visits(state),
                state.closing()
                        .proposed()
                        .map(p -> new FileView.ClosingView(
                                p.fact().reason(),
                                p.fact().by(),
                                p.at(),
                                open.apply(p.fact().because()))),
                state.danger().lifting(),
                state.closing().reason(),
                state.closing().rounds(),
                state.closing().unsafe(),
                said(state).stream()
                        .map(noted -> new FileView.Statement(
                                noted.stamp().at(),
                                noted.stamp().actor(),
                                speaker(noted),
                                open.apply(((FileFact.Said) noted.fact()).words())))
                        .toList(),
                answered(state),
                reported(state),
                done(state, open),
                explained.spoken(state));
    }

    /** What somebody was called before; who was only told more of is called so still. */
    private static List<FormerName> former(FileState state, Opening open) {
        return described(state)
                .map(noted -> {
                    FileFact.PersonDescribed f = (FileFact.PersonDescribed) noted.fact();
                    return new FormerName(
                            f.role(),
                            open.apply(f.name()),
                            noted.stamp().at(),
                            noted.stamp().actor());
                })
                .filter(was -> state.persons().of(was.role()).stream()
                        .noneMatch(now -> open.apply(now.name()).equals(was.name())))
                .toList();
    }

    private static Stream<FileState.Noted> described(FileState state) {
        return Arrays.stream(Speaker.values()).flatMap(role -> state.before(role).stream());
    }

    private static Stream<FileState.Noted> recorded(FileState state) {
        return state.history().stream().filter(noted -> noted.fact() instanceof FileFact.DutyRecorded);
    }

    private static FileView.PersonView person(FileFact.PersonDescribed she, Persons.Reached reached, Opening open) {
        return new FileView.PersonView(
                she.role(),
                open.apply(she.name()),
                she.sex(),
                she.capacity(),
                reached.rule(),
                reached.phone().map(open));
    }

    private static List<AnsweredTask> answered(FileState state) {
        return state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.TaskAnswered)
                .map(noted -> (FileFact.TaskAnswered) noted.fact())
                .map(f -> new AnsweredTask(f.task(), f.kind(), f.action(), f.outcome(), f.on()))
                .toList();
    }

    private static List<DangerReport> reported(FileState state) {
        return state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.DangerReported)
                .map(noted -> ((FileFact.DangerReported) noted.fact()).report())
                .toList();
    }

    private static List<FileState.Noted> said(FileState state) {
        return state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.Said)
                .toList();
    }

    private static Speaker speaker(FileState.Noted noted) {
        return FileState.speaker(noted).orElse(Speaker.STAFF);
    }

    private static List<FileView.DutyView> duties(FileState state, Moment moment) {
        return state.duties()
                .open()
                .map(one -> new FileView.DutyView(
                        one.opened().duty(),
                        one.opened().minor(),
                        one.opened().owner(),
                        one.opened().dueAt(),
                        !one.opened().dueAt().isAfter(moment.now()),
                        one.climbed(),
                        one.opened().offered(),
                        one.opened().cites()))
                .sorted(Comparator.comparing(FileView.DutyView::dueAt))
                .toList();
    }

    private static List<FileView.DoneView> done(FileState state, Opening open) {
        return state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.DutyDone)
                .map(noted -> {
                    FileFact.DutyDone done = (FileFact.DutyDone) noted.fact();
                    Optional<FileFact.DutyRecorded> record = recorded(state)
                            .filter(r ->
                                    r.stamp().command().equals(noted.stamp().command()))
                            .map(r -> (FileFact.DutyRecorded) r.fact())
                            .findFirst();
                    return new FileView.DoneView(
                            done.duty(),
                            done.minor(),
                            done.declined(),
                            noted.stamp().at(),
                            noted.stamp().actor(),
                            record.map(FileFact.DutyRecorded::on),
                            record.map(FileFact.DutyRecorded::by),
                            record.map(FileFact.DutyRecorded::what).map(open).orElse(""));
                })
                .toList();
    }

    private static List<FileView.VisitView> visits(FileState state) {
        return state.visits().all().values().stream()
                .map(v -> new FileView.VisitView(
                        v.planned().visit(),
                        v.planned().staff(),
                        v.planned().from(),
                        v.planned().until(),
                        v.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
