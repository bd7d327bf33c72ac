package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.MatchView;
import io.github.xingfujia.casework.MatchedCase;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Intake;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the matcher who stands in the disputes of a suspicion, so that it is not decided blind; whoever is barred from either is barred here. */
public final class MatchLook implements Look<MatchLook.Suspicion, MatchView> {

    /** A suspicion, by the disputes in it and the file, if one is in it. */
    public record Suspicion(List<CaseId> disputes, Optional<ViolenceFileId> file) {

        static Suspicion of(CaseId earlier, CaseId later) {
            return new Suspicion(List.of(earlier, later), Optional.empty());
        }

        static Suspicion of(CaseId dispute, ViolenceFileId file) {
            return new Suspicion(List.of(dispute), Optional.of(file));
        }

        Ref ref() {
            return file.map(f -> Matches.of(disputes.get(0), f))
                    .orElseGet(() -> Matches.of(disputes.get(0), disputes.get(1)));
        }
    }

    @Override
    public Action action() {
        return Actions.MATCH;
    }

    @Override
    public List<Ref> first(Suspicion asked, Moment moment) {
        return Stream.of(
                        Stream.of(asked.ref()),
                        asked.disputes().stream().map(Cases::of),
                        asked.file().stream().map(ProtectionRoom::ref))
                .flatMap(refs -> refs)
                .toList();
    }

    @Override
    public Optional<Scope> scope(Suspicion asked, Loaded loaded, Moment moment) {
        return loaded.of(Matches.MATCHES, asked.ref())
                .map(found -> Matches.barred(Stream.of(
                                Stream.of(found.barred()),
                                asked.disputes().stream().map(id -> MatchAct.barred(id, loaded)),
                                asked.file().stream()
                                        .map(f -> new Matches.Barred(
                                                ProtectionRoom.like().neverPosts(f, loaded),
                                                ProtectionRoom.like().neverStaff(f, loaded))))
                        .flatMap(barred -> barred)
                        .toArray(Matches.Barred[]::new)));
    }

    @Override
    public List<Sealed> cells(Suspicion asked, Loaded loaded, Moment moment) {
        return asked.disputes().stream().flatMap(id -> names(id, loaded)).toList();
    }

    @Override
    public MatchView show(Suspicion asked, Loaded loaded, Opening open, Moment moment) {
        return new MatchView(asked.disputes().stream()
                .map(id -> {
                    CaseState state = loaded.of(Cases.CASES, Cases.of(id));
                    Intake intake = state.intake().orElseThrow();
                    return new MatchedCase(
                            id,
                            intake.number(),
                            state.category(),
                            intake.place(),
                            intake.openedOn(),
                            names(id, loaded).map(open).toList());
                })
                .toList());
    }

    private static Stream<Sealed> names(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id)).parties().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(party -> party.getValue().described().name());
    }
}
