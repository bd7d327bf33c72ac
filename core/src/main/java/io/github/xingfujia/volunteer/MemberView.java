package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of one member of the team, as she and the team desk see it (队员档案).
 *
 * @param staff who
 * @param standing applied, selected or declined
 * @param group where she comes from
 * @param skills what she can do
 * @param days when she has time
 * @param declaredOn the day of her background check, as she says
 * @param checked her background check as somebody else saw it; empty while nobody did
 * @param insuredUntil the last day of her insurance
 * @param unmet what was not met when she was declined
 * @param tracks how far she has come on each track
 * @param plan the county's courses, and how much of each she heard
 * @param courses what she attended, oldest first
 * @param practice what she practised under guidance, oldest first
 * @param cohorts the cohorts of backbones she was trained in
 */
public record MemberView(
        StaffId staff,
        Standing standing,
        Label group,
        List<String> skills,
        List<DayOfWeek> days,
        Optional<LocalDate> declaredOn,
        Optional<Checked> checked,
        Optional<LocalDate> insuredUntil,
        List<Label> unmet,
        List<Progress> tracks,
        List<Planned> plan,
        List<Attended> courses,
        List<Practised> practice,
        List<Label> cohorts) {

    /** Keeps the order. */
    public MemberView {
        skills = ImmutableList.copyOf(skills);
        days = ImmutableList.copyOf(days);
        unmet = ImmutableList.copyOf(unmet);
        tracks = ImmutableList.copyOf(tracks);
        plan = ImmutableList.copyOf(plan);
        courses = ImmutableList.copyOf(courses);
        practice = ImmutableList.copyOf(practice);
        cohorts = ImmutableList.copyOf(cohorts);
    }

    /**
     * A background check that was confirmed.
     *
     * @param by who saw the paper
     * @param on the day of the check
     * @param due from when on it no longer holds
     * @param seen what was seen
     */
    public record Checked(StaffId by, LocalDate on, LocalDate due, String seen) {}

    /** Where an application stands. */
    public enum Standing {
        /** It waits to be decided. */
        APPLIED,
        /** She was selected. */
        SELECTED,
        /** She was not; she may apply again. */
        DECLINED
    }

    /**
     * How far someone has come on one track.
     *
     * @param hours training hours in all
     * @param hoursThisYear training hours of the last twelve months
     * @param supervised cases practised under guidance, as their guides confirmed
     * @param passed whether an exam was passed
     * @param exam the last exam
     * @param paper the paper that may be handed in; shown to herself only
     * @param next from when the next may be sat; empty when it may now
     */
    public record Progress(
            Track track,
            int hours,
            int hoursThisYear,
            int supervised,
            boolean passed,
            Optional<ExamResult> exam,
            Optional<ExamPaper> paper,
            Optional<LocalDate> next) {}

    /**
     * A course of the county.
     *
     * @param tracks for which tracks its hours count
     * @param hours class hours of the whole
     * @param had class hours she attended
     * @param required whether nobody is certified for its tracks before she heard the whole
     */
    public record Planned(Label course, List<Track> tracks, int hours, int had, boolean required) {
        /** Keeps the order. */
        public Planned {
            tracks = ImmutableList.copyOf(tracks);
        }
    }

    /** A course attended. */
    public record Attended(Label course, LocalDate on, int hours) {}

    /**
     * A case practised.
     *
     * @param guide the guide's code in the county's list
     * @param by the guide as she is called
     * @param words what was written of it
     * @param mine whether whoever looks wrote it down, so that somebody else confirms it
     * @param guided who confirmed it; empty while nobody did, and it does not count yet
     */
    public record Practised(
            Track track, LocalDate on, String guide, Label by, String words, boolean mine, Optional<Guided> guided) {}

    /** Who confirmed a case: the guide, or who saw the paper that she signed, and what it was. */
    public record Guided(StaffId by, Optional<String> paper) {}
}
