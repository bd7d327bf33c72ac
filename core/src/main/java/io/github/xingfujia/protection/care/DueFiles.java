package io.github.xingfujia.protection.care;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.Visits;
import io.github.xingfujia.protection.file.Visits.Standing;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time does to a file: what was not done in time is told above, once; a visit from which nobody came back in time raises
 * the alarm, also where one came alone; one that nobody came to is given up, and one of one person alone when nobody may go alone any
 * more (safety invariant 5); a round that was not made is told.
 */
final class DueFiles implements Timed<FileState> {

    private static final List<Role> ANSWERING = List.of(Role.HEAD, Role.PROTECTION_STAFF);

    private final Owing owing;
    private final Network network;

    DueFiles(Owing owing, Network network) {
        this.owing = owing;
        this.network = network;
    }

    @Override
    public Aggregate<FileState> aggregate() {
        return Files.FILES;
    }

    @Override
    public String name() {
        return "protection.due";
    }

    @Override
    public List<Ref> beside(FileState state) {
        return state.visits()
                .waiting()
                .flatMap(v -> Watch.diaries(v.planned()).stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        FileState state = loaded.of(Files.FILES, ref);
        Instant now = moment.now();
        if (next(state, now).filter(at -> !at.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        PostId above = owing.above(state, moment);
        Ruling.Plan.Builder plan = Ruling.plan();
        if (state.isOpen()) {
            state.duties()
                    .toTell(now)
                    .forEach(one -> plan.to(
                            ref,
                            Compartments.STAFF,
                            new FileFact.DutyClimbed(
                                    one.opened().duty(), one.opened().minor(), above)));
        }
        lone(state).forEach(v -> {
            Watch.cancel(plan, ref, v.planned());
            Stream.concat(v.planned().staff().stream(), state.holding().handler().stream())
                    .distinct()
                    .forEach(one -> StaffNotes.queue(plan, one, moment));
        });
        state.visits()
                .waiting()
                .filter(v -> !v.planned().alarmAt().isAfter(now) && !isLone(v, state))
                .forEach(v -> {
                    if (v.standing() == Standing.PLANNED && v.there().isEmpty()) {
                        Watch.cancel(plan, ref, v.planned());
                    } else {
                        plan.to(
                                ref,
                                Compartments.STAFF,
                                new FileFact.VisitAlarmed(v.planned().visit(), above));
                        toTell(state, above).forEach(one -> StaffNotes.queue(plan, one, moment));
                    }
                });
        state.closing()
                .toTell(now)
                .ifPresent(round -> plan.to(ref, Compartments.STAFF, new FileFact.FollowUpOverdue(round, above)));
        return Optional.of(plan.build());
    }

    /** Returns who is told of an alarm by name: who handles it, and who answers for the post above. */
    private List<StaffId> toTell(FileState state, PostId above) {
        Stream<StaffId> answering = network.staffAt(above).stream()
                .map(StaffMember::id)
                .filter(s -> network.roles(s, above).stream().anyMatch(ANSWERING::contains));
        return Stream.concat(state.holding().handler().stream(), answering)
                .filter(s -> !state.holding().conflicted().contains(s)
                        && !state.holding().wish().neverStaff().contains(s))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> next(FileState state, Instant now) {
        return lone(state).findAny().isPresent() ? Optional.of(now) : state.next();
    }

    /** Returns the visits that one was to make alone before something graver was said or found. */
    private static Stream<Visits.Visit> lone(FileState state) {
        return state.visits().waiting().filter(v -> isLone(v, state));
    }

    private static boolean isLone(Visits.Visit visit, FileState state) {
        return state.isNeverAlone()
                && visit.standing() == Standing.PLANNED
                && visit.there().isEmpty()
                && visit.planned().staff().size() < 2;
    }
}
