package io.github.xingfujia.learning;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was learnt in a year, and whom it helped. */
final class YearSurvey implements Survey<LearningQuery, LearningBoard> {

    private static final String BEGUN = "learning.published-begun/1";
    private static final String LESSON = "learning.published-lesson/1";
    private static final String COMPLETED = "learning.published-completed/1";
    private static final String HELPED = "learning.published-helped/1";

    private final Courses courses;

    YearSurvey(Courses courses) {
        this.courses = courses;
    }

    private record Key(CourseCode course, CourseCode audience) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::course).thenComparing(Key::audience);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Action action() {
        return Actions.YEAR;
    }

    @Override
    public Scope scope(LearningQuery query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(LearningQuery query) {
        return "learning-year/" + query.year();
    }

    @Override
    public long until(LearningQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<LearningBoard> begin(LearningQuery query, Moment moment) {
        SortedMap<CourseCode, LearningBoard.Row> rows = new TreeMap<>();
        SortedMap<Key, LearningBoard.Helped> helped = new TreeMap<>();
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                if (!fact.name().startsWith("learning.published-")
                        || LocalDate.parse(text(fact, "on")).getYear() != query.year()) {
                    return;
                }
                CourseCode course = CourseCode.of(text(fact, "course"));
                switch (fact.name()) {
                    case BEGUN -> add(course, 1, 0, 0);
                    case LESSON -> add(course, 0, 1, 0);
                    case COMPLETED -> add(course, 0, 0, 1);
                    case HELPED -> {
                        CourseCode audience = CourseCode.of(text(fact, "audience"));
                        int points = Integer.parseInt(text(fact, "points"));
                        helped.merge(
                                new Key(course, audience),
                                new LearningBoard.Helped(course, audience, 1, points),
                                (one, more) -> new LearningBoard.Helped(
                                        course, audience, one.answers() + 1, one.points() + more.points()));
                    }
                    default -> {}
                }
            }

            private void add(CourseCode course, int begun, int lessons, int completed) {
                rows.merge(
                        course,
                        new LearningBoard.Row(course, begun, lessons, completed),
                        (one, more) -> new LearningBoard.Row(
                                course,
                                one.begun() + more.begun(),
                                one.lessons() + more.lessons(),
                                one.completed() + more.completed()));
            }

            @Override
            public LearningBoard result(long position) {
                return new LearningBoard(
                        query.year(),
                        position,
                        List.copyOf(rows.values()),
                        helped.values().stream()
                                .filter(h -> h.answers() >= courses.least())
                                .toList());
            }
        };
    }

    private static String text(PublishedFact fact, String component) {
        return fact.value(component)
                .orElseThrow(() -> new IllegalStateException(fact.name() + " tells no " + component));
    }
}
