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
     * Records that somebody is related to somebody in the file: by the first word she has nothing to do with it from this instant, and
     * a word that comes while another would clear her bars her anew. Where nobody but who named her is left at a post below the centre,
     * the centre answers. The last one who can open a file cannot be taken from it.
     */
    static final class DiscloseAct extends RelationStep<Disclose> {
        DiscloseAct(Network network) {
            super(Actions.DISCLOSE, network);
        }

        @Override
        protected Ruling decide(Disclose command, FileState state, Loaded loaded, Moment moment) {
            StaffId named = command.staff();
            known(named);
            if (state.holding().conflicted().contains(named)
                    && clearing(named, state).isEmpty()) {
                return Ruling.unchanged();
            }
            PostId here = state.accountable();
            PostId centre = network().centre();
            boolean atCentre = here.equals(centre);
            boolean stays = !left(here, state, named, by(moment).orElse(named)).isEmpty();
            if (left(atCentre || !stays ? centre : here, state, named).isEmpty()) {
                return refuse("last-who-can-open", "protection.wish");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Compartments.STAFF, new FileFact.RelationReasoned(named, moment.sealed(REASON)))
                    .to(ref(command), Compartments.STAFF, new FileFact.Conflicted(named));
            if (!atCentre && !stays) {
                plan.to(ref(command), Compartments.COMMON, new FileFact.AccountableMoved(centre));
            }
            return plan.build();
        }
    }

    /** Records, by two others who handle it one after the other, that somebody is not related after all; never by herself. */
    static final class UndiscloseAct extends RelationStep<Undisclose> {
        UndiscloseAct(Network network) {
            super(Actions.UNDISCLOSE, network);
        }

        @Override
        protected Ruling decide(Undisclose command, FileState state, Loaded loaded, Moment moment) {
            StaffId named = command.staff();
            known(named);
            Optional<StaffId> by = by(moment);
            if (by.isEmpty() || by.get().equals(named)) {
                return refuse("two-staff", "protection.undisclose");
            }
            if (!state.holding().conflicted().contains(named)) {
                return refuse("nobody-named", "protection.disclose");
            }
            Optional<StaffId> first = clearing(named, state)
                    .filter(one -> !state.holding().conflicted().contains(one));
            if (first.equals(by)) {
                return refuse("cleared-by-two", "protection.undisclose");
            }
            return Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.STAFF,
                            first.isPresent()
                                    ? new FileFact.RelationCleared(named, moment.sealed(REASON))
                                    : new FileFact.ClearingProposed(named, by.get(), moment.sealed(REASON)))
                    .build();
        }
    }

    /** Returns who said that she is not related, while another has not said so too and nobody named her since. */
    private static Optional<StaffId> clearing(StaffId named, FileState state) {
        return state.history().stream()
                .map(FileState.Noted::fact)
                .filter(f -> f instanceof FileFact.Conflicted c && c.staff().equals(named)
                        || f instanceof FileFact.ClearingProposed p && p.staff().equals(named)
                        || f instanceof FileFact.RelationCleared d && d.staff().equals(named))
                .reduce((earlier, later) -> later)
                .flatMap(f -> f instanceof FileFact.ClearingProposed p ? Optional.of(p.by()) : Optional.empty());
    }
}
