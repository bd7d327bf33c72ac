package io.github.xingfujia.protection.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is related to somebody in a file, and who turned out not to be: neither leaves a file that nobody can open. */
public final class RelationActs {

    private static final String REASON = "reason";

    private RelationActs() {}

    /** A command about a relation, with its reason. */
    interface Reasoned extends FileCommand {
        StaffId staff();

        String reason();
    }

    public record Disclose(ViolenceFileId file, StaffId staff, String reason) implements Reasoned {}

    public record Undisclose(ViolenceFileId file, StaffId staff, String reason) implements Reasoned {}

    /** What both share: the reason is kept sealed. */
    private abstract static class RelationStep<C extends Reasoned> extends FileStep<C> {
        private final Network network;

        RelationStep(Action action, Network network) {
            super(action);
            this.network = network;
        }

        @Override
        public List<Clear> clear(C command, Loaded loaded, Moment moment) {
            return List.of(Compartments.kept(REASON, ref(command), Speaker.STAFF, command.reason()));
        }

        Network network() {
            return network;
        }

        /** A typo must not leave the one who was meant admissible. */
        void known(StaffId staff) {
            Checks.of()
                    .that(network.member(staff).isPresent(), "staff", "no-such-staff", Checks.shape(staff.value()))
                    .orThrow();
        }

        /** Returns who could open the file at a post, without those who are related or barred and without these. */
        List<StaffId> left(PostId post, FileState state, StaffId... without) {
            return network.staffAt(post).stream()
                    .map(StaffMember::id)
                    .filter(s -> Actions.handles(network.roles(s, post)))
                    .filter(s -> !state.holding().conflicted().contains(s)
                            && !state.holding().wish().barred(network).contains(s)
                            && !state.holding().wish().neverStaff().contains(s)
                            && !List.of(without).contains(s))
                    .toList();
        }

        static Optional<StaffId> by(Moment moment) {
            return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
        }
    }

    /**
     * Records that somebody is related to somebody in the file. Whoever says so of herself has nothing to do with it from this instant.
     * A colleague named at a post below the centre has not either; where nobody but who named her is left, the centre answers. At the
     * centre, above which nobody is, it takes two who say so. The last one who can open a file cannot be taken from it.
     */
    static final class DiscloseAct extends RelationStep<Disclose> {
        DiscloseAct(Network network) {
            super(Actions.DISCLOSE, network);
        }

        @Override
        protected Ruling decide(Disclose command, FileState state, Loaded loaded, Moment moment) {
            StaffId named = command.staff();
            known(named);
            PostId here = state.accountable();
            PostId centre = network().centre();
            Optional<StaffId> by = by(moment);
            boolean herself = by.equals(Optional.of(named));
            if (state.holding().conflicted().contains(named)) {
                return Ruling.unchanged();
            }
            boolean stays = herself
                    ? !left(here, state, named).isEmpty()
                    : !left(here, state, named, by.orElse(named)).isEmpty();
            boolean atCentre = here.equals(centre);
            if (left(atCentre || !stays ? centre : here, state, named).isEmpty()) {
                return refuse("last-who-can-open", "protection.wish");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Compartments.STAFF, new FileFact.RelationReasoned(named, moment.sealed(REASON)));
            if (atCentre
                    && !herself
                    && namedBefore(named, state)
                            .filter(other -> !by.equals(Optional.of(other)))
                            .isEmpty()) {
                return plan.to(ref(command), Compartments.STAFF, new FileFact.RelationNamed(named, by.orElse(named)))
                        .build();
            }
            plan.to(ref(command), Compartments.STAFF, new FileFact.Conflicted(named));
            if (!atCentre && !stays) {
                plan.to(ref(command), Compartments.COMMON, new FileFact.AccountableMoved(centre));
            }
            return plan.build();
        }

        /** Returns who named her and is still one of those who may. */
        private static Optional<StaffId> namedBefore(StaffId named, FileState state) {
            return state.history().stream()
                    .map(FileState.Noted::fact)
                    .filter(f -> f instanceof FileFact.RelationNamed n
                                    && n.staff().equals(named)
                                    && !state.holding().conflicted().contains(n.by())
                            || f instanceof FileFact.RelationCleared c
                                    && c.staff().equals(named))
                    .reduce((earlier, later) -> later)
                    .flatMap(f -> f instanceof FileFact.RelationNamed n ? Optional.of(n.by()) : Optional.empty());
        }
    }

    /** Records, by whoever else handles it, that somebody is not related after all. */
    static final class UndiscloseAct extends RelationStep<Undisclose> {
        UndiscloseAct(Network network) {
            super(Actions.UNDISCLOSE, network);
        }

        @Override
        protected Ruling decide(Undisclose command, FileState state, Loaded loaded, Moment moment) {
            known(command.staff());
            boolean named = Stream.concat(
                            state.holding().conflicted().stream(),
                            state.history().stream()
                                    .map(FileState.Noted::fact)
                                    .flatMap(f -> f instanceof FileFact.RelationNamed n
                                            ? Stream.of(n.staff())
                                            : Stream.empty()))
                    .anyMatch(command.staff()::equals);
            if (moment.actor() instanceof Actor.Staff herself && herself.id().equals(command.staff())) {
                return refuse("two-staff", "protection.undisclose");
            }
            return named
                    ? Ruling.plan()
                            .to(
                                    ref(command),
                                    Compartments.STAFF,
                                    new FileFact.RelationCleared(command.staff(), moment.sealed(REASON)))
                            .build()
                    : refuse("nobody-named", "protection.disclose");
        }
    }
}
