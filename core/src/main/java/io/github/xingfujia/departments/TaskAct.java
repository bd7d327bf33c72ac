package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every command on a task has in common (任务操作共性): it loads the task and what it comes from. */
abstract class TaskAct<C extends TaskCommand> implements Act<C, TaskId> {

    final Parts parts;
    private final Action action;

    TaskAct(Action action, Parts parts) {
        this.action = action;
        this.parts = parts;
    }

    /** Decides on a task that exists. */
    abstract Ruling decide(C command, TaskState state, Loaded loaded, Moment moment);

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(C command, Moment moment) {
        return List.of(Tasks.of(command.task()));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        TaskState state = state(command, loaded);
        return Stream.concat(
                        parts.subjects().beside(state).stream(),
                        state.sent().map(sent -> Offers.of(sent.subject())).stream())
                .toList();
    }

    @Override
    public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return parts.subjects().scope(state(command, loaded), loaded);
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        TaskState state = state(command, loaded);
        return keeping(decide(command, state, loaded, moment), command, state, loaded);
    }

    @Override
    public final TaskId answer(C command, Loaded after, Moment moment) {
        return command.task();
    }

    static TaskState state(TaskCommand command, Loaded loaded) {
        return loaded.of(Tasks.TASKS, Tasks.of(command.task()));
    }

    /** Returns the plan with what becomes of what the task took; a refusal as it is. */
    private static Ruling keeping(Ruling ruling, TaskCommand command, TaskState state, Loaded loaded) {
        if (!(ruling instanceof Ruling.Plan plan) || plan.facts().isEmpty()) {
            return ruling;
        }
        Ref ledger = Offers.of(state.sent().orElseThrow().subject());
        List<Ruling.Plan.Placed> all = new ArrayList<>(plan.facts());
        plan.facts().stream()
                .map(Ruling.Plan.Placed::fact)
                .flatMap(fact -> loaded.of(Offers.OFFERS, ledger).following(command.task(), state, fact).stream())
                .forEach(fact -> all.add(new Ruling.Plan.Placed(ledger, "", fact)));
        return plan.with(all, plan.digests());
    }

    /** Returns a plan to add to. */
    static Ruling.Plan.Builder again(Ruling.Plan plan) {
        Ruling.Plan.Builder builder = Ruling.plan();
        plan.facts().forEach(placed -> builder.to(placed.ref(), placed.compartment(), placed.fact()));
        return builder;
    }

    /** Returns what a department or staff wrote, under the key of the task. */
    static Clear words(String name, TaskCommand command, String text) {
        return new Clear(name, Tasks.of(command.task()).keyId("staff"), "county", text);
    }

    /**
     * Returns for which department somebody answers: a partner for its own; staff for the one that is asked, if it answered
     * on paper or is this house's own.
     */
    static Optional<DepartmentCode> answering(
            TaskState state, Optional<OnPaper> paper, Linkage linkage, Moment moment) {
        paper.ifPresent(p -> Checks.of()
                .that(!p.on().isAfter(moment.today()), "paper.on", "future", p.on().toString())
                .notBefore("paper.on", p.on(), offeredOn(state))
                .orThrow());
        if (moment.actor() instanceof Actor.Partner partner) {
            return Optional.of(DepartmentCode.of(partner.department()));
        }
        return state.course()
                .flatMap(Course::to)
                .filter(d -> d.equals(state.own()) || paper.isPresent() && !linkage.isVia(d, Department.Via.DESK));
    }

    /** Returns the day on which it was last offered or named to a department: no receipt of it is older. */
    private static LocalDate offeredOn(TaskState state) {
        return state.history().stream()
                .filter(n -> n.fact() instanceof TaskFact.Sent
                        || n.fact() instanceof TaskFact.Forwarded
                        || n.fact() instanceof TaskFact.Decided)
                .map(n -> n.at().atZone(Moment.ZONE).toLocalDate())
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.EPOCH);
    }

    /** Says why nobody answers by this: a receipt is lacking, or the department has a desk here and gives none. */
    static Ruling refuseAnswer(TaskState state, Linkage linkage) {
        boolean desk = state.course()
                .flatMap(Course::to)
                .filter(d -> linkage.isVia(d, Department.Via.DESK))
                .isPresent();
        return Ruling.refuse(
                Refusal.of("departments", desk ? "answers-at-its-desk" : "not-its-desk", List.of("departments.slip")));
    }
}
