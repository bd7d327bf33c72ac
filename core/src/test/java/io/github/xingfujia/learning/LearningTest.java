package io.github.xingfujia.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.memory.MemoryStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever learns is known to nobody and goes on by her code; what she completed is a paper without a name; figures count turns. */
class LearningTest {

    private static final CourseCode COURSE = CourseCode.of("law-1");
    private static final CourseCode ONE = CourseCode.of("one");
    private static final CourseCode TWO = CourseCode.of("two");
    private static final CourseCode THREE = CourseCode.of("three");

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private Learning anybody() {
        return house.home().as(Actor.anonymous()).learning();
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }

    private static List<String> wrong(Executable run) {
        return assertThrows(InvalidInput.class, run).violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private String completed() {
        String code = anybody().begin(COURSE).orThrow().code();
        for (CourseCode lesson : List.of(ONE, TWO, THREE)) {
            anybody().done(COURSE, code, lesson).orThrow();
        }
        anybody().answer(COURSE, code, List.of(1, 1, 2)).orThrow();
        return code;
    }

    @Test
    void she_goes_on_another_day_by_her_code_and_nobody_else_does() {
        LearnerCard card = anybody().begin(COURSE).orThrow();
        String code = card.code();
        assertEquals(10, code.length());
        assertFalse(card.toString().contains(code));
        anybody().done(COURSE, code, ONE).orThrow();
        assertEquals(List.of(ONE), anybody().done(COURSE, code, ONE).orThrow().done(), "twice is once");
        assertEquals(
                List.of(ONE),
                anybody()
                        .progress(COURSE, " " + code.toUpperCase(Locale.ROOT))
                        .orThrow()
                        .done());
        assertEquals("not-available", refused(anybody().progress(CourseCode.of("love-1"), code)), "of this course");
        assertEquals("not-available", refused(anybody().progress(COURSE, "nonsense")));
        assertEquals("no-card", refused(anybody().done(COURSE, "nonsense", ONE)));
        assertEquals("no-card", refused(anybody().certify(COURSE, "nonsense")));
        assertEquals(List.of("lesson one-of"), wrong(() -> anybody().done(COURSE, code, CourseCode.of("x"))));
        assertEquals(List.of("course one-of"), wrong(() -> anybody().begin(CourseCode.of("x"))));
        assertEquals(List.of("code required"), wrong(() -> anybody().progress(COURSE, " ")));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void a_quiz_is_marked_with_or_without_a_code_and_the_best_of_it_counts() {
        Courses.Course course = house.home().courses().course(COURSE).orElseThrow();
        QuizResult marked = course.mark(List.of(1, 2, 2));
        assertEquals(new QuizResult(2, 3, true, List.of(true, false, true)), marked, "two of three are 60 per cent");
        assertFalse(course.mark(List.of(1, 2, 1)).passed());
        assertEquals(List.of("answers one-each"), wrong(() -> course.mark(List.of(1))));
        assertEquals(List.of("answers range"), wrong(() -> course.mark(List.of(1, 9, 2))), "no such option");
        String code = anybody().begin(COURSE).orThrow().code();
        assertTrue(anybody().answer(COURSE, code, List.of(1, 1, 2)).orThrow().passed());
        LearnerCard worse = anybody().answer(COURSE, code, List.of(2, 2, 1)).orThrow();
        assertEquals(Optional.of(3), worse.best());
        assertTrue(worse.passed());
        assertFalse(worse.completed(), "the lessons are missing");
        CourseCode plain = CourseCode.of("law-2");
        String other = anybody().begin(plain).orThrow().code();
        assertEquals("no-quiz", refused(anybody().answer(plain, other, List.of())));
        assertTrue(anybody().done(plain, other, ONE).orThrow().completed());
        assertEquals("no-certificate", refused(anybody().certify(plain, other)));
    }

    @Test
    void a_completed_course_is_a_paper_that_names_nobody_and_verifies() {
        String code = anybody().begin(COURSE).orThrow().code();
        assertEquals("not-completed", refused(anybody().certify(COURSE, code)));
        String done = completed();
        CoursePaper paper = anybody().certify(COURSE, done).orThrow().paper().orElseThrow();
        assertEquals(
                Optional.of(paper), anybody().certify(COURSE, done).orThrow().paper(), "one course, one paper");
        assertTrue(paper.face().in(Locale.CHINA).contains("不写姓名"));
        assertTrue(anybody()
                .verify(new VerifyCourse(paper.number(), paper.check()))
                .orThrow()
                .genuine());
        assertFalse(anybody()
                .verify(new VerifyCourse(paper.number(), "x"))
                .orThrow()
                .genuine());
        assertFalse(anybody()
                .verify(new VerifyCourse(CourseNumber.of("202609-aaaaaaaa"), paper.check()))
                .orThrow()
                .genuine());
    }

    @Test
    void figures_count_turns_and_show_whom_it_helped_only_when_enough_say_so() {
        for (int i = 0; i < 3; i++) {
            String code = completed();
            anybody()
                    .helped(COURSE, code, Optional.of(CourseCode.of("parents")), i + 3)
                    .orThrow();
            assertEquals("said-before", refused(anybody().helped(COURSE, code, Optional.empty(), 1)));
            LearningBoard now = board();
            assertEquals(i < 2, now.helped().isEmpty(), "fewer than three are not shown");
        }
        String new1 = anybody().begin(COURSE).orThrow().code();
        assertEquals("lessons-missing", refused(anybody().helped(COURSE, new1, Optional.empty(), 5)));
        assertEquals(List.of("points range"), wrong(() -> anybody().helped(COURSE, new1, Optional.empty(), 6)));
        LearningBoard board = board();
        assertEquals(List.of(new LearningBoard.Row(COURSE, 4, 9, 3)), board.rows());
        assertEquals(List.of(new LearningBoard.Helped(COURSE, CourseCode.of("parents"), 3, 12)), board.helped());
        assertEquals(
                board,
                house.head()
                        .learning()
                        .year(new LearningQuery(2026, OptionalLong.of(board.position())))
                        .orThrow());
        assertEquals(
                List.of(),
                house.head().learning().year(LearningQuery.of(2025)).orThrow().rows());
        assertEquals("not-available", refused(anybody().year(LearningQuery.of(2026))));
    }

    private LearningBoard board() {
        return house.head().learning().year(LearningQuery.of(2026)).orThrow();
    }

    @Test
    void a_file_of_courses_is_read_strictly_and_links_only_lead_away() {
        Checks problems = Checks.of();
        Courses.read(List.of(SourceNode.yaml("courses", """
            courses:
              - code: x-1
                column: law
                zh: 为了孩子忍一忍
                en: x
                about: {zh: x, en: x}
                source: {zh: x, en: x}
                lessons:
                  - {code: one, zh: x, en: x, text: {zh: x, en: x}, media: [{medium: audio, href: "http://a.example/x", minutes: 3}]}
                  - {code: one, zh: x, en: x, text: {zh: "", en: x}, media: [{medium: film, href: "https://a.example/x?who=1", minutes: 3}]}
                quiz: {pass: 0, questions: [{zh: x, en: x, options: [{zh: x, en: x}], right: 2, why: {zh: x, en: x}}]}
                counts: {training: dance, hours: 13}
            feedback: {least: 2}
            """, problems)), List.of("law"));
        assertEquals(
                List.of(
                        "courses[0].lessons[0].media[0].href form",
                        "courses[0].lessons[1].text.zh required",
                        "courses[0].lessons[1].media[0].href form",
                        "courses[0].lessons[1].media[0].medium one-of",
                        "courses[0].lessons[1].code duplicate-key",
                        "courses[0].zh pressing",
                        "courses[0].quiz.questions[0].options range",
                        "courses[0].quiz.questions[0].right range",
                        "courses[0].quiz.pass range",
                        "courses[0].counts.training one-of",
                        "courses[0].counts.hours range",
                        "feedback.least range"),
                problems.violations().stream().map(LearningTest::place).toList());
    }

    private static String place(Violation v) {
        return v.field().replaceAll(".* ", "") + " " + v.rule();
    }
}
