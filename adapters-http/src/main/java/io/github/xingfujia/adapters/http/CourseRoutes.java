package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.learning.CourseCode;
import io.github.xingfujia.learning.CourseColumn;
import io.github.xingfujia.learning.CourseVerified;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.learning.CreditCourse;
import io.github.xingfujia.learning.LearnerCard;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.learning.LearningBoard;
import io.github.xingfujia.learning.LearningQuery;
import io.github.xingfujia.learning.Medium;
import io.github.xingfujia.learning.VerifyCourse;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The routes to courses (课程): what is taught is open; a code stands in bodies only, so in no log. */
final class CourseRoutes {

    private static final String COURSE = "/courses/{course}";
    private static final String CARD = COURSE + "/cards";

    private CourseRoutes() {}

    /** A course among others. */
    record CourseLine(
            CourseCode code, Label name, Label about, CourseColumn column, int lessons, boolean certificate) {}

    record CourseList(List<CourseLine> rows) {}

    /** A lesson. */
    record LessonText(CourseCode code, Label name, Label text, List<LessonLink> media) {}

    /** Where it can be heard or seen. */
    record LessonLink(Medium medium, String href, int minutes) {}

    /** A question, without its answer. */
    record QuizQuestion(Label question, List<Label> options) {}

    /** A course whole. */
    record CourseView(
            CourseCode code,
            Label name,
            Label about,
            CourseColumn column,
            Label source,
            List<LessonText> lessons,
            List<QuizQuestion> quiz,
            boolean certificate) {}

    record QuizReply(List<Integer> answers) {}

    /** What was right, and why it is. */
    record QuizMarks(int right, int of, boolean passed, List<Boolean> each, List<Label> why) {}

    record CardCode(String code) {}

    record LessonOfCard(String code, CourseCode lesson) {}

    record QuizOfCard(String code, List<Integer> answers) {}

    record HelpOfCard(String code, Optional<CourseCode> audience, int points) {}

    record CreditedTo(StaffId staff) {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>();
        all.addAll(taught());
        all.addAll(cards());
        all.addAll(papers());
        return all;
    }

    private static List<Route> taught() {
        return List.of(
                Route.get(
                                "house.courses",
                                "/courses",
                                CourseList.class,
                                (in, none) -> Answer.open(new CourseList(in.home().courses().courses().stream()
                                        .map(CourseRoutes::line)
                                        .toList())))
                        .open(),
                Route.get("house.course", COURSE, CourseView.class, (in, none) -> Answer.open(view(course(in))))
                        .open(),
                Route.post("house.markQuiz", COURSE + "/marks", QuizReply.class, QuizMarks.class, (in, b) -> {
                            Courses.Course course = course(in);
                            var marked = course.mark(b.answers());
                            return Answer.of(new QuizMarks(
                                    marked.right(),
                                    marked.of(),
                                    marked.passed(),
                                    marked.each(),
                                    questions(course).stream()
                                            .map(Courses.Question::why)
                                            .toList()));
                        })
                        .open());
    }

    private static List<Route> cards() {
        return List.of(
                card(
                                "begin",
                                CARD,
                                CaseRequests.Plain.class,
                                (in, b) -> door(in.taking("course " + code(in)))
                                        .begin(code(in))
                                        .orThrow())
                        .creating(),
                card(
                        "progress",
                        CARD + "/look",
                        CardCode.class,
                        (in, b) -> door(in).progress(code(in), b.code()).orThrow()),
                card(
                        "done",
                        CARD + "/lessons",
                        LessonOfCard.class,
                        (in, b) -> door(in).done(code(in), b.code(), b.lesson()).orThrow()),
                card(
                        "answer",
                        CARD + "/quiz",
                        QuizOfCard.class,
                        (in, b) ->
                                door(in).answer(code(in), b.code(), b.answers()).orThrow()),
                card(
                        "helped",
                        CARD + "/helped",
                        HelpOfCard.class,
                        (in, b) -> door(in).helped(code(in), b.code(), b.audience(), b.points())
                                .orThrow()),
                card(
                        "certify",
                        CARD + "/certificate",
                        CardCode.class,
                        (in, b) -> door(in).certify(code(in), b.code()).orThrow()));
    }

    private static List<Route> papers() {
        return List.of(
                Route.post(
                                "learning.verify",
                                "/course-certificates/verify",
                                VerifyCourse.class,
                                CourseVerified.class,
                                (in, b) -> Answer.of(door(in).verify(b).orThrow()))
                        .open(),
                Route.post(
                        "learning.credit",
                        "/course-certificates/credit",
                        CreditCourse.class,
                        CreditedTo.class,
                        (in, b) -> Answer.of(new CreditedTo(door(in).credit(b).orThrow()))),
                Route.get(
                                "learning.year",
                                "/learning-years/{year}",
                                LearningBoard.class,
                                (in, none) -> Answer.of(door(in).year(new LearningQuery(
                                                in.place("year", Integer.class),
                                                in.query("asOf", Long.class)
                                                        .map(OptionalLong::of)
                                                        .orElseGet(OptionalLong::empty)))
                                        .orThrow()))
                        .query("asOf", Long.class));
    }

    /** What is done with a code. */
    private interface Doing<B> {
        LearnerCard of(Inquiry in, B body);
    }

    private static <B> Route card(String name, String path, Class<B> takes, Doing<B> call) {
        return Route.post("learning." + name, path, takes, LearnerCard.class, (in, b) -> Answer.of(call.of(in, b)))
                .open();
    }

    private static CourseLine line(Courses.Course c) {
        return new CourseLine(
                c.code(), c.name(), c.about(), c.column(), c.lessons().size(), c.certificate());
    }

    private static CourseView view(Courses.Course c) {
        return new CourseView(
                c.code(),
                c.name(),
                c.about(),
                c.column(),
                c.source(),
                c.lessons().stream()
                        .map(l -> new LessonText(
                                l.code(),
                                l.name(),
                                l.text(),
                                l.media().stream()
                                        .map(m -> new LessonLink(
                                                m.medium(), m.href().toString(), m.minutes()))
                                        .toList()))
                        .toList(),
                questions(c).stream()
                        .map(q -> new QuizQuestion(q.label(), q.options()))
                        .toList(),
                c.certificate());
    }

    private static List<Courses.Question> questions(Courses.Course course) {
        return course.quiz().map(Courses.Quiz::questions).orElse(List.of());
    }

    private static Courses.Course course(Inquiry in) {
        return in.home().courses().course(code(in)).orElseThrow(() -> HttpRefusal.of(404, "no-such-course"));
    }

    private static CourseCode code(Inquiry in) {
        return in.place("course", CourseCode.class);
    }

    private static Learning door(Inquiry in) {
        return in.door().learning();
    }
}
