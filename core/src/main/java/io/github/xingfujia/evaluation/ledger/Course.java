package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a nomination stands (推荐进程), from the facts that concern everybody.
 *
 * @param at the stage it reached in the open
 * @param held before which step people look at it; empty when nobody does
 * @param cleared for which step they said yes; empty when for none
 * @param papersWanted whether papers are wanted
 * @param shownAs what it is called in public; empty before the first notice
 * @param until the last day of its notice
 * @param named with what title; empty for none
 * @param agreed who of the household agreed to it, by number from 1
 * @param over how and when it ended; empty while it goes on
 * @param again how many days of its notice were left when a second look began, 0 once they run again; empty before one
 */
public record Course(
        Stage at,
        Optional<Step> held,
        Optional<Step> cleared,
        boolean papersWanted,
        String shownAs,
        Optional<LocalDate> until,
        Optional<NominationFact.Named> named,
        List<Integer> agreed,
        Optional<Over> over,
        Optional<Integer> again) {

    public static final Course BEGUN = new Course(
            Stage.NOMINATED,
            Optional.empty(),
            Optional.empty(),
            false,
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Course {
        agreed = ImmutableList.copyOf(agreed);
    }

    /** How it ended, and on which day. */
    public record Over(Stage as, LocalDate on) {}

    /** Returns what everybody is told. */
    public Stage stage() {
        return over.map(Over::as).orElse(held.isPresent() ? Stage.UNDER_REVIEW : at);
    }

    /** Returns which step comes next; empty once it was named. */
    public Optional<Step> next() {
        return switch (at) {
            case NOMINATED -> Optional.of(Step.VILLAGE_NOTICE);
            case VILLAGE_NOTICE -> Optional.of(Step.PANEL);
            case PANEL -> Optional.of(Step.FINAL_NOTICE);
            case FINAL_NOTICE -> Optional.of(Step.NAMING);
            case NAMED, UNDER_REVIEW, NOT_CARRIED, WITHDRAWN, RESTING -> Optional.empty();
        };
    }

    /** Returns the last day on which a second look may be asked for, when the sheet gives so many days; empty when it may not. */
    public Optional<LocalDate> secondLookUntil(int days) {
        return over.filter(o -> o.as() == Stage.NOT_CARRIED && again.isEmpty()).map(o -> o.on().plusDays(days));
    }

    /** Returns whether anybody may read what it is called. */
    public boolean isPublic() {
        return switch (stage()) {
            case VILLAGE_NOTICE, PANEL, FINAL_NOTICE, NAMED -> true;
            case NOMINATED, UNDER_REVIEW, NOT_CARRIED, WITHDRAWN, RESTING -> false;
        };
    }

    public Course after(NominationFact fact, LocalDate day) {
        if (fact instanceof NominationFact.Shown f) {
            return at(stage(f.step()), f.as(), f.until(), named);
        } else if (fact instanceof NominationFact.Held f) {
            return looked(Optional.of(f.step()), Optional.empty(), false);
        } else if (fact instanceof NominationFact.Settled f) {
            return switch (f.outcome()) {
                case CLEARED -> running(day).looked(Optional.empty(), held, false);
                case PAPERS_WANTED -> running(day).looked(Optional.empty(), Optional.empty(), true);
                case NOT_CARRIED -> ended(Stage.NOT_CARRIED, day);
            };
        } else if (fact instanceof NominationFact.Declined) {
            return ended(Stage.NOT_CARRIED, day);
        } else if (fact instanceof NominationFact.FamilyAgreed f) {
            return new Course(
                    at,
                    held,
                    cleared,
                    papersWanted,
                    shownAs,
                    until,
                    named,
                    Stream.concat(agreed.stream(), f.members().stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    over,
                    again);
        } else if (fact instanceof NominationFact.SecondLook) {
            return new Course(
                    at,
                    next(),
                    Optional.empty(),
                    false,
                    shownAs,
                    until,
                    named,
                    agreed,
                    Optional.empty(),
                    Optional.of(left()));
        } else if (fact instanceof NominationFact.Named f) {
            return at(Stage.NAMED, shownAs, Optional.empty(), Optional.of(f));
        }
        if (fact instanceof NominationFact.Rested || fact instanceof NominationFact.Resumed) {
            Stage now = fact instanceof NominationFact.Rested ? Stage.RESTING : Stage.NAMED;
            return new Course(now, held, cleared, papersWanted, shownAs, until, named, agreed, over, again);
        }
        return fact instanceof NominationFact.Withdrawn ? ended(Stage.WITHDRAWN, day) : this;
    }

    /** Returns the same with nobody's yes any more. */
    Course askedAnew() {
        return new Course(at, held, cleared, papersWanted, shownAs, until, named, List.of(), over, again);
    }

    private Course at(Stage now, String as, Optional<LocalDate> last, Optional<NominationFact.Named> title) {
        return new Course(now, Optional.empty(), Optional.empty(), false, as, last, title, agreed, over, again);
    }

    private Course looked(Optional<Step> before, Optional<Step> yes, boolean papers) {
        return new Course(at, before, yes, papers, shownAs, until, named, agreed, over, again);
    }

    /** Returns how many days of its notice nobody could read it on. */
    private int left() {
        return over.flatMap(o -> until.map(last -> (int) Math.max(0, ChronoUnit.DAYS.between(o.on(), last))))
                .orElse(0);
    }

    /** Lets the days of a notice that were left run on from a day: a notice is never shorter than the sheet says. */
    private Course running(LocalDate day) {
        Optional<LocalDate> last =
                again.filter(left -> left > 0).map(day::plusDays).or(() -> until);
        return new Course(at, held, cleared, papersWanted, shownAs, last, named, agreed, over, again.map(left -> 0));
    }

    private Course ended(Stage as, LocalDate day) {
        return new Course(
                at,
                Optional.empty(),
                Optional.empty(),
                false,
                shownAs,
                until,
                named,
                agreed,
                Optional.of(new Over(as, day)),
                again);
    }

    private static Stage stage(Step step) {
        return switch (step) {
            case VILLAGE_NOTICE -> Stage.VILLAGE_NOTICE;
            case PANEL -> Stage.PANEL;
            case FINAL_NOTICE -> Stage.FINAL_NOTICE;
            case NAMING -> Stage.NAMED;
        };
    }
}
