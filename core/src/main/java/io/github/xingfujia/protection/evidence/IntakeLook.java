package io.github.xingfujia.protection.evidence;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.IntakeRecord;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what the command that registered a file took in, nothing later, with the commitments and the ends of its chains. */
final class IntakeLook implements Look<ViolenceFileId, IntakeRecord> {

    /** One text of the registration. */
    private record Told(String what, Speaker speaker, Optional<Speaker> about, Sealed cell) {}

    @Override
    public Action action() {
        return Actions.INTAKE;
    }

    @Override
    public List<Ref> first(ViolenceFileId id, Moment moment) {
        return List.of(Files.of(id));
    }

    @Override
    public Optional<Scope> scope(ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        return state.exists() ? Optional.of(FileScope.of(Actions.INTAKE, state, Optional.empty())) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
        return told(state(id, loaded)).stream().map(Told::cell).toList();
    }

    /** What was said; a name is shown as the file shows it. */
    @Override
    public List<Sealed> words(ViolenceFileId id, Loaded loaded, Moment moment) {
        return told(state(id, loaded)).stream()
                .filter(t -> t.about().isEmpty())
                .map(Told::cell)
                .toList();
    }

    /** It goes to a court, where whoever did it may read it. */
    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public IntakeRecord show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
        FileState state = state(id, loaded);
        FileState.Noted first = state.history().get(0);
        FileFact.Registered made = (FileFact.Registered) first.fact();
        Optional<FileFact.ViolenceTold> told = taken(state).stream()
                .map(FileState.Noted::fact)
                .filter(FileFact.ViolenceTold.class::isInstance)
                .map(FileFact.ViolenceTold.class::cast)
                .findFirst();
        return new IntakeRecord(
                made.number(),
                first.stamp().at(),
                first.stamp().actor(),
                made.received(),
                made.accountable(),
                made.channel(),
                made.place(),
                made.occurredOn(),
                told.map(FileFact.ViolenceTold::relation).orElse(FamilyRelation.UNKNOWN),
                told.map(FileFact.ViolenceTold::kinds).orElse(List.<ViolenceKind>of()),
                told(state).stream()
                        .map(t -> new IntakeRecord.Cell(
                                t.what(),
                                t.speaker(),
                                t.about(),
                                open.apply(t.cell()),
                                open.salt(t.cell()),
                                t.cell().commitment().hex()))
                        .toList(),
                loaded.ends(Files.of(id)));
    }

    /** What the first command put down. */
    private static List<FileState.Noted> taken(FileState state) {
        String command = state.history().get(0).stamp().command();
        return state.history().stream()
                .filter(noted -> noted.stamp().command().equals(command))
                .toList();
    }

    private static List<Told> told(FileState state) {
        List<Told> all = new ArrayList<>();
        for (FileState.Noted noted : taken(state)) {
            Optional<Speaker> speaker = FileState.speaker(noted);
            if (noted.fact() instanceof FileFact.PersonDescribed f) {
                all.add(new Told("name", speaker.orElse(Speaker.STAFF), Optional.of(f.role()), f.name()));
            } else if (noted.fact() instanceof FileFact.MinorRecorded f) {
                all.add(new Told("name", speaker.orElse(Speaker.STAFF), Optional.of(Speaker.CHILD), f.name()));
            } else if (noted.fact() instanceof FileFact.Said f) {
                all.add(new Told("words", speaker.orElse(Speaker.STAFF), Optional.empty(), f.words()));
            }
        }
        return all;
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
