package io.github.xingfujia.learning;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.messaging.PressureWording;
import io.github.xingfujia.rules.Label;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is taught (课程目录). */
final class CoursesReader {

    private static final CourseCode UNREAD = CourseCode.of("unread");
    private static final URI NOWHERE = URI.create("https://unread.invalid/");
    private static final Pattern HREF = Pattern.compile("https://[a-z0-9][a-z0-9.-]*(/[A-Za-z0-9._~/-]*)?");

    private final Collection<String> training;
    private final Map<CourseCode, Courses.Course> courses = new LinkedHashMap<>();
    private final Map<CourseCode, Courses.Audience> audiences = new LinkedHashMap<>();
    private int least = Courses.NONE.least();

    CoursesReader(Collection<String> training) {
        this.training = training;
    }

    Courses read(List<SourceNode> files) {
        for (SourceNode file : files) {
            file.only("courses", "audiences", "feedback");
            file.at("courses").items().forEach(this::course);
            file.at("audiences").items().forEach(this::audience);
            SourceNode feedback = file.at("feedback").only("least");
            if (feedback.isPresent()) {
                least = (int) feedback.at("least").number(3, 50);
            }
        }
        return new Courses(List.copyOf(courses.values()), List.copyOf(audiences.values()), least);
    }

    private void audience(SourceNode node) {
        CourseCode code = code(node.only("code", "zh", "en").at("code"));
        audiences.put(code, new Courses.Audience(code, label(node)));
    }

    private void course(SourceNode node) {
        node.only("code", "zh", "en", "about", "column", "source", "lessons", "quiz", "certificate", "counts");
        CourseCode code = code(node.at("code"));
        Map<CourseCode, Courses.Lesson> lessons = new LinkedHashMap<>();
        for (SourceNode lesson : node.at("lessons").items()) {
            Courses.Lesson one = lesson(lesson);
            if (lessons.put(one.code(), one) != null) {
                lesson.at("code").problem("duplicate-key", one.code().value());
            }
        }
        if (lessons.isEmpty()) {
            node.at("lessons").problem("required");
        }
        courses.put(
                code,
                new Courses.Course(
                        code,
                        title(node),
                        words(node.at("about")),
                        node.at("column").choice(CourseColumn.class),
                        words(node.at("source")),
                        List.copyOf(lessons.values()),
                        node.at("quiz").isPresent() ? Optional.of(quiz(node.at("quiz"))) : Optional.empty(),
                        node.at("certificate").flag(false),
                        node.at("counts").isPresent() ? Optional.of(counts(node.at("counts"))) : Optional.empty()));
    }

    private static Courses.Lesson lesson(SourceNode node) {
        node.only("code", "zh", "en", "text", "media");
        return new Courses.Lesson(
                code(node.at("code")),
                title(node),
                words(node.at("text")),
                node.at("media").items().stream().map(CoursesReader::reference).toList());
    }

    private static Courses.Reference reference(SourceNode node) {
        node.only("medium", "href", "minutes");
        String href = node.at("href").text();
        if (!HREF.matcher(href).matches()) {
            node.at("href").problem("form", "https://media.example/lesson-1");
        }
        return new Courses.Reference(
                node.at("medium").choice(Medium.class), HREF.matcher(href).matches() ? URI.create(href) : NOWHERE, (int)
                        node.at("minutes").number(1, 600));
    }

    private static Courses.Quiz quiz(SourceNode node) {
        node.only("pass", "questions");
        List<Courses.Question> questions = node.at("questions").items().stream()
                .map(CoursesReader::question)
                .toList();
        if (questions.isEmpty()) {
            node.at("questions").problem("required");
        }
        return new Courses.Quiz((int) node.at("pass").number(1, 100), questions);
    }

    private static Courses.Question question(SourceNode node) {
        node.only("zh", "en", "options", "right", "why");
        List<Label> options = node.at("options").items().stream()
                .map(o -> label(o.only("zh", "en")))
                .toList();
        if (options.size() < 2) {
            node.at("options").problem("range", 2, 9);
        }
        return new Courses.Question(
                label(node),
                ImmutableList.copyOf(options),
                (int) node.at("right").number(1, Math.max(1, options.size())),
                words(node.at("why")));
    }

    private Courses.Counts counts(SourceNode node) {
        node.only("training", "hours");
        return new Courses.Counts(
                node.at("training").oneOf(training), (int) node.at("hours").number(1, 12));
    }

    /** A name that presses somebody to stay is not put above a lesson. */
    private static Label title(SourceNode node) {
        Label label = label(node);
        List<String> pressing = PressureWording.pressing(label.zh() + " " + label.en());
        if (!pressing.isEmpty()) {
            node.at("zh").problem("pressing", String.join(" ", pressing));
        }
        return label;
    }

    private static Label words(SourceNode node) {
        return label(node.only("zh", "en"));
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }

    private static CourseCode code(SourceNode node) {
        return node.value(CourseCode::of).orElse(UNREAD);
    }
}
