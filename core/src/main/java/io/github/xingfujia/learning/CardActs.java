package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody does who learns, without a name or a login: all she has is the code. */
final class CardActs {

    private static final int CODE = 10;
    private static final int TRIES = 50;

    private CardActs() {}

    record Start(CourseCode course) implements Command {}

    /** Draws a code for whoever wants to go on another day. */
    static final class StartAct implements Act<Start, LearnerCard> {

        private final Courses courses;

        StartAct(Courses courses) {
            this.courses = courses;
        }

        @Override
        public Action action() {
            return Actions.BEGIN;
        }

        @Override
        public List<Ref> first(Start command, Moment moment) {
            return List.of(CardAct.ref(held(command, moment), moment));
        }

        @Override
        public Optional<Scope> scope(Start command, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public Ruling decide(Start command, Loaded loaded, Moment moment) {
            one(Checks.of(), "course", courses.courses().stream().map(Courses.Course::code), command.course())
                    .orThrow();
            Ref ref = CardAct.ref(held(command, moment), moment);
            return Ruling.plan()
                    .to(ref, "", new LearnerFact.Begun(command.course()))
                    .publish(ref, "", new PublishedCourseFact.CourseBegun(command.course(), moment.today()))
                    .build();
        }

        @Override
        public LearnerCard answer(Start command, Loaded after, Moment moment) {
            CardAct.Held held = held(command, moment);
            return CardAct.shown(courses, held, CardAct.card(held, after, moment), moment);
        }

        private static CardAct.Held held(Start command, Moment moment) {
            return new CardAct.Held(command.course(), moment.key("learner").substring(0, CODE));
        }
    }

    record Do(CourseCode course, String code, CourseCode lesson) implements CardAct.WithCode {
        Do {
            CardAct.checked(code).orThrow();
        }

        /** Returns nothing of the code. */
        @Override
        public String toString() {
            return "Do[" + course + " " + lesson + "]";
        }
    }

    /** Keeps that a lesson was done; twice is once. */
    static final class DoAct extends CardAct<Do> {

        DoAct(Courses courses) {
            super(Actions.DONE, courses);
        }

        @Override
        Ruling decide(Do command, Learners.Card card, Courses.Course course, Moment moment) {
            one(Checks.of(), "lesson", course.lessons().stream().map(Courses.Lesson::code), command.lesson())
                    .orThrow();
            return card.done().contains(command.lesson())
                    ? Ruling.unchanged()
                    : plan(command, card, course, new LearnerFact.Done(command.lesson()), moment)
                            .publish(
                                    ref(command, moment),
                                    "",
                                    new PublishedCourseFact.LessonDone(
                                            command.course(), command.lesson(), moment.today()))
                            .build();
        }
    }

    record Reply(CourseCode course, String code, List<Integer> answers) implements CardAct.WithCode {
        Reply {
            answers = ImmutableList.copyOf(answers);
            CardAct.checked(code).orThrow();
        }

        /** Returns nothing of the code. */
        @Override
        public String toString() {
            return "Reply[" + course + "]";
        }
    }

    /** Keeps how the quiz went. */
    static final class ReplyAct extends CardAct<Reply> {

        ReplyAct(Courses courses) {
            super(Actions.ANSWER, courses);
        }

        @Override
        Ruling decide(Reply command, Learners.Card card, Courses.Course course, Moment moment) {
            if (course.quiz().isEmpty()) {
                return refuse("no-quiz", "learning.done");
            }
            QuizResult result = course.mark(command.answers());
            if (card.tries() >= TRIES) {
                return refuse("too-many-tries", "learning.begin", TRIES);
            }
            return plan(
                            command,
                            card,
                            course,
                            new LearnerFact.Answered(result.right(), result.of(), result.passed()),
                            moment)
                    .build();
        }
    }

    record Help(CourseCode course, String code, Optional<CourseCode> audience, int points) implements CardAct.WithCode {
        Help {
            CardAct.checked(code).range("points", points, 1, 5).orThrow();
        }

        /** Returns nothing of the code. */
        @Override
        public String toString() {
            return "Help[" + course + "]";
        }
    }

    /** Counts whom it helped, once, of somebody who has done a lesson at least. */
    static final class HelpAct extends CardAct<Help> {

        HelpAct(Courses courses) {
            super(Actions.HELPED, courses);
        }

        @Override
        Ruling decide(Help command, Learners.Card card, Courses.Course course, Moment moment) {
            command.audience()
                    .ifPresent(a -> one(
                                    Checks.of(),
                                    "audience",
                                    courses.audiences().stream().map(Courses.Audience::code),
                                    a)
                            .orThrow());
            if (card.done().isEmpty()) {
                return refuse("lessons-missing", "learning.done");
            }
            if (card.helped()) {
                return refuse("said-before", "learning.progress");
            }
            CourseCode audience = command.audience().orElse(CourseCode.UNSAID);
            Ref ref = ref(command, moment);
            return Ruling.plan()
                    .to(ref, "", new LearnerFact.Helped(audience, command.points()))
                    .publish(
                            ref,
                            "",
                            new PublishedCourseFact.CourseHelped(
                                    command.course(), audience, command.points(), moment.today()))
                    .build();
        }
    }

    /** Draws up a certificate for whoever has completed a course that has one. */
    static final class CertifyAct extends CardAct<CardAct.Held> {

        CertifyAct(Courses courses) {
            super(Actions.CERTIFY, courses);
        }

        @Override
        Ruling decide(CardAct.Held command, Learners.Card card, Courses.Course course, Moment moment) {
            if (card.paper().isPresent()) {
                return Ruling.unchanged();
            }
            if (!course.certificate()) {
                return refuse("no-certificate", "learning.progress");
            }
            if (!card.completed()) {
                return refuse("not-completed", "learning.done");
            }
            CourseNumber number = CoursePapers.number(moment);
            return Ruling.plan()
                    .to(ref(command, moment), "", new LearnerFact.Certified(number, moment.today()))
                    .create(CoursePapers.of(number), new CoursePapers.Issued(command.course(), moment.today()))
                    .build();
        }
    }

    /** Shows how far one has come, to whoever has the code; any other looks as if there were none. */
    static final class ProgressLook implements Look<CardAct.Held, LearnerCard> {

        private final Courses courses;

        ProgressLook(Courses courses) {
            this.courses = courses;
        }

        @Override
        public Action action() {
            return Actions.PROGRESS;
        }

        @Override
        public List<Ref> first(CardAct.Held query, Moment moment) {
            return List.of(CardAct.ref(query, moment));
        }

        @Override
        public Optional<Scope> scope(CardAct.Held query, Loaded loaded, Moment moment) {
            return CardAct.card(query, loaded, moment).course().map(c -> Scope.common());
        }

        @Override
        public List<Sealed> cells(CardAct.Held query, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public LearnerCard show(CardAct.Held query, Loaded loaded, Opening open, Moment moment) {
            return CardAct.shown(courses, query, CardAct.card(query, loaded, moment), moment);
        }
    }

    /** Requires that a code is one of those there are. */
    static Checks one(Checks checks, String field, Stream<CourseCode> there, CourseCode code) {
        List<CourseCode> all = there.toList();
        return checks.that(
                all.contains(code),
                field,
                "one-of",
                code.toString(),
                all.stream().map(CourseCode::value).collect(Collectors.joining(" ")));
    }
}
