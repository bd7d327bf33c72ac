package io.github.xingfujia.learning;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every command of somebody with a code shares. */
abstract class CardAct<C extends CardAct.WithCode> implements Act<C, LearnerCard> {

    /** What is done with a code in a course. */
    interface WithCode extends Command {
        CourseCode course();

        String code();
    }

    /** A course and a code, and nothing else. */
    record Held(CourseCode course, String code) implements WithCode {
        Held {
            checked(code).orThrow();
        }

        /** Returns nothing of the code. */
        @Override
        public String toString() {
            return "Held[" + course + "]";
        }
    }

    final Courses courses;
    private final Action action;

    CardAct(Action action, Courses courses) {
        this.action = action;
        this.courses = courses;
    }

    static Checks checked(String code) {
        return Checks.of().line("code", code, 1, 40);
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return List.of(ref(command, moment));
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return Optional.of(Scope.common());
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        Learners.Card card = card(command, loaded, moment);
        Optional<Courses.Course> course = courses.course(command.course());
        return card.course().isEmpty() || course.isEmpty()
                ? refuse("no-card", "learning.begin")
                : decide(command, card, course.get(), moment);
    }

    abstract Ruling decide(C command, Learners.Card card, Courses.Course course, Moment moment);

    @Override
    public LearnerCard answer(C command, Loaded after, Moment moment) {
        return shown(courses, command, card(command, after, moment), moment);
    }

    /** Plans what was done, and that all of it is where this was the last that was missing. */
    static Ruling.Plan.Builder plan(
            WithCode command, Learners.Card card, Courses.Course course, LearnerFact fact, Moment moment) {
        Ref ref = ref(command, moment);
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", fact);
        if (!card.completed() && card.after(fact).hasAll(course)) {
            plan.to(ref, "", new LearnerFact.Completed(moment.today()))
                    .publish(ref, "", new PublishedCourseFact.CourseCompleted(course.code(), moment.today()));
        }
        return plan;
    }

    static Ref ref(WithCode command, Moment moment) {
        return Learners.of(command.course(), command.code(), moment);
    }

    static Learners.Card card(WithCode command, Loaded loaded, Moment moment) {
        return loaded.of(Learners.LEARNERS, ref(command, moment));
    }

    static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("learning", code, List.of(next), arguments));
    }

    static LearnerCard shown(Courses courses, WithCode command, Learners.Card card, Moment moment) {
        boolean quiz =
                courses.course(command.course()).flatMap(Courses.Course::quiz).isPresent();
        return new LearnerCard(
                command.course(),
                command.code().strip().toLowerCase(Locale.ROOT),
                card.done(),
                card.best().map(LearnerFact.Answered::right),
                card.best().map(LearnerFact.Answered::of).orElse(0),
                card.passed() || !quiz,
                card.completed(),
                card.helped(),
                card.paper().map(p -> CoursePapers.printed(p.number(), command.course(), p.on(), moment)));
    }
}
