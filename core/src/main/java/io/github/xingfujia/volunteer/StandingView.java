package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The certificates of one member of the team as she and the team desk see them (资格情况).
 *
 * @param staff whose
 * @param tracks one entry for each track she was ever certified for
 * @param honours what she was given
 * @param appeals her appeals, oldest first
 */
public record StandingView(StaffId staff, List<Held> tracks, List<HonourHeld> honours, List<MyAppeal> appeals) {

    /** Keeps the order. */
    public StandingView {
        tracks = ImmutableList.copyOf(tracks);
        honours = ImmutableList.copyOf(honours);
        appeals = ImmutableList.copyOf(appeals);
    }

    /**
     * The certificate of one track.
     *
     * @param valid whether it holds today
     * @param from first day of the last certificate
     * @param until its last day, as it stands after a revocation
     * @param number its number
     * @param grade the grade the criteria came to; empty for one from a register
     * @param because why, by which criteria; empty likewise
     * @param lost the last suspension or revocation
     */
    public record Held(
            Track track,
            boolean valid,
            LocalDate from,
            LocalDate until,
            String number,
            Optional<String> grade,
            Optional<Label> because,
            Optional<Lost> lost) {}

    /** A suspension, or a revocation, and why. */
    public record Lost(boolean forGood, LocalDate from, Optional<LocalDate> until, Cause cause) {}

    /** An honour; it rests while she holds no valid certificate. */
    public record HonourHeld(String honour, Label label, LocalDate since, boolean rests) {}

    /** How an appeal stands. */
    public enum AppealStanding {
        /** It waits. */
        WAITING,
        /** The certificate holds again. */
        UPHELD,
        /** What was decided stays. */
        DISMISSED
    }

    /** An appeal; {@code answer} is empty while it waits. */
    public record MyAppeal(Track track, LocalDate on, String words, AppealStanding standing, String answer) {}
}
