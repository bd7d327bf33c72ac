package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKind;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.List;

/**
 * Sends a task from a dispute or a violence file (发送联动任务): the kind, why it may be told, and the fields chosen for it.
 *
 * @param at the page of what it is sent from
 */
record SendTaskPage(String at, Form form, String command) {

    static void show(Guarded of) throws IOException {
        Visit visit = of.visit();
        visit.worker();
        visit.keepLanguage();
        visit.show("sendtask", page(of, form(visit, Typed.nothing())));
    }

    static void send(Guarded of) throws IOException {
        Visit visit = of.visit();
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Outcome<TaskId> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .departments()
                    .send(new Send(
                            new Subject(of.kind(), of.id()),
                            TaskKindCode.of(typed.one("kind")),
                            typed.all("conditions"),
                            typed.one("basis"),
                            fields(visit, typed)));
            if (outcome.isDone()) {
                visit.go("/board?said=sent");
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                visit.show(409, "sendtask", page(of, form(visit, typed).error(refused)));
            }
        } catch (InvalidInput e) {
            visit.show(422, "sendtask", page(of, form(visit, typed).wrong(e)));
        }
    }

    private static SendTaskPage page(Guarded of, Form.Builder form) {
        return new SendTaskPage(
                of.at(), form.build(), of.visit().house.sessions().draw());
    }

    private static List<TaskField> fields(Visit visit, Typed typed) {
        return codes(visit).stream()
                .filter(code -> typed.maybe(named(code)).isPresent())
                .map(code -> new TaskField(code, typed.one(named(code))))
                .toList();
    }

    private static List<String> codes(Visit visit) {
        return visit.house.home().linkage().kinds(visit.house.home().today()).stream()
                .map(TaskKind::fields)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String named(String code) {
        return "told-" + code;
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Linkage linkage = visit.house.home().linkage();
        List<Form.Option> kinds = linkage.kinds(visit.house.home().today()).stream()
                .map(k -> new Form.Option(
                        k.code().value(),
                        linkage.called(k.owner()).in(visit.locale()) + " · "
                                + k.name().in(visit.locale())))
                .toList();
        List<Form.Option> conditions = linkage.conditions(visit.house.home().today()).stream()
                .map(f -> new Form.Option(f.name(), f.label().in(visit.locale())))
                .toList();
        Form.Builder form = new Form.Builder("send", visit.locale(), typed)
                .field("kind", Form.Kind.CHOICE, true, kinds)
                .field("conditions", Form.Kind.CHECKS, false, conditions)
                .text("basis", true);
        for (String code : codes(visit)) {
            form.labelled(
                            named(code),
                            Form.Kind.AREA,
                            false,
                            List.of(),
                            linkage.field(code).in(visit.locale()))
                    .called("fields." + code, named(code));
        }
        return form;
    }
}
