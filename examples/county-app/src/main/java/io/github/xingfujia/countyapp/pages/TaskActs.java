package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OnPaper;
import io.github.xingfujia.departments.ReturnCause;
import io.github.xingfujia.departments.Rung;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.departments.WithdrawCause;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of one task (任务表单): which are offered as it stands, and what each does. */
final class TaskActs {

    /** What a head does with a task. */
    static final List<String> SUPERVISED = List.of("decide", "issue");

    private TaskActs() {}

    /** Returns the names of what may be tried as it stands; the house decides whether it may be done. */
    static List<String> offered(boolean department, boolean desk, Standing standing, Rung rung, boolean mayGiveBack) {
        List<String> acts = new ArrayList<>();
        // a department with a desk here answers there, and has in hand what stands on it
        boolean answers = department || !desk;
        if (standing == Standing.SENT && answers) {
            acts.add("accept");
        }
        if (standing == Standing.ACCEPTED && answers) {
            acts.add("answer");
        }
        if ((standing == Standing.SENT || standing == Standing.ACCEPTED) && mayGiveBack && answers) {
            acts.add("giveBack");
        }
        if (department) {
            return acts;
        }
        switch (standing) {
            case SENT -> {
                if (!desk) {
                    acts.add("handOver");
                }
            }
            case RETURNED -> acts.add("forward");
            case TO_DECIDE -> acts.add("decide");
            case ANSWERED -> acts.add("close");
            default -> {}
        }
        if (rung == Rung.DRAFTED) {
            acts.add("issue");
        }
        if (standing.isOpen() && standing != Standing.ANSWERED) {
            acts.add("withdraw");
        }
        return acts;
    }

    static Form.Builder form(Visit visit, String act, List<TaskView.Outcome> outcomes, Typed typed) {
        Form.Builder form = new Form.Builder(act, visit.locale(), typed)
                .called("words", "taskWords")
                .called("paper.on", "paperOn");
        boolean staff = visit.department().isEmpty();
        switch (act) {
            case "accept" -> form.text("officer", true);
            case "giveBack" ->
                form.radio("cause", ReturnCause.class, ReturnCause.NOT_COMPETENT)
                        .field("taskWords", Form.Kind.AREA, true, List.of());
            case "answer" ->
                form.field(
                                "outcome",
                                Form.Kind.CHOICE,
                                true,
                                outcomes.stream()
                                        .map(o -> new Form.Option(
                                                o.code(), o.name().in(visit.locale())))
                                        .toList())
                        .field("taskWords", Form.Kind.AREA, true, List.of());
            case "forward" ->
                ConsentFields.ask(
                        form.field("to", Form.Kind.CHOICE, true, departments(visit))
                                .text("basis", true),
                        false);
            case "decide" ->
                form.field("to", Form.Kind.CHOICE, true, departments(visit))
                        .text("basis", true)
                        .called("reason", "taskWords")
                        .field("taskWords", Form.Kind.AREA, true, List.of());
            case "withdraw" -> form.field("cause", Form.Kind.RADIO, true, withdrawals(form));
            default -> {}
        }
        if (staff && List.of("accept", "giveBack", "answer").contains(act)) {
            form.day("paperOn", false).text("paperNumber", false);
        }
        return form;
    }

    private static List<Form.Option> withdrawals(Form.Builder form) {
        return form.options(WithdrawCause.class, c -> Words.code("withdraw", c));
    }

    private static List<Form.Option> departments(Visit visit) {
        return visit.house.home().linkage().departments().stream()
                .filter(d -> d.contact().isPresent())
                .map((Department d) ->
                        new Form.Option(d.code().value(), d.called().in(visit.locale())))
                .toList();
    }

    static Outcome<TaskId> run(Departments door, TaskId id, String act, Typed typed) {
        return switch (act) {
            case "accept" -> door.accept(id, typed.one("officer"), paper(typed));
            case "giveBack" ->
                door.giveBack(id, choice(ReturnCause.class, typed), typed.one("taskWords"), paper(typed));
            case "answer" -> door.answer(id, typed.one("outcome"), typed.one("taskWords"), paper(typed));
            case "forward" ->
                door.forward(id, DepartmentCode.of(typed.one("to")), typed.one("basis"), List.of(), consent(typed));
            case "decide" ->
                door.decide(id, DepartmentCode.of(typed.one("to")), typed.one("basis"), typed.one("taskWords"));
            case "close" -> door.close(id);
            case "withdraw" -> door.withdraw(id, choice(WithdrawCause.class, typed));
            case "handOver" -> door.handOver(id);
            case "issue" -> door.issue(id);
            default -> throw new NotHere();
        };
    }

    private static <E extends Enum<E>> E choice(Class<E> codes, Typed typed) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(typed.one("cause"))) {
                return code;
            }
        }
        throw new InvalidInput(Violation.of("cause", "required", ""));
    }

    private static Optional<Consent> consent(Typed typed) {
        Answers answers = Answers.of(typed);
        Optional<Consent> consent = ConsentFields.read(answers);
        answers.orThrow();
        return consent;
    }

    private static Optional<OnPaper> paper(Typed typed) {
        if (typed.one("paperOn").isEmpty() && typed.one("paperNumber").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OnPaper(LocalDate.parse(typed.one("paperOn")), typed.one("paperNumber")));
        } catch (DateTimeException e) {
            throw new InvalidInput(Violation.of("paperOn", "form", "", "2026-01-31"));
        }
    }
}
