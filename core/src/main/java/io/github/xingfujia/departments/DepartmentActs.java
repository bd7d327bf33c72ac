package io.github.xingfujia.departments;

import io.github.xingfujia.departments.TaskCommand.Accept;
import io.github.xingfujia.departments.TaskCommand.Answer;
import io.github.xingfujia.departments.TaskCommand.GiveBack;
import io.github.xingfujia.departments.TaskCommand.HandOver;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a department says to a task, itself or on paper (部门办理). */
final class DepartmentActs {

    private DepartmentActs() {}

    /** Records that the slip was handed over: from then on the first receiver is accountable. */
    static final class HandOverAct extends TaskAct<HandOver> {
        HandOverAct(Parts parts) {
            super(Actions.HAND_OVER, parts);
        }

        @Override
        Ruling decide(HandOver command, TaskState state, Loaded loaded, Moment moment) {
            Optional<DepartmentCode> to = state.course().flatMap(Course::to);
            if (state.stands(Standing.SENT) && state.course().orElseThrow().received()) {
                return Ruling.refuse(Refusal.of("departments", "received-already", List.of("departments.task")));
            }
            return to.isEmpty()
                    ? parts.moves().received(Tasks.of(command.task()), state, state.own())
                    : parts.moves().received(Tasks.of(command.task()), state, to.get());
        }
    }

    /** Accepts a task: from then on this department is accountable, and the time to answer runs. */
    static final class AcceptAct extends TaskAct<Accept> {
        AcceptAct(Parts parts) {
            super(Actions.ACCEPT, parts);
        }

        @Override
        public List<Clear> clear(Accept command, Loaded loaded, Moment moment) {
            return List.of(words("officer", command, command.officer()));
        }

        @Override
        Ruling decide(Accept command, TaskState state, Loaded loaded, Moment moment) {
            return answering(state, command.paper(), parts.linkage(), moment)
                    .map(by -> parts.moves()
                            .accepted(
                                    Tasks.of(command.task()),
                                    state,
                                    by,
                                    moment.now(),
                                    moment.sealed("officer"),
                                    command.paper()))
                    .orElseGet(() -> refuseAnswer(state, parts.linkage()));
        }
    }

    /** Gives a task back with a coded reason: this department keeps it until another has accepted. */
    static final class GiveBackAct extends TaskAct<GiveBack> {
        GiveBackAct(Parts parts) {
            super(Actions.GIVE_BACK, parts);
        }

        @Override
        public List<Clear> clear(GiveBack command, Loaded loaded, Moment moment) {
            return List.of(words("words", command, command.words()));
        }

        @Override
        Ruling decide(GiveBack command, TaskState state, Loaded loaded, Moment moment) {
            return answering(state, command.paper(), parts.linkage(), moment)
                    .map(by -> parts.moves()
                            .givenBack(
                                    Tasks.of(command.task()),
                                    state,
                                    by,
                                    command.cause(),
                                    moment.now(),
                                    moment.sealed("words"),
                                    command.paper(),
                                    obliged(command.task(), state, loaded),
                                    isElsewhere(parts, state, by, command.cause())))
                    .orElseGet(() -> refuseAnswer(state, parts.linkage()));
        }
    }

    /**
     * Returns whether another may be asked in its place: what only the one who says "not ours" is competent for goes to the
     * district at once, which names it and tells who stands above it.
     */
    private static boolean isElsewhere(Parts parts, TaskState state, DepartmentCode by, ReturnCause cause) {
        return cause == ReturnCause.INCOMPLETE
                || cause == ReturnCause.ALREADY_HANDLED
                || parts.kind(state)
                        .map(kind -> kind.competent().stream()
                                .anyMatch(d -> !d.equals(by)
                                        && parts.hasContact(d)
                                        && state.course().orElseThrow().mayBeOffered(d)))
                        .orElse(true);
    }

    /** Returns until when the law demanded what a task took. */
    private static Optional<Instant> obliged(TaskId task, TaskState state, Loaded loaded) {
        return loaded.of(Offers.OFFERS, Offers.of(state.sent().orElseThrow().subject()))
                .takenBy(task)
                .filter(OfferFact.Offered::obliged)
                .map(OfferFact.Offered::dueAt);
    }

    /** Answers a task with what it came to; who sent it is accountable again and reads it. */
    static final class AnswerAct extends TaskAct<Answer> {
        AnswerAct(Parts parts) {
            super(Actions.ANSWER, parts);
        }

        @Override
        public List<Clear> clear(Answer command, Loaded loaded, Moment moment) {
            return List.of(words("words", command, command.words()));
        }

        @Override
        Ruling decide(Answer command, TaskState state, Loaded loaded, Moment moment) {
            List<String> outcomes = outcomes(state);
            Checks.of()
                    .that(
                            outcomes.contains(command.outcome()),
                            "outcome",
                            "one-of",
                            Checks.shape(command.outcome()),
                            String.join(" ", outcomes))
                    .orThrow();
            return answering(state, command.paper(), parts.linkage(), moment)
                    .map(by -> parts.moves()
                            .answered(
                                    Tasks.of(command.task()),
                                    state,
                                    by,
                                    command.outcome(),
                                    moment.now(),
                                    moment.sealed("words"),
                                    command.paper()))
                    .map(ruling ->
                            parts.subjects().fedBack(ruling, command.task(), state, command.outcome(), loaded, moment))
                    .orElseGet(() -> refuseAnswer(state, parts.linkage()));
        }

        /** As they stood when it was sent. */
        private List<String> outcomes(TaskState state) {
            return parts.kind(state).map(TaskKind::outcomes).orElse(List.of());
        }
    }
}
