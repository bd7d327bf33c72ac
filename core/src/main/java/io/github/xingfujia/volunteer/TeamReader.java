package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Identifying;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.TeamTerms.Cohort;
import io.github.xingfujia.volunteer.TeamTerms.Course;
import io.github.xingfujia.volunteer.TeamTerms.Exam;
import io.github.xingfujia.volunteer.TeamTerms.Guide;
import io.github.xingfujia.volunteer.TeamTerms.Issuer;
import io.github.xingfujia.volunteer.TeamTerms.Question;
import io.github.xingfujia.volunteer.TeamTerms.Star;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of the section {@code team}. */
final class TeamReader {

    private static final Issuer NOBODY = new Issuer(new Label("", ""), "", 1);
    private static final Exam UNREAD = new Exam(1, 1, 1, 1, 1);

    private final Map<String, Label> groups = new LinkedHashMap<>();
    private final Map<String, Label> criteria = new LinkedHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Guide> guides = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Cohort> cohorts = new LinkedHashMap<>();
    private final Map<String, Label> honours = new LinkedHashMap<>();
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final List<Star> stars = new ArrayList<>();
    private Optional<Issuer> issuer = Optional.empty();
    private Optional<Exam> exam = Optional.empty();
    private Optional<Integer> background = Optional.empty();
    private Optional<Integer> renewal = Optional.empty();
    private Optional<Identifying> identifying = Optional.empty();

    void file(SourceNode file) {
        file.only(
                "groups",
                "criteria",
                "background",
                "renewal",
                "courses",
                "guides",
                "exam",
                "questions",
                "cohorts",
                "honours",
                "stars",
                "identifying",
                "issuer");
        labels(file.at("groups"), groups);
        labels(file.at("criteria"), criteria);
        for (SourceNode one : file.at("guides").items()) {
            one.only("code", "zh", "en", "staff");
            guides.put(
                    one.at("code").text(),
                    new Guide(
                            label(one),
                            one.at("staff").isPresent()
                                    ? Optional.of(StaffId.of(one.at("staff").text()))
                                    : Optional.empty()));
        }
        for (SourceNode one : file.at("honours").items()) {
            one.only("code", "track", "zh", "en");
            String code = one.at("code").text();
            honours.put(code, label(one));
            if (one.at("track").isPresent()) {
                tracks.put(code, one.at("track").choice(Track.class));
            }
        }
        SourceNode check = file.at("background").only("months");
        if (check.isPresent()) {
            background = Optional.of((int) check.at("months").number(1, 60));
        }
        SourceNode window = file.at("renewal").only("days");
        if (window.isPresent()) {
            renewal = Optional.of((int) window.at("days").number(1, 366));
        }
        for (SourceNode one : file.at("courses").items()) {
            one.only("code", "zh", "en", "tracks", "hours", "required");
            courses.put(
                    one.at("code").text(),
                    new Course(
                            label(one),
                            one.at("tracks").items().stream()
                                    .map(t -> t.choice(Track.class))
                                    .distinct()
                                    .toList(),
                            (int) one.at("hours").number(1, 400),
                            one.at("required").flag(false)));
        }
        SourceNode rule = file.at("exam").only("questions", "pass", "minutes", "wait", "tries");
        if (rule.isPresent()) {
            exam = Optional.of(new Exam(
                    (int) rule.at("questions").number(1, 200),
                    (int) rule.at("pass").number(1, 100),
                    (int) rule.at("minutes").number(1, 600),
                    (int) rule.at("wait").number(0, 366),
                    (int) rule.at("tries").number(1, 50)));
        }
        file.at("questions").items().forEach(this::question);
        if (file.at("stars").isPresent()) {
            stars.clear();
        }
        for (SourceNode one : file.at("stars").items()) {
            one.only("hours", "zh", "en");
            int hours = (int) one.at("hours").number(1, 100_000);
            if (!stars.isEmpty() && stars.get(stars.size() - 1).hours() >= hours) {
                one.at("hours").problem("range", stars.get(stars.size() - 1).hours() + 1, 100_000);
            }
            stars.add(new Star(hours, label(one)));
        }
        SourceNode words = file.at("identifying")
                .only(
                        "surnames",
                        "common",
                        "given",
                        "compounds",
                        "before",
                        "after",
                        "acting",
                        "titles",
                        "ordinary",
                        "contacts",
                        "units",
                        "named",
                        "plain",
                        "unique");
        if (words.isPresent()) {
            identifying = Optional.of(new Identifying(
                    words.at("surnames").text(),
                    words.at("common").text(),
                    words.at("given").text(),
                    texts(words.at("compounds")),
                    texts(words.at("before")),
                    texts(words.at("after")),
                    texts(words.at("acting")),
                    texts(words.at("titles")),
                    texts(words.at("ordinary")),
                    texts(words.at("contacts")),
                    texts(words.at("units")),
                    texts(words.at("named")),
                    texts(words.at("plain")),
                    texts(words.at("unique"))));
        }
        SourceNode unit = file.at("issuer").only("zh", "en", "contact", "notice");
        if (unit.isPresent()) {
            issuer = Optional.of(new Issuer(label(unit), unit.at("contact").text(), (int)
                    unit.at("notice").number(0, 60)));
        }
        for (SourceNode one : file.at("cohorts").items()) {
            one.only("code", "zh", "en", "track", "hours", "courses");
            cohorts.put(
                    one.at("code").text(),
                    new Cohort(
                            label(one),
                            one.at("track").choice(Track.class),
                            (int) one.at("hours").number(0, 999),
                            texts(one.at("courses"))));
        }
    }

    private void question(SourceNode one) {
        one.only("id", "track", "zh", "en", "options", "right");
        List<Label> options = one.at("options").items().stream()
                .map(o -> label(o.only("zh", "en")))
                .toList();
        int right = (int) one.at("right").number(1, Math.max(1, options.size()));
        questions.put(
                one.at("id").text(), new Question(one.at("track").choice(Track.class), label(one), options, right));
    }

    TeamTerms terms(Optional<SourceNode> last) {
        last.ifPresent(file -> {
            if (background.isEmpty()) {
                file.at("background").problem("required");
            }
            if (renewal.isEmpty()) {
                file.at("renewal").problem("required");
            }
            if (exam.isEmpty()) {
                file.at("exam").problem("required");
            }
            if (issuer.isEmpty()) {
                file.at("issuer").problem("required");
            }
            if (groups.isEmpty()) {
                file.at("groups").problem("required");
            }
        });
        return new TeamTerms(
                groups,
                criteria,
                background.orElse(1),
                renewal.orElse(1),
                courses,
                guides,
                exam.orElse(UNREAD),
                questions,
                cohorts,
                honours,
                tracks,
                stars,
                identifying.orElse(Identifying.NOTHING),
                issuer.orElse(NOBODY));
    }

    private static List<String> texts(SourceNode list) {
        return list.items().stream().map(SourceNode::text).toList();
    }

    private static void labels(SourceNode list, Map<String, Label> into) {
        for (SourceNode one : list.items()) {
            one.only("code", "zh", "en");
            into.put(one.at("code").text(), label(one));
        }
    }

    private static Label label(SourceNode node) {
        return new Label(node.at("zh").text(), node.at("en").text());
    }
}
