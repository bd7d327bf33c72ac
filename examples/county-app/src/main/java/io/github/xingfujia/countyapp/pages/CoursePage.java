package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.learning.CourseCode;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.learning.LearnerCard;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.learning.QuizResult;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A course whole (课程): its lessons, its quiz, and how far one has come, by a code that stands in no address. Reading it and trying the
 * quiz leave nothing; what can be heard or seen is a link that leads away.
 *
 * @param to the address of this page
 * @param name what it is called
 * @param about what it is for
 * @param source who wrote it
 * @param lessons in order
 * @param quiz the questions; without any there is none
 * @param marks what was right, once it was answered
 * @param card how far whoever has the code has come
 * @param paper the certificate as it is printed
 * @param mayCertify whether a certificate may be drawn up now
 * @param helps the form that asks whom it helped; without fields when it is not asked
 * @param back the form of whoever has a code
 * @param command what the form that begins is drawn under
 * @param error what was wrong; may be empty
 */
record CoursePage(
        String to,
        String name,
        String about,
        String source,
        List<Lesson> lessons,
        Form quiz,
        Optional<Marks> marks,
        Optional<Card> card,
        Optional<Printed> paper,
        boolean mayCertify,
        Form helps,
        Form back,
        String command,
        String error) {

    /** A lesson; {@code done} when it was. */
    record Lesson(String code, String name, List<String> parts, List<Away> media, boolean done) {}

    /** A link that leads away. */
    record Away(String href, String text) {}

    /** What was right. */
    record Marks(String said, List<String> why) {}

    /** How far one has come. */
    record Card(String code, String said) {}

    /** A certificate. */
    record Printed(String number, String check, String on, String face) {}

    /** What is to be shown beside the course itself. */
    private record Seen(Optional<LearnerCard> card, Optional<QuizResult> marks, String error) {
        static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty(), "");
    }

    static void show(Visit visit, String number) throws IOException {
        page(visit, number, 200, Seen.NOTHING);
    }

    static void act(Visit visit, String number) throws IOException {
        Courses.Course course = course(visit, number);
        try {
            act(visit, number, course);
        } catch (InvalidInput e) {
            page(visit, number, 422, new Seen(progress(visit, course), Optional.empty(), e.in(visit.locale())));
        } catch (RepeatedCommandException e) {
            String again = Words.of("report.again").in(visit.locale());
            page(visit, number, 409, new Seen(Optional.empty(), Optional.empty(), again));
        }
    }

    private static void act(Visit visit, String number, Courses.Course course) throws IOException {
        Typed typed = visit.typed();
        String code = code(typed);
        Optional<QuizResult> marks = Optional.empty();
        if (typed.one("act").equals("begin") && !visit.mayTake("course " + course.code())) {
            String many = Words.of("salons.too-often").in(visit.locale());
            page(visit, number, 429, new Seen(Optional.empty(), Optional.empty(), many));
            return;
        }
        if (typed.one("act").equals("quiz")) {
            marks = Optional.of(course.mark(answers(typed, course)));
        }
        if (marks.isPresent() && code.isEmpty()) {
            page(visit, number, 200, new Seen(Optional.empty(), marks, ""));
            return;
        }
        Outcome<LearnerCard> outcome = run(visit, typed, course, code);
        String error = outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
        Optional<LearnerCard> card = outcome.fold(Optional::of, r -> progress(visit, course));
        page(visit, number, error.isEmpty() ? 200 : 409, new Seen(card, marks, error));
    }

    private static Outcome<LearnerCard> run(Visit visit, Typed typed, Courses.Course course, String code) {
        return switch (typed.one("act")) {
            case "begin" ->
                visit.door(Actor.anonymous())
                        .under(CommandId.of(typed.one("command")))
                        .learning()
                        .begin(course.code());
            case "done" -> door(visit).done(course.code(), code, CourseCode.of(typed.one("lesson")));
            case "quiz" -> door(visit).answer(course.code(), code, answers(typed, course));
            case "certify" -> door(visit).certify(course.code(), code);
            case "helped" ->
                door(visit)
                        .helped(
                                course.code(),
                                code,
                                typed.maybe("audience").map(CourseCode::of),
                                whole(typed.one("points")));
            default -> door(visit).progress(course.code(), code);
        };
    }

    private static List<Integer> answers(Typed typed, Courses.Course course) {
        int asked = course.quiz().map(q -> q.questions().size()).orElse(0);
        return IntStream.range(0, asked)
                .map(i -> whole(typed.one("answer." + i)))
                .boxed()
                .toList();
    }

    private static int whole(String typed) {
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
    }

    private static Optional<LearnerCard> progress(Visit visit, Courses.Course course) {
        String code = code(visit.typed());
        return code.isEmpty() || code.length() > 40
                ? Optional.empty()
                : door(visit).progress(course.code(), code).fold(Optional::of, refusal -> Optional.empty());
    }

    private static String code(Typed typed) {
        return typed.one("learningCode").strip().toLowerCase(Locale.ROOT);
    }

    private static Learning door(Visit visit) {
        return visit.door(Actor.anonymous()).learning();
    }

    private static Courses.Course course(Visit visit, String number) {
        List<Courses.Course> all = visit.house.home().courses().courses();
        int at = Integer.parseInt(number);
        if (at > all.size()) {
            throw new NotHere();
        }
        return all.get(at - 1);
    }

    private static void page(Visit visit, String number, int status, Seen seen) throws IOException {
        Courses.Course course = course(visit, number);
        Locale locale = visit.locale();
        Optional<LearnerCard> card = seen.card();
        visit.show(
                status,
                "course",
                new CoursePage(
                        "/learn/" + number,
                        course.name().in(locale),
                        course.about().in(locale),
                        course.source().in(locale),
                        course.lessons().stream()
                                .map(l -> lesson(l, card, locale))
                                .toList(),
                        quiz(visit, course),
                        seen.marks().map(m -> marks(m, course, locale)),
                        card.map(c -> new Card(c.code(), said(c, course, locale))),
                        card.flatMap(LearnerCard::paper)
                                .map(p -> new Printed(
                                        p.number().value(),
                                        p.check(),
                                        new Times(visit.house, locale).day(p.on()),
                                        p.face().in(locale))),
                        course.certificate()
                                && card.filter(c -> c.completed() && c.paper().isEmpty())
                                        .isPresent(),
                        helps(visit, card),
                        new Form.Builder("back", locale, Typed.nothing())
                                .text("learningCode", true)
                                .build(),
                        visit.house.sessions().draw(),
                        seen.error()));
    }

    private static Lesson lesson(Courses.Lesson lesson, Optional<LearnerCard> card, Locale locale) {
        return new Lesson(
                lesson.code().value(),
                lesson.name().in(locale),
                lesson.text().in(locale).lines().toList(),
                lesson.media().stream()
                        .map(m -> new Away(
                                m.href().toString(),
                                Words.of(
                                                "learn." + Words.key(m.medium().name()),
                                                m.href().getHost(),
                                                Integer.toString(m.minutes()))
                                        .in(locale)))
                        .toList(),
                card.filter(c -> c.done().contains(lesson.code())).isPresent());
    }

    private static Form quiz(Visit visit, Courses.Course course) {
        Form.Builder form = new Form.Builder("quiz", visit.locale(), visit.typed());
        List<Courses.Question> questions =
                course.quiz().map(Courses.Quiz::questions).orElse(List.of());
        for (int i = 0; i < questions.size(); i++) {
            Courses.Question question = questions.get(i);
            form.labelled(
                    "answer." + i,
                    Form.Kind.RADIO,
                    true,
                    IntStream.rangeClosed(1, question.options().size())
                            .mapToObj(o -> new Form.Option(
                                    Integer.toString(o),
                                    question.options().get(o - 1).in(visit.locale())))
                            .toList(),
                    question.label().in(visit.locale()));
        }
        return form.build();
    }

    private static Form helps(Visit visit, Optional<LearnerCard> card) {
        Form.Builder form = new Form.Builder("helped", visit.locale(), Typed.nothing());
        if (card.filter(c -> !c.done().isEmpty() && !c.helped()).isPresent()) {
            List<Form.Option> audiences = Stream.concat(
                            Stream.of(
                                    new Form.Option("", Words.of("counsel.none").in(visit.locale()))),
                            visit.house.home().courses().audiences().stream()
                                    .map(a -> new Form.Option(
                                            a.code().value(), a.name().in(visit.locale()))))
                    .toList();
            form.field("audience", Form.Kind.CHOICE, false, audiences)
                    .field(
                            "points",
                            Form.Kind.RADIO,
                            true,
                            Stream.of("1", "2", "3", "4", "5")
                                    .map(p -> new Form.Option(p, p))
                                    .toList());
        }
        return form.build();
    }

    private static Marks marks(QuizResult result, Courses.Course course, Locale locale) {
        List<Courses.Question> questions = course.quiz().orElseThrow().questions();
        return new Marks(
                Words.of(
                                result.passed() ? "learn.passed" : "learn.not-passed",
                                Integer.toString(result.right()),
                                Integer.toString(result.of()))
                        .in(locale),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> Words.of(
                                        result.each().get(i) ? "learn.right" : "learn.wrong",
                                        questions.get(i).why().in(locale))
                                .in(locale))
                        .toList());
    }

    private static String said(LearnerCard card, Courses.Course course, Locale locale) {
        return Words.of(
                        card.completed() ? "learn.completed" : "learn.so-far",
                        Integer.toString(card.done().size()),
                        Integer.toString(course.lessons().size()))
                .in(locale);
    }
}
