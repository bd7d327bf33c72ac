package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.departments.TaskCommand.Close;
import io.github.xingfujia.departments.TaskCommand.Decide;
import io.github.xingfujia.departments.TaskCommand.Forward;
import io.github.xingfujia.departments.TaskCommand.Issue;
import io.github.xingfujia.departments.TaskCommand.Withdraw;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What this house does with a task it sent (发送方操作). */
final class SenderActs {

    private SenderActs() {}

    /** Offers a task that was given back to another department, or to the same one with what was lacking. */
    static final class ForwardAct extends TaskAct<Forward> {
        ForwardAct(Parts parts) {
            super(Actions.FORWARD, parts);
        }

        @Override
        public List<Ref> then(Forward command, Loaded loaded, Moment moment) {
            return withReceipts(super.then(command, loaded, moment), parts, state(command, loaded));
        }

        @Override
        public List<Clear> clear(Forward command, Loaded loaded, Moment moment) {
            Subject subject = state(command, loaded).sent().orElseThrow().subject();
            return ImmutableList.<Clear>builder()
                    .addAll(parts.clear(subject, command.fields(), loaded))
                    .add(words("basis", command, command.basis()))
                    .build();
        }

        @Override
        Ruling decide(Forward command, TaskState state, Loaded loaded, Moment moment) {
            TaskFact.Sent sent = state.sent().orElseThrow();
            Checks checks = Checks.of();
            parts.linkage()
                    .kind(sent.kind(), moment.today())
                    .ifPresent(kind -> Parts.checkFields(kind, command.fields(), checks));
            SubjectKind room = parts.subjects().get(sent.subject());
            command.consent()
                    .ifPresent(c -> c.check(
                            "consent", room.since(room.ref(sent.subject().id()), loaded), moment, checks));
            Optional<Consent> consent = command.consent().or(() -> agreed(state, command.to()));
            Optional<TaskKind> kind = parts.kind(state);
            checks.that(kind.filter(TaskKind::isAgreed).isEmpty() || consent.isPresent(), "consent", "required", "")
                    .orThrow();
            Optional<Ruling> takenBack = Tellings.takenBack(parts, state, loaded, moment);
            if (takenBack.isPresent()) {
                return takenBack.get();
            }
            Optional<Ruling> another = another(kind, command.to(), parts);
            if (another.isPresent()) {
                return another.get();
            }
            if (!parts.hasContact(command.to())) {
                return Ruling.refuse(Refusal.of("departments", "no-contact", List.of("departments.forward")));
            }
            List<String> codes = Stream.concat(
                            state.fields().stream().map(TaskFact.Carried::field),
                            command.fields().stream().map(TaskField::code))
                    .distinct()
                    .toList();
            TaskFact.Disclosed told = told(command.to(), codes, consent, parts, moment);
            return telling(
                    parts.moves()
                            .forwarded(
                                    Tasks.of(command.task()),
                                    state,
                                    told,
                                    parts.isAtOnce(command.to()),
                                    Parts.carried(command.fields(), moment),
                                    moment.now()),
                    told,
                    command,
                    state,
                    parts,
                    moment);
        }
    }

    /** Names who does a task that was given back too often or offered to nobody; that department cannot give it back. */
    static final class DecideAct extends TaskAct<Decide> {
        DecideAct(Parts parts) {
            super(Actions.DECIDE, parts);
        }

        @Override
        public List<Ref> then(Decide command, Loaded loaded, Moment moment) {
            return withReceipts(super.then(command, loaded, moment), parts, state(command, loaded));
        }

        @Override
        public List<Clear> clear(Decide command, Loaded loaded, Moment moment) {
            return List.of(words("basis", command, command.basis()), words("reason", command, command.reason()));
        }

        @Override
        Ruling decide(Decide command, TaskState state, Loaded loaded, Moment moment) {
            Optional<Ruling> takenBack = Tellings.takenBack(parts, state, loaded, moment);
            if (takenBack.isPresent()) {
                return takenBack.get();
            }
            Optional<TaskKind> kind = parts.kind(state);
            Optional<Ruling> another = another(kind, command.to(), parts);
            if (another.isPresent()) {
                return another.get();
            }
            Optional<Consent> consent = agreed(state, command.to());
            if (kind.filter(TaskKind::isAgreed).isPresent() && consent.isEmpty()) {
                return refuseOther("not-agreed-to", List.of());
            }
            if (!parts.hasContact(command.to())) {
                return Ruling.refuse(Refusal.of("departments", "no-contact", List.of("departments.decide")));
            }
            List<String> codes =
                    state.fields().stream().map(TaskFact.Carried::field).toList();
            TaskFact.Disclosed told = told(command.to(), codes, consent, parts, moment);
            return telling(
                    parts.moves().decided(Tasks.of(command.task()), state, told, moment.now(), moment.sealed("reason")),
                    told,
                    command,
                    state,
                    parts,
                    moment);
        }
    }

    /** Closes a task whose answer was read. */
    static final class CloseAct extends TaskAct<Close> {
        CloseAct(Parts parts) {
            super(Actions.CLOSE, parts);
        }

        @Override
        Ruling decide(Close command, TaskState state, Loaded loaded, Moment moment) {
            return parts.moves().closed(Tasks.of(command.task()), state);
        }
    }

    /** Takes a task back; a department with a link is told. */
    static final class WithdrawAct extends TaskAct<Withdraw> {
        WithdrawAct(Parts parts) {
            super(Actions.WITHDRAW, parts);
        }

        @Override
        Ruling decide(Withdraw command, TaskState state, Loaded loaded, Moment moment) {
            Ruling ruling = parts.moves().withdrawn(Tasks.of(command.task()), state, command.cause());
            if (!(ruling instanceof Ruling.Plan plan)) {
                return ruling;
            }
            Ruling.Plan.Builder more = TaskAct.again(plan);
            state.course()
                    .flatMap(Course::to)
                    .filter(parts::isLinked)
                    .ifPresent(to -> Dispatches.queue(more, command.task(), to, Notice.WITHDRAWAL, moment));
            return more.build();
        }
    }

    /** Issues the drafted supervisory suggestion under a number (妇女权益保障法 73); only the head does. */
    static final class IssueAct extends TaskAct<Issue> {
        IssueAct(Parts parts) {
            super(Actions.ISSUE, parts);
        }

        @Override
        public List<Ref> then(Issue command, Loaded loaded, Moment moment) {
            return ImmutableList.<Ref>builder()
                    .addAll(super.then(command, loaded, moment))
                    .add(Series.of(Series.Paper.SUGGESTION, moment.today()))
                    .build();
        }

        @Override
        Ruling decide(Issue command, TaskState state, Loaded loaded, Moment moment) {
            Ref series = Series.of(Series.Paper.SUGGESTION, moment.today());
            int number = loaded.of(Series.SERIES, series) + 1;
            String text = Series.text(Series.Paper.SUGGESTION, moment.today(), number);
            Ruling ruling = parts.moves().issued(Tasks.of(command.task()), state, text, moment.now());
            return ruling instanceof Ruling.Plan plan
                    ? TaskAct.again(plan)
                            .to(series, "", new Series.Drawn(number))
                            .build()
                    : ruling;
        }
    }

    private static List<Ref> withReceipts(List<Ref> refs, Parts parts, TaskState state) {
        return Stream.concat(refs.stream(), state.sent().stream().map(s -> Tellings.book(parts, s.subject())))
                .distinct()
                .toList();
    }

    private static TaskFact.Disclosed told(
            DepartmentCode to, List<String> codes, Optional<Consent> consent, Parts parts, Moment moment) {
        return new TaskFact.Disclosed(
                to, codes, moment.sealed("basis"), parts.moves().discloses(moment.now()), consent);
    }

    /** Returns the consent by which a department was told of it before. */
    private static Optional<Consent> agreed(TaskState state, DepartmentCode to) {
        return TaskLook.told(state)
                .filter(told -> told.to().equals(to))
                .flatMap(told -> told.consent().stream())
                .reduce((earlier, later) -> later);
    }

    /** Returns the refusal of a department that is not competent for it, naming who is. */
    private static Optional<Ruling> another(Optional<TaskKind> kind, DepartmentCode to, Parts parts) {
        return kind.filter(k -> !k.competent().contains(to))
                .map(k ->
                        refuseOther("only-its-owner", k.cites(), parts.linkage().called(k.competent())));
    }

    private static Ruling refuseOther(String code, List<String> cites, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("departments", code, List.of("departments.task", "departments.withdraw"), arguments)
                        .citing(cites.toArray(String[]::new)));
    }

    private static Ruling telling(
            Ruling ruling, TaskFact.Disclosed told, TaskCommand command, TaskState state, Parts parts, Moment moment) {
        if (!(ruling instanceof Ruling.Plan plan)) {
            return ruling;
        }
        TaskFact.Sent sent = state.sent().orElseThrow();
        Ruling.Plan.Builder more = TaskAct.again(plan);
        Tellings.tell(
                more,
                parts,
                command.task(),
                sent.subject(),
                parts.linkage().kind(sent.kind(), moment.today()),
                sent.action(),
                sent.clock().cites(),
                told,
                moment);
        return more.build();
    }
}
