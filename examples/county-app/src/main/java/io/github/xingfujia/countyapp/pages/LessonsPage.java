package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.ExchangeLine;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.LessonChecked;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonLine;
import io.github.xingfujia.volunteer.LessonQuery;
import io.github.xingfujia.volunteer.LessonView;
import io.github.xingfujia.volunteer.ProposeLesson;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.volunteer.WithdrawLesson;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Case conferences and the lessons library (案例交流会与案例库): looked through at the next hard case. */
final class LessonsPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> PROPOSE = Deed.<Deed.Here>of("volunteer.proposeLesson", (door, here, answers) -> {
                Optional<Integer> persons = Pick.number(answers, "recognisable");
                List<LocalDate> days = new ArrayList<>();
                words(answers.text("consented"))
                        .forEach(d -> answers.day("consented", d).ifPresent(days::add));
                answers.required("lessonCase");
                answers.required("title");
                answers.required("lessonWords");
                answers.orThrow();
                ProposeLesson lesson = new ProposeLesson(
                        answers.text("lessonCase"),
                        answers.text("title"),
                        words(answers.text("tags")).toList(),
                        answers.text("lessonWords"),
                        persons.orElseThrow(),
                        days,
                        "");
                Outcome<LessonChecked> checked =
                        here.visit().door().volunteering().checkLesson(lesson.check());
                return checked.isDone()
                        ? door.volunteering().proposeLesson(lesson.checked(checked.orThrow()))
                        : checked;
            })
            .asking((form, here) -> form.text("lessonCase", true)
                    .called("source", "lessonCase")
                    .text("title", true)
                    .text("tags", true)
                    .field("lessonWords", Form.Kind.AREA, true, List.of())
                    .field("recognisable", Form.Kind.TEXT, true, List.of(), "0")
                    .text("consented", false)
                    .called("words", "lessonWords")
                    .called("consents", "consented"))
            .shownWhen(here -> !here.visit().is("head", "matcher", "security-admin", "audit-admin", "volunteer"));

    static final Deed<Deed.Here> HOLD = Deed.<Deed.Here>of("volunteer.holdExchange", (door, here, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                List<StaffId> present = new ArrayList<>();
                words(answers.text("attending"))
                        .forEach(s -> answers.checks()
                                .value("attending", () -> StaffId.of(s))
                                .ifPresent(present::add));
                List<LessonId> lessons = new ArrayList<>();
                answers.typed()
                        .all("lessons")
                        .forEach(l -> answers.checks()
                                .value("lessons", () -> LessonId.of(l))
                                .ifPresent(lessons::add));
                answers.orThrow();
                return door.volunteering()
                        .holdExchange(
                                new HoldExchange(Quarter.of(on.orElseThrow()), on.orElseThrow(), present, lessons));
            })
            .asking((form, here) -> Pick.day(form, here.visit(), "on")
                    .text("attending", true)
                    .called("present", "attending")
                    .field("lessons", Form.Kind.CHECKS, false, proposed(here.visit())))
            .shownWhen(here -> here.visit().is("head", "centre-staff")
                    && !proposed(here.visit()).isEmpty());

    static final Deed<Deed.Here> WITHDRAW = Deed.<Deed.Here>of("volunteer.withdrawLesson", (door, here, answers) -> {
                answers.required("lesson");
                Optional<LessonId> lesson = answers.typed()
                        .maybe("lesson")
                        .flatMap(v -> answers.checks().value("lesson", () -> LessonId.of(v)));
                answers.orThrow();
                return door.volunteering().withdrawLesson(new WithdrawLesson(lesson.orElseThrow()));
            })
            .asking((form, here) -> form.field("lesson", Form.Kind.CHOICE, true, all(here.visit())))
            .shownWhen(here -> here.visit().is("head", "centre-staff")
                    && !all(here.visit()).isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("lessons", List.of(PROPOSE, HOLD, WITHDRAW)));

    private LessonsPage() {}

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[,，、;；\\s]+")).filter(s -> !s.isEmpty());
    }

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/lessons", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        LessonQuery query = missed.deed().isEmpty() ? asked(visit) : LessonQuery.all();
        List<LessonLine> told = lessons(visit, query);
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                                word(visit, "lessons.title"),
                                new Sheet.Link("/mine", word(visit, "mine.title")),
                                Deeds.said(visit),
                                word(visit, "lessons.how"),
                                List.of(),
                                Stream.concat(
                                                waiting(visit).stream(),
                                                Stream.of(library(visit, told), exchanges(visit)))
                                        .toList(),
                                Deeds.of(new Deed.Here(visit), "/lessons", ALL, missed))
                        .narrowedBy(tabs(visit, query))
                        .lookedThroughBy(new Sheet.Find("/lessons/find", word(visit, "lessons.find"), looking(visit))));
    }

    /** The words somebody looks for stand in no address; the kind of dispute does, which a case leads to. */
    private static LessonQuery asked(Visit visit) {
        Typed typed = visit.typed();
        return new LessonQuery(typed.maybe("tag"), typed.maybe("disputeKind"), typed.maybe("looked"));
    }

    private static Form looking(Visit visit) {
        return new Form.Builder("find", visit.locale(), visit.typed())
                .text("looked", false)
                .field("disputeKind", Form.Kind.CHOICE, false, Fields.categories(visit.house, visit.locale()))
                .build();
    }

    /** Returns the tags of everything that was told, to look it through by. */
    private static List<Sheet.Tab> tabs(Visit visit, LessonQuery query) {
        Optional<String> chosen = query.tag();
        List<Sheet.Tab> tabs = new ArrayList<>();
        tabs.add(new Sheet.Tab("/lessons", word(visit, "lessons.all"), query.equals(LessonQuery.all())));
        lessons(visit, LessonQuery.all()).stream()
                .flatMap(l -> l.tags().stream())
                .distinct()
                .sorted()
                .forEach(tag -> tabs.add(new Sheet.Tab(
                        "/lessons?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8),
                        tag,
                        chosen.filter(tag::equals).isPresent())));
        return tabs;
    }

    private static Sheet.Block library(Visit visit, List<LessonLine> told) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "lessons.library"),
                List.of("field.title", "field.tags", "field.on").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                told.stream().map(l -> row(l, times)).toList(),
                word(visit, "lessons.none"));
    }

    private static Sheet.Block exchanges(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<ExchangeLine> held =
                ViolencePage.all(after -> visit.door().volunteering().exchanges(after, PAGE));
        return Sheet.Block.table(
                word(visit, "exchanges.title"),
                List.of("exchanges.quarter", "field.on", "field.attending", "field.lessons").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                held.stream()
                        .map(h -> List.of(
                                Sheet.Cell.of(h.quarter().value()),
                                Sheet.Cell.of(times.day(h.on())),
                                Sheet.Cell.of(Integer.toString(h.present())),
                                Sheet.Cell.of(Integer.toString(h.lessons()))))
                        .toList(),
                word(visit, "exchanges.none"));
    }

    static void one(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        LessonView view = shown(visit, LessonId.of(id)).orElseThrow(NotHere::new);
        visit.show(
                "sheet",
                new Sheet(
                        view.title(),
                        new Sheet.Link("/lessons", word(visit, "lessons.title")),
                        "",
                        String.join("、", view.tags()),
                        List.of(),
                        List.of(Sheet.Block.lines(
                                word(visit, "lessons.words"),
                                view.words().lines().toList(),
                                "")),
                        Deeds.none()));
    }

    /** Returns a lesson of the library, or one that waits to be told, for whoever may read it before. */
    private static Optional<LessonView> shown(Visit visit, LessonId id) {
        Volunteering door = visit.door().volunteering();
        return door.lesson(id)
                .fold(
                        Optional::of,
                        refusal -> door.proposal(id).fold(Optional::of, none -> Optional.<LessonView>empty()));
    }

    /** What waits to be told is read before it is chosen. */
    private static List<Sheet.Block> waiting(Visit visit) {
        if (!visit.is("head", "centre-staff")) {
            return List.of();
        }
        Times times = new Times(visit.house, visit.locale());
        return List.of(Sheet.Block.table(
                word(visit, "lessons.waiting"),
                List.of("field.title", "field.tags", "field.on").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                ViolencePage.all(after -> visit.door().volunteering().proposals(after, PAGE)).stream()
                        .map(l -> row(l, times))
                        .toList(),
                word(visit, "lessons.waiting.none")));
    }

    private static List<Sheet.Cell> row(LessonLine lesson, Times times) {
        return List.of(
                Sheet.Cell.to("/lessons/" + lesson.lesson(), lesson.title()),
                Sheet.Cell.of(String.join("、", lesson.tags())),
                Sheet.Cell.of(times.day(lesson.on())));
    }

    private static List<LessonLine> lessons(Visit visit, LessonQuery query) {
        return ViolencePage.all(after -> visit.door().volunteering().lessons(query, after, PAGE));
    }

    private static List<Form.Option> proposed(Visit visit) {
        return options(ViolencePage.all(after -> visit.door().volunteering().proposals(after, PAGE)));
    }

    private static List<Form.Option> all(Visit visit) {
        return Stream.concat(proposed(visit).stream(), options(lessons(visit, LessonQuery.all())).stream())
                .toList();
    }

    private static List<Form.Option> options(List<LessonLine> lessons) {
        return lessons.stream()
                .map(l -> new Form.Option(l.lesson().value(), l.title()))
                .toList();
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
