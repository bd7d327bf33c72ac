package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKind;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<TaskKind> kind = visit.asks("kind", k -> kind(visit, k));
        if (kind.isPresent()) {
            visit.show("sendtask", page(of, form(visit, kind.get(), Typed.nothing())));
        } else {
            visit.show("sheet", kinds(of));
        }
    }

    /** Which task is chosen first, so that nothing is asked that it may not carry. */
    private static Sheet kinds(Guarded of) {
        Visit visit = of.visit();
        Linkage linkage = visit.house.home().linkage();
        return new Sheet(
                ViolencePage.word(visit, "task.send"),
                new Sheet.Link(of.at(), ViolencePage.word(visit, "task.send.back")),
                "",
                ViolencePage.word(visit, "task.send.which"),
                List.of(),
                List.of(Sheet.Block.table(
                        ViolencePage.word(visit, "task.send.which"),
                        ViolencePage.words(visit, "field.kind", "violence.owner", "book.cites"),
                        linkage.kinds(visit.house.home().today()).stream()
                                .map(k -> List.of(
                                        Sheet.Cell.to(
                                                of.at() + "/task?kind=" + k.code(),
                                                k.name().in(visit.locale())),
                                        Sheet.Cell.of(linkage.called(k.owner()).in(visit.locale())),
                                        Sheet.Cell.of(String.join("；", k.cites()))))
                                .toList(),
                        "")),
                Deeds.none());
    }

    static void send(Guarded of) throws IOException {
        Visit visit = of.visit();
        visit.worker();
        Typed typed = visit.typed();
        Optional<TaskKind> known = kind(visit, typed.one("kind"));
        if (known.isEmpty()) {
            visit.go(of.at() + "/task");
            return;
        }
        TaskKind kind = known.get();
        try {
            visit.takes(form(visit, kind, typed));
            Answers answers = Answers.of(typed);
            Optional<Consent> consent = ConsentFields.read(answers);
            answers.orThrow();
            Outcome<TaskId> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .departments()
                    .send(new Send(
                            new Subject(of.kind(), of.id()),
                            kind.code(),
                            typed.all("conditions"),
                            typed.one("basis"),
                            fields(kind, typed),
                            consent));
            if (outcome.isDone()) {
                visit.go("/board?said=sent");
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                visit.show(409, "sendtask", page(of, form(visit, kind, typed).error(refused)));
            }
        } catch (InvalidInput e) {
            visit.show(422, "sendtask", page(of, form(visit, kind, typed).wrong(e)));
        }
    }

    private static SendTaskPage page(Guarded of, Form.Builder form) {
        return new SendTaskPage(
                of.at(), form.build(), of.visit().house.sessions().draw());
    }

    private static List<TaskField> fields(TaskKind kind, Typed typed) {
        return kind.fields().stream()
                .filter(code -> typed.maybe(named(code)).isPresent())
                .map(code -> new TaskField(code, typed.one(named(code))))
                .toList();
    }

    private static Optional<TaskKind> kind(Visit visit, String code) {
        return visit.house.home().linkage().kinds(visit.house.home().today()).stream()
                .filter(k -> k.code().value().equals(code))
                .findFirst();
    }

    private static String named(String code) {
        return "told-" + code;
    }

    private static Form.Builder form(Visit visit, TaskKind kind, Typed typed) {
        Linkage linkage = visit.house.home().linkage();
        Form.Option one = new Form.Option(
                kind.code().value(),
                linkage.called(kind.owner()).in(visit.locale()) + " · "
                        + kind.name().in(visit.locale()));
        List<Form.Option> conditions = linkage.conditions(visit.house.home().today()).stream()
                .map(f -> new Form.Option(f.name(), f.label().in(visit.locale())))
                .toList();
        Form.Builder form = new Form.Builder("send", visit.locale(), typed)
                .field("kind", Form.Kind.RADIO, true, List.of(one))
                .field("conditions", Form.Kind.CHECKS, false, conditions)
                .text("basis", true);
        if (kind.isAgreed()) {
            ConsentFields.ask(form, true);
        }
        for (String code : kind.fields()) {
            form.labelled(
                            named(code),
                            Form.Kind.AREA,
                            kind.needs().contains(code),
                            List.of(),
                            linkage.field(code).in(visit.locale()))
                    .called("fields." + code, named(code))
                    .called("fields." + code + ".words", named(code));
        }
        String first = Stream.concat(kind.needs().stream(), kind.fields().stream())
                .findFirst()
                .orElseThrow();
        return form.called("fields", named(first));
    }
}
