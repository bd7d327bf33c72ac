package io.github.xingfujia.protection.ending;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Closing;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Danger;
import io.github.xingfujia.protection.file.Duties;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Closes a file for a coded reason: never while anything is owed, and never by her withdrawal alone in the last two rows. What
 * ends a file without her being safe or asking so is proposed by one with a reason and confirmed by another.
 */
public final class CloseAct {

    private final Instruments instruments;
    private final HandlingTerms terms;
    private final Owing owing;

    CloseAct(Instruments instruments, HandlingTerms terms, Owing owing) {
        this.instruments = instruments;
        this.terms = terms;
        this.owing = owing;
    }

    public record Close(ViolenceFileId file, CloseReason reason) implements FileCommand {}

    /** Closes it by one. */
    final class Alone extends FileStep<Close> {
        Alone() {
            super(Actions.CLOSE);
        }

        @Override
        protected Ruling decide(Close command, FileState state, Loaded loaded, Moment moment) {
            return stop(command.reason(), state)
                    .or(() -> Optional.of(refuse("two-to-close", "protection.proposeClose"))
                            .filter(r -> command.reason().isByTwo(state.danger().worst())))
                    .orElseGet(() -> closed(ref(command), command.reason(), state, moment));
        }
    }

    public record Propose(ViolenceFileId file, CloseReason reason, String because) implements FileCommand {}

    /** Proposes to close it as what only two may say. */
    final class Proposing extends FileStep<Propose> {
        Proposing() {
            super(Actions.PROPOSE_CLOSE);
        }

        @Override
        public List<Clear> clear(Propose command, Loaded loaded, Moment moment) {
            return List.of(Compartments.kept("because", ref(command), Speaker.STAFF, command.because()));
        }

        @Override
        protected Ruling decide(Propose command, FileState state, Loaded loaded, Moment moment) {
            Optional<Ruling> stop = stop(command.reason(), state);
            if (stop.isPresent()) {
                return stop.get();
            }
            if (!command.reason().isByTwo(state.danger().worst())) {
                return refuse("one-closes", "protection.close");
            }
            return moment.actor() instanceof Actor.Staff by
                    ? Ruling.plan()
                            .to(
                                    ref(command),
                                    Compartments.STAFF,
                                    new FileFact.CloseProposed(by.id(), command.reason(), moment.sealed("because")))
                            .build()
                    : refuse("two-staff", "protection.proposeClose");
        }
    }

    public record Confirm(ViolenceFileId file) implements FileCommand {}

    /** Confirms what another proposed; everything is asked again. */
    final class Confirming extends FileStep<Confirm> {
        Confirming() {
            super(Actions.CONFIRM_CLOSE);
        }

        @Override
        protected Ruling decide(Confirm command, FileState state, Loaded loaded, Moment moment) {
            // whoever proposed may have disclosed a relation since
            Optional<FileFact.CloseProposed> proposed = state.closing()
                    .proposed()
                    .map(Closing.Proposed::fact)
                    .filter(f -> !state.holding().conflicted().contains(f.by()))
                    .filter(f -> moment.actor() instanceof Actor.Staff second
                            && !second.id().equals(f.by()));
            if (proposed.isEmpty()) {
                return refuse("two-staff", "protection.proposeClose");
            }
            CloseReason reason = proposed.get().reason();
            return stop(reason, state).orElseGet(() -> closed(ref(command), reason, state, moment));
        }
    }

    private Ruling closed(Ref ref, CloseReason reason, FileState state, Moment moment) {
        return Ruling.plan()
                .to(ref, Compartments.COMMON, new FileFact.Closed(reason, rounds(reason, state, moment)))
                .build();
    }

    private Optional<Ruling> stop(CloseReason reason, FileState state) {
        if (reason == CloseReason.HER_WILL && state.grade().isForbidden()) {
            return Optional.of(FileAct.refuseCiting("not-by-her-will", "规程 ¶11", "protection.planVisit"));
        }
        if (reason == CloseReason.NOT_VIOLENCE && state.grade().isPositive()) {
            return Optional.of(FileAct.refuse("violence-was-found", "protection.lift"));
        }
        if (!state.danger().seen()) {
            return Optional.of(FileAct.refuse("see-her-alone", "protection.planVisit"));
        }
        if (reason != CloseReason.DIED
                && instruments.areNoneFor(state.persons().subject())
                && state.danger()
                        .last()
                        .filter(made -> made.isBare() && made.second().isEmpty())
                        .isPresent()) {
            return Optional.of(FileAct.refuse("second-assessor-first", "protection.judge"));
        }
        if (state.visits().waiting().findAny().isPresent() || state.visits().isAlarmed()) {
            return Optional.of(FileAct.refuse("visit-open", "protection.checkOut"));
        }
        boolean owed = state.duties().open().map(Duties.One::opened).anyMatch(o -> isOwed(reason, o));
        return owed ? Optional.of(FileAct.refuse("duties-open", "protection.done")) : Optional.empty();
    }

    /**
     * A death ends nothing of what is owed to a child, nor the report of it. Whom nobody finds any more cannot be asked: two end that
     * file as gone elsewhere, and her gate stays as it is until somebody asks her.
     */
    private static boolean isOwed(CloseReason reason, FileFact.DutyOpened opened) {
        return switch (reason) {
            case DIED -> opened.minor() > 0 || opened.duty() == Duty.MANDATORY_REPORT;
            case ELSEWHERE -> opened.duty() != Duty.SCREEN_ALONE;
            default -> true;
        };
    }

    /** The days on which she is asked how she is; none where there is nobody to ask. What was told of, or lifted, is asked about too. */
    private List<LocalDate> rounds(CloseReason reason, FileState state, Moment moment) {
        boolean asked = reason != CloseReason.ELSEWHERE && reason != CloseReason.DIED;
        GateClass found = state.grade().orGraver(state.danger().worst());
        GateClass as = reason == CloseReason.NOT_VIOLENCE ? found.orGraver(Danger.TOLD) : found;
        return asked
                ? Optional.ofNullable(terms.followUp().rounds().get(as)).orElse(List.of()).stream()
                        .map(p -> owing.day(moment.now(), p))
                        .collect(ImmutableList.toImmutableList())
                : List.of();
    }
}
