package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.Rung;
import io.github.xingfujia.departments.Slip;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One task (任务办理): a department sees its slip, this house all of it; below, what may be done next.
 *
 * @param slip what the department is told
 * @param house what only this house sees; empty for a department
 * @param forms what may be done
 */
record TaskPage(SlipPage slip, String standing, Optional<House> house, List<Act> forms) {

    /**
     * What only this house sees.
     *
     * @param onItsWay whether the system of the department has not taken it yet
     * @param pressed whether there is a supervisory suggestion to read, drafted or issued
     */
    record House(
            String accountable,
            String owes,
            String outcome,
            String suggestion,
            boolean pressed,
            boolean onItsWay,
            List<Step> steps) {}

    private static final String OWN = "federation";

    /** One step. */
    record Step(String at, String what, String words) {}

    /** One form. */
    record Act(String name, Form form, String command) {}

    static void show(Visit visit, String id) throws IOException {
        visit.clerk();
        visit.keepLanguage();
        show(visit, 200, id, "", Typed.nothing(), Optional.empty(), "");
    }

    static void act(Visit visit, String id) throws IOException {
        Typed typed = visit.typed();
        String act = typed.one("act");
        try {
            visit.clerk()
                    .departments()
                    .slip(TaskId.of(id))
                    .fold(Optional::of, refusal -> Optional.<Slip>empty())
                    .ifPresent(s -> visit.takes(TaskActs.form(visit, act, s.outcomes(), typed)));
            Outcome<TaskId> outcome = TaskActs.run(
                    visit.clerk().under(CommandId.of(typed.one("command"))).departments(), TaskId.of(id), act, typed);
            if (outcome.isDone()) {
                visit.go("/board?said=said");
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                show(visit, 409, id, act, typed, Optional.empty(), refused);
            }
        } catch (InvalidInput e) {
            show(visit, 422, id, act, typed, Optional.of(e), "");
        }
    }

    private static void show(
            Visit visit, int status, String id, String act, Typed typed, Optional<InvalidInput> wrong, String refused)
            throws IOException {
        Slip slip = visit.clerk().departments().slip(TaskId.of(id)).fold(s -> s, refusal -> {
            throw new NotHere();
        });
        Optional<TaskView> view = visit.department().isPresent()
                ? Optional.empty()
                : visit.clerk().departments().task(TaskId.of(id)).fold(Optional::of, refusal -> Optional.empty());
        Rung rung = view.map(TaskView::rung).orElse(Rung.NONE);
        List<Act> forms = TaskActs.offered(
                        visit.department().isPresent(),
                        isElsewhere(visit, slip),
                        slip.standing(),
                        rung,
                        slip.mayGiveBack())
                .stream()
                .filter(name -> !isSupervisor(visit) || TaskActs.SUPERVISED.contains(name))
                .map(name -> {
                    boolean same = name.equals(act);
                    Form.Builder form = TaskActs.form(visit, name, slip.outcomes(), same ? typed : Typed.nothing());
                    if (same) {
                        wrong.ifPresent(form::wrong);
                        Optional.of(refused).filter(r -> !r.isEmpty()).ifPresent(form::error);
                    }
                    return new Act(name, form.build(), visit.house.sessions().draw());
                })
                .toList();
        visit.show(
                status,
                "task",
                new TaskPage(
                        SlipPage.of(visit, slip),
                        Words.code("standing", slip.standing()).in(visit.locale()),
                        view.map(v -> house(visit, v)),
                        forms));
    }

    /** Returns whether she sees tasks only to decide and to press. */
    private static boolean isSupervisor(Visit visit) {
        return visit.is("head")
                && !visit.is(
                        "centre-staff",
                        "protection-staff",
                        "town-worker",
                        "station-worker",
                        "studio-host",
                        "operator-12338");
    }

    /** Returns whether another department than this house's answers at a desk of its own. */
    private static boolean isElsewhere(Visit visit, Slip slip) {
        return slip.to()
                .filter(d -> !d.value().equals(OWN))
                .flatMap(d -> visit.house.home().linkage().department(d))
                .flatMap(Department::contact)
                .filter(c -> c.via() == Department.Via.DESK)
                .isPresent();
    }

    private static House house(Visit visit, TaskView view) {
        Times times = new Times(visit.house, visit.locale());
        return new House(
                view.accountable()
                        .map(d -> visit.house.home().linkage().called(d).in(visit.locale()))
                        .orElse(""),
                view.owes()
                        .map(d -> visit.house.home().linkage().called(d).in(visit.locale()))
                        .orElse(""),
                view.outcome().map(o -> o.name().in(visit.locale())).orElse(""),
                view.suggestion().orElse(""),
                view.rung().compareTo(Rung.DRAFTED) >= 0
                        && view.owes().isPresent()
                        && visit.is("centre-staff", "protection-staff", "head"),
                view.onItsWay(),
                view.steps().stream()
                        .map(s -> new Step(times.minute(s.at()), s.what().in(visit.locale()), s.words()))
                        .toList());
    }
}
