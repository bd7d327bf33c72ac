package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import java.time.LocalDate;
import java.util.Optional;

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
 */
public record Course(
        Stage at,
        Optional<Step> held,
        Optional<Step> cleared,
        boolean papersWanted,
        String shownAs,
        Optional<LocalDate> until,
        Optional<NominationFact.Named> named) {

    public static final Course BEGUN = new Course(
            Stage.NOMINATED, Optional.empty(), Optional.empty(), false, "", Optional.empty(), Optional.empty());

    /** Returns what everybody is told. */
    public Stage stage() {
        return held.isPresent() ? Stage.UNDER_REVIEW : at;
    }

    /** Returns whether anybody may read what it is called. */
    public boolean isPublic() {
        return switch (stage()) {
            case VILLAGE_NOTICE, PANEL, FINAL_NOTICE, NAMED -> true;
            case NOMINATED, UNDER_REVIEW, NOT_CARRIED, WITHDRAWN, RESTING -> false;
        };
    }

    public Course after(NominationFact fact) {
        if (fact instanceof NominationFact.Shown f) {
            return new Course(stage(f.step()), Optional.empty(), Optional.empty(), false, f.as(), f.until(), named);
        } else if (fact instanceof NominationFact.Held f) {
            return new Course(at, Optional.of(f.step()), Optional.empty(), false, shownAs, until, named);
        } else if (fact instanceof NominationFact.Settled f) {
            return switch (f.outcome()) {
                case CLEARED -> new Course(at, Optional.empty(), held, false, shownAs, until, named);
                case PAPERS_WANTED -> new Course(at, Optional.empty(), Optional.empty(), true, shownAs, until, named);
                case NOT_CARRIED -> ended(Stage.NOT_CARRIED);
            };
        } else if (fact instanceof NominationFact.Declined) {
            return ended(Stage.NOT_CARRIED);
        } else if (fact instanceof NominationFact.Named f) {
            return new Course(
                    Stage.NAMED, Optional.empty(), Optional.empty(), false, shownAs, Optional.empty(), Optional.of(f));
        }
        if (fact instanceof NominationFact.Rested || fact instanceof NominationFact.Resumed) {
            Stage now = fact instanceof NominationFact.Rested ? Stage.RESTING : Stage.NAMED;
            return new Course(now, held, cleared, papersWanted, shownAs, until, named);
        }
        return fact instanceof NominationFact.Withdrawn ? ended(Stage.WITHDRAWN) : this;
    }

    private Course ended(Stage as) {
        return new Course(as, Optional.empty(), Optional.empty(), false, shownAs, Optional.empty(), named);
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
