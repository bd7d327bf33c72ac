package io.github.xingfujia.volunteer.standing;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.rules.Telling;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.training.MemberState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the book of grades may ask about a member of the team (评级要素): what she learned, passed and did under guidance.
 *
 * <p>No fact speaks of reconciliation, withdrawal or success: a grade cannot depend on them.
 */
final class Grades {

    static final String NONE = "none";

    private static final int MOST_HOURS = 999;
    private static final int MOST_CASES = 99;
    private static final int MOST_MONTHS = 600;

    /** What is told of a member; which grades there are is the county's. */
    static final Telling TOLD = Telling.nothing()
            .fact("track", Arrays.stream(Track.values()).map(Track::word).toList())
            .flag("renewal")
            .number("training-hours", MOST_HOURS)
            .number("hours-this-year", MOST_HOURS)
            .number("required-left", MOST_HOURS)
            .flag("exam")
            .number("supervised", MOST_CASES)
            .number("served", MOST_MONTHS)
            .fact("background-months", List.of("unknown", "0", Integer.toString(MOST_CASES)));

    private Grades() {}

    static Facts facts(
            MemberState member, TeamTerms terms, CertificateState held, Track track, boolean renewal, LocalDate today) {
        int served = held.first(track)
                .map(first -> (int) Math.max(0, ChronoUnit.MONTHS.between(first, today)))
                .orElse(0);
        Facts facts = Facts.of("track", track.word())
                .and("renewal", renewal)
                .and("training-hours", Math.min(member.hours(track), MOST_HOURS))
                .and("hours-this-year", Math.min(member.hours(track, today.minusYears(1)), MOST_HOURS))
                .and("required-left", Math.min(member.left(track, terms), MOST_HOURS))
                .and("exam", member.passed(track))
                .and("supervised", Math.min(member.practised(track), MOST_CASES))
                .and("served", Math.min(served, MOST_MONTHS));
        return member.checkedOn()
                .map(day -> (int) Math.max(0, ChronoUnit.MONTHS.between(day, today)))
                .map(months -> facts.and("background-months", Math.min(months, MOST_CASES)))
                .orElse(facts);
    }

    /** Returns the last day of a certificate that begins on {@code from}. */
    static LocalDate until(LocalDate from, String valid) {
        Period period = Period.of(valid);
        LocalDate after = switch (period.unit()) {
            case MONTHS -> from.plusMonths(period.amount());
            case YEARS -> from.plusYears(period.amount());
            case DAYS, WORKING_DAYS, HOURS -> from.plusDays(period.amount());
        };
        return after.minusDays(1);
    }

    /** Returns why a book decided as it did, and what would reach a grade, in both languages. */
    static Localized said(Decision decision) {
        return new Label(
                decision.explanation().full(Locale.CHINA),
                decision.explanation().full(Locale.ENGLISH));
    }
}
