package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.learning.Courses;
import io.github.xingfujia.learning.Learning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year of courses (合成学习演示): a few who went through them, of whom nobody knows anything, as of everybody. */
final class DemoLearning {

    private static final int EACH = 4;

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoLearning(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it: one of four stops half-way. */
    void tell() {
        List<Courses.Course> courses = home.courses().courses();
        for (int turn = 0; turn < EACH; turn++) {
            clock.at(until.minusDays(90L - 20L * turn), 20, 0);
            for (int i = 0; i < courses.size(); i++) {
                goThrough(courses.get(i), turn, "demo-learn-" + turn + "-" + i);
            }
        }
    }

    private void goThrough(Courses.Course course, int turn, String name) {
        String code = door(name).begin(course.code()).orThrow().code();
        int lessons = turn == 0 ? 1 : course.lessons().size();
        for (int i = 0; i < lessons; i++) {
            door(name + "-" + i)
                    .done(course.code(), code, course.lessons().get(i).code())
                    .orThrow();
        }
        List<Courses.Question> asked =
                course.quiz().map(Courses.Quiz::questions).orElse(List.of());
        if (turn > 0 && !asked.isEmpty()) {
            door(name + "-quiz")
                    .answer(
                            course.code(),
                            code,
                            asked.stream().map(Courses.Question::right).toList())
                    .orThrow();
        }
        Optional<Courses.Audience> audience =
                home.courses().audiences().stream().findFirst();
        door(name + "-helped")
                .helped(course.code(), code, audience.map(Courses.Audience::code), 3 + turn % 3)
                .orThrow();
    }

    private Learning door(String command) {
        return home.as(Actor.anonymous()).under(CommandId.of(command)).learning();
    }
}
