package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether somebody in a dispute is the victim of a file. When she is, the file shuts her gate in the dispute as it would
 * had she given her number in both; the dispute is told nothing, and the file opens to nobody.
 */
public final class FileMatchAct implements Act<FileMatchAct.DecideFileMatch, CaseId> {

    /** Who in the dispute is the victim of the file; empty when nobody is. */
    public record DecideFileMatch(CaseId dispute, ViolenceFileId file, Optional<Side> she) implements Command {}

    private final Action action;

    FileMatchAct(Action action) {
        this.action = action;
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(DecideFileMatch command, Moment moment) {
        return List.of(match(command), Cases.of(command.dispute()), ProtectionRoom.ref(command.file()));
    }

    @Override
    public List<Ref> then(DecideFileMatch command, Loaded loaded, Moment moment) {
        return found(command, loaded).isEmpty()
                ? List.of()
                : Stream.concat(
                                ProtectionRoom.like().gates(command.file(), loaded).stream(),
                                party(command, loaded).stream()
                                        .flatMap(p -> p.known().stream())
                                        .map(Gates::of))
                        .distinct()
                        .toList();
    }

    @Override
    public Optional<Scope> scope(DecideFileMatch command, Loaded loaded, Moment moment) {
        // whom either bars later is barred from then on, and not only who was when it was noticed
        return found(command, loaded)
                .map(f -> Matches.barred(
                        f.barred(),
                        MatchAct.barred(command.dispute(), loaded),
                        new Matches.Barred(
                                ProtectionRoom.like().neverPosts(command.file(), loaded),
                                ProtectionRoom.like().neverStaff(command.file(), loaded))));
    }

    @Override
    public Ruling decide(DecideFileMatch command, Loaded loaded, Moment moment) {
        if (found(command, loaded).flatMap(Matches.Found::decided).isPresent()) {
            return CaseAct.refuse("match-decided", "casework.fileMatches");
        }
        if (command.she().isPresent() && party(command, loaded).isEmpty()) {
            return CaseAct.refuse("no-other-party", "casework.linkFile");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(match(command), "", new Matches.Decided(command.she().isPresent()));
        party(command, loaded).ifPresent(she -> {
            ProtectionRoom.like().same(plan, command.file(), she.known(), loaded);
            Gates.same(
                    plan,
                    Stream.concat(ProtectionRoom.like().she(command.file(), loaded).stream(), she.known().stream())
                            .toList(),
                    loaded);
        });
        return plan.build();
    }

    private static Optional<Party> party(DecideFileMatch command, Loaded loaded) {
        CaseState state = loaded.of(Cases.CASES, Cases.of(command.dispute()));
        return command.she().flatMap(state::party);
    }

    private static Optional<Matches.Found> found(DecideFileMatch command, Loaded loaded) {
        return loaded.of(Matches.MATCHES, match(command));
    }

    private static Ref match(DecideFileMatch command) {
        return Matches.of(command.dispute(), command.file());
    }

    static FileMatchAct link() {
        return new FileMatchAct(Actions.LINK);
    }

    static FileMatchAct dismiss() {
        return new FileMatchAct(Actions.DISMISS_MATCH);
    }

    @Override
    public CaseId answer(DecideFileMatch command, Loaded after, Moment moment) {
        return command.dispute();
    }
}
