package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is taught on the platform (课程目录), as the county's files say.
 *
 * @param courses in the order in which they are shown
 * @param audiences whom a course may have helped, to choose from
 * @param least of how many answers at least anything is shown
 */
public record Courses(List<Course> courses, List<Audience> audiences, int least) {

    private static final int HUNDRED = 100;

    /** Nothing is taught. */
    public static final Courses NONE = new Courses(List.of(), List.of(), 3);

    /** Keeps the order. */
    public Courses {
        courses = ImmutableList.copyOf(courses);
        audiences = ImmutableList.copyOf(audiences);
    }

    /**
     * A course (课程).
     *
     * @param code its code; it may stand in an address, so it tells nothing
     * @param name what people call it
     * @param about what it is for
     * @param column in which column it stands
     * @param source who wrote it, and from what
     * @param lessons at least one, in order
     * @param quiz what is asked at the end; empty for none
     * @param certificate whether whoever has completed it may have a certificate
     * @param counts as what it counts in the training of the team; empty for nothing
     */
    public record Course(
            CourseCode code,
            Label name,
            Label about,
            CourseColumn column,
            Label source,
            List<Lesson> lessons,
            Optional<Quiz> quiz,
            boolean certificate,
            Optional<Counts> counts) {
        /** Keeps the order. */
        public Course {
            lessons = ImmutableList.copyOf(lessons);
        }

        /** Returns what in these answers is right; whoever asks need not have a code, and nothing is kept. */
        public QuizResult mark(List<Integer> answers) {
            List<Question> asked = quiz.map(Quiz::questions).orElse(List.of());
            Checks.of()
                    .that(
                            answers.size() == asked.size(),
                            "answers",
                            "one-each",
                            Integer.toString(answers.size()),
                            asked.size())
                    .orThrow();
            Checks chosen = Checks.of();
            for (int i = 0; i < asked.size(); i++) {
                // 0 for whoever chose none
                chosen.range(
                        "answers", answers.get(i), 0, asked.get(i).options().size());
            }
            chosen.orThrow();
            ImmutableList.Builder<Boolean> right = ImmutableList.builder();
            int sum = 0;
            for (int i = 0; i < asked.size(); i++) {
                boolean hit = answers.get(i) == asked.get(i).right();
                right.add(hit);
                sum += hit ? 1 : 0;
            }
            return new QuizResult(sum, asked.size(), sum >= needed(asked.size()), right.build());
        }

        private int needed(int of) {
            return (of * quiz.map(Quiz::pass).orElse(0) + HUNDRED - 1) / HUNDRED;
        }
    }

    /**
     * A lesson (一课).
     *
     * @param code its code within the course
     * @param name what it is called
     * @param text what it says, its parts on lines of their own; never empty, so that nobody has to hear or see it
     * @param media the same to be heard or seen elsewhere
     */
    public record Lesson(CourseCode code, Label name, Label text, List<Reference> media) {
        /** Keeps the order. */
        public Lesson {
            media = ImmutableList.copyOf(media);
        }
    }

    /**
     * Where a lesson can be heard or seen (媒体链接): a link that leads away, never something that is fetched by a page of ours.
     *
     * @param medium how
     * @param href an address that begins with {@code https://}
     * @param minutes how long it is
     */
    public record Reference(Medium medium, URI href, int minutes) {}

    /**
     * What is asked at the end (小测).
     *
     * @param pass from how many per cent right it is passed, 1 to 100
     * @param questions at least one, in order
     */
    public record Quiz(int pass, List<Question> questions) {
        /** Keeps the order. */
        public Quiz {
            questions = ImmutableList.copyOf(questions);
        }
    }

    /**
     * A question with one right answer.
     *
     * @param label the question
     * @param options at least two, in order
     * @param right the number of the right one, from 1
     * @param why why, told when it was answered
     */
    public record Question(Label label, List<Label> options, int right, Label why) {
        /** Keeps the order. */
        public Question {
            options = ImmutableList.copyOf(options);
        }
    }

    /**
     * As what a course counts in the training of the team (培训学时).
     *
     * @param training the code of the team's course
     * @param hours class hours, 1 to 12
     */
    public record Counts(String training, int hours) {}

    /** Whom a course may have helped. */
    public record Audience(CourseCode code, Label name) {}

    /**
     * Reads the section {@code courses}: a later file adds, and replaces what has the same code.
     *
     * @param training the codes of the team's courses
     */
    public static Courses read(List<SourceNode> files, Collection<String> training) {
        return new CoursesReader(training).read(files);
    }

    /** Returns the course of that code. */
    public Optional<Course> course(CourseCode code) {
        return courses.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Returns the courses of one column. */
    public List<Course> in(CourseColumn column) {
        return courses.stream().filter(c -> c.column() == column).toList();
    }
}
