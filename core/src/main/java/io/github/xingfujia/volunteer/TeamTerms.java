package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.network.Identifying;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a county lays down for its team (队伍建设标准), as data: from whom it is selected by what criteria, what is taught and asked,
 * who guides, which cohorts are trained and which honours there are.
 *
 * @param groups the groups it is selected from, by code
 * @param criteria what is asked of whoever is selected, by code
 * @param background for how many months a background check holds
 * @param renewal from how many days before its end a certificate may be renewed
 * @param courses what is taught, by code
 * @param guides the invited professionals who guide practice, by code
 * @param exam how an exam is held
 * @param questions the question bank, by id
 * @param cohorts the cohorts of backbones (骨干), by code
 * @param honours the honours beside a certificate, by code
 * @param tracks which certificate an honour stands beside, by its code; any, where it is not said
 * @param stars the stars of service hours, the lowest first
 * @param identifying the words by which a text tells who or where
 * @param issuer who issues certificates of service hours
 */
public record TeamTerms(
        Map<String, Label> groups,
        Map<String, Label> criteria,
        int background,
        int renewal,
        Map<String, Course> courses,
        Map<String, Guide> guides,
        Exam exam,
        Map<String, Question> questions,
        Map<String, Cohort> cohorts,
        Map<String, Label> honours,
        Map<String, Track> tracks,
        List<Star> stars,
        Identifying identifying,
        Issuer issuer) {

    /** Keeps the order of the files. */
    public TeamTerms {
        groups = ImmutableMap.copyOf(groups);
        criteria = ImmutableMap.copyOf(criteria);
        courses = ImmutableMap.copyOf(courses);
        guides = ImmutableMap.copyOf(guides);
        questions = ImmutableMap.copyOf(questions);
        cohorts = ImmutableMap.copyOf(cohorts);
        honours = ImmutableMap.copyOf(honours);
        tracks = ImmutableMap.copyOf(tracks);
        stars = ImmutableList.copyOf(stars);
    }

    /** Returns whether somebody holds on that day the certificate that an honour stands beside. */
    public boolean isCertified(String honour, CertificateState held, LocalDate day) {
        return Optional.ofNullable(tracks.get(honour))
                .map(track -> held.validOn(track, day))
                .orElseGet(() -> held.validOn(day));
    }

    /**
     * An invited professional who guides practice (特邀指导专业人员).
     *
     * @param label the name, or what the professional is
     * @param staff the login under which she confirms what she guided; empty when she signs on paper
     */
    public record Guide(Label label, Optional<StaffId> staff) {}

    /** A star, and from how many confirmed hours it is reached. */
    public record Star(int hours, Label label) {}

    /**
     * Who issues certificates of service hours.
     *
     * @param label its name
     * @param contact how it is reached
     * @param notice for how many days one is shown inside the unit before it holds
     */
    public record Issuer(Label label, String contact, int notice) {}

    /** Returns the highest star reached with so many confirmed minutes; empty below the first. */
    public Optional<Star> star(long minutes) {
        return stars.stream().filter(s -> minutes >= s.hours() * 60L).reduce((lower, higher) -> higher);
    }

    /**
     * Something that is taught.
     *
     * @param label its name
     * @param tracks for which tracks its hours count
     * @param hours class hours of the whole
     * @param required whether nobody is certified for its tracks before she heard the whole (必修)
     */
    public record Course(Label label, List<Track> tracks, int hours, boolean required) {
        /** Keeps the order. */
        public Course {
            tracks = ImmutableList.copyOf(tracks);
        }
    }

    /**
     * How an exam is held.
     *
     * @param questions how many are asked
     * @param pass from how many per cent right it is passed
     * @param minutes how long a paper may be answered
     * @param pause after how many days a failed exam may be sat again
     * @param tries how many may be sat within a year
     */
    public record Exam(int questions, int pass, int minutes, int pause, int tries) {}

    /**
     * A question with one right answer.
     *
     * @param track whose exam asks it
     * @param label the question
     * @param options what may be answered
     * @param right the number of the right answer, from 1
     */
    public record Question(Track track, Label label, List<Label> options, int right) {
        /** Keeps the order. */
        public Question {
            options = ImmutableList.copyOf(options);
        }
    }

    /**
     * A trained cohort of backbones.
     *
     * @param track of which track
     * @param hours after how many training hours of the track one may join it
     * @param courses which courses one must have heard to their end: one training does not make backbones of two kinds
     */
    public record Cohort(Label label, Track track, int hours, List<String> courses) {
        /** Keeps the order. */
        public Cohort {
            courses = ImmutableList.copyOf(courses);
        }
    }

    /** Returns the ids of the questions of one track. */
    public List<String> bank(Track track) {
        return questions.entrySet().stream()
                .filter(e -> e.getValue().track() == track)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Reads the terms: a later file adds, and replaces what has the same code. */
    public static TeamTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("team", "required", ""));
        }
        TeamReader reader = new TeamReader();
        files.forEach(reader::file);
        return reader.terms(files.stream().reduce((earlier, later) -> later));
    }

    /** Returns the name of something in one of the lists; its code when a county no longer has it. */
    public static Label name(Map<String, Label> labels, String code) {
        return Optional.ofNullable(labels.get(code)).orElse(new Label(code, code));
    }
}
