package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code learner/<digest>} (学习卡): one for each course and code, so that no two of hers can be put together. */
final class Learners implements Aggregate<Learners.Card> {

    static final Learners LEARNERS = new Learners();

    private Learners() {}

    /**
     * How far one has come.
     *
     * @param best the best of her answers
     * @param tries how often she answered
     */
    record Card(
            Optional<CourseCode> course,
            List<CourseCode> done,
            Optional<LearnerFact.Answered> best,
            int tries,
            boolean completed,
            boolean helped,
            Optional<LearnerFact.Certified> paper) {

        static final Card NONE =
                new Card(Optional.empty(), List.of(), Optional.empty(), 0, false, false, Optional.empty());

        Card {
            done = ImmutableList.copyOf(done);
        }

        Card after(LearnerFact fact) {
            if (fact instanceof LearnerFact.Begun f) {
                return new Card(Optional.of(f.course()), done, best, tries, completed, helped, paper);
            } else if (fact instanceof LearnerFact.Done f) {
                List<CourseCode> more = ImmutableList.<CourseCode>builder()
                        .addAll(done)
                        .add(f.lesson())
                        .build();
                return new Card(course, more, best, tries, completed, helped, paper);
            } else if (fact instanceof LearnerFact.Answered f) {
                boolean better = isBetter(f);
                return new Card(course, done, better ? Optional.of(f) : best, tries + 1, completed, helped, paper);
            } else if (fact instanceof LearnerFact.Completed) {
                return new Card(course, done, best, tries, true, helped, paper);
            } else if (fact instanceof LearnerFact.Helped) {
                return new Card(course, done, best, tries, completed, true, paper);
            }
            return fact instanceof LearnerFact.Certified f
                    ? new Card(course, done, best, tries, completed, helped, Optional.of(f))
                    : this;
        }

        /** What was passed stays passed, whatever is asked later. */
        private boolean isBetter(LearnerFact.Answered other) {
            return best.filter(b ->
                            b.passed() && !other.passed() || b.passed() == other.passed() && b.right() >= other.right())
                    .isEmpty();
        }

        boolean passed() {
            return best.filter(LearnerFact.Answered::passed).isPresent();
        }

        /** Returns whether all there is of a course was done. */
        boolean hasAll(Courses.Course of) {
            return done.containsAll(
                            of.lessons().stream().map(Courses.Lesson::code).toList())
                    && (passed() || of.quiz().isEmpty());
        }
    }

    /** Returns where the progress of a code is kept: under its keyed digest. */
    static Ref of(CourseCode course, String code, Moment moment) {
        return new Ref(
                "learner", moment.digest("learner", course + "\n" + code.strip().toLowerCase(Locale.ROOT)));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("learning.begun/1", LearnerFact.Begun.class)
                .fact("learning.lesson-done/1", LearnerFact.Done.class)
                .fact("learning.answered/1", LearnerFact.Answered.class)
                .fact("learning.completed/1", LearnerFact.Completed.class)
                .fact("learning.helped/1", LearnerFact.Helped.class)
                .fact("learning.certified/1", LearnerFact.Certified.class)
                .fact("learning.published-begun/1", PublishedCourseFact.CourseBegun.class)
                .fact("learning.published-lesson/1", PublishedCourseFact.LessonDone.class)
                .fact("learning.published-completed/1", PublishedCourseFact.CourseCompleted.class)
                .fact("learning.published-helped/1", PublishedCourseFact.CourseHelped.class);
    }

    @Override
    public String name() {
        return "learner";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Card none(Ref ref) {
        return Card.NONE;
    }

    @Override
    public Card evolve(Card state, Fact fact, Stamp stamp) {
        return fact instanceof LearnerFact f ? state.after(f) : state;
    }
}
