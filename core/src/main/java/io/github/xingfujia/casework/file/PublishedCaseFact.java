package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.CategoryCode;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be told outside of a case (公开事实): codes, ids, numbers and dates only, nothing of a person.
 *
 * <p>Each stands on its own: whoever counts needs no other fact of the same case.
 */
public sealed interface PublishedCaseFact extends Fact {

    /**
     * Where a case came from, the same in every fact of it.
     *
     * @param channel how it came
     * @param place where it arose
     * @param accountable the post that was accountable first
     * @param received the post where it was taken in; empty when nobody on duty did
     * @param on the day it was opened
     */
    record Origin(Channel channel, DivisionCode place, PostId accountable, Optional<PostId> received, LocalDate on) {

        public static Origin of(CaseState state) {
            Intake intake = state.intake().orElseThrow();
            PostId now = state.holding().accountable().orElseThrow();
            PostId first = state.holding().trail().stream().findFirst().orElse(now);
            return new Origin(
                    intake.channel(), intake.place(), state.told(first), intake.received(), intake.openedOn());
        }
    }

    /** A case was opened. */
    record CaseOpened(Origin origin, CategoryCode category) implements PublishedCaseFact {}

    /** A case turned out to be about something else. */
    record CaseRecategorised(Origin origin, CategoryCode from, CategoryCode to, LocalDate on)
            implements PublishedCaseFact {}

    /** A case was raised to another post, or an adviser was named. */
    record CaseRaised(Step step, PostId from, PostId to, LocalDate on) implements PublishedCaseFact {}

    /** An agreement took effect. */
    record AgreementMade(AgreementForm form, PostId accountable, LocalDate on) implements PublishedCaseFact {}

    /** A court decided on an application for confirmation. */
    record ConfirmationDecided(Confirmation result, PostId accountable, LocalDate on) implements PublishedCaseFact {}

    /** A party was revisited and could speak. */
    record RevisitMade(Performance performance, Satisfaction satisfaction, PostId accountable, LocalDate on)
            implements PublishedCaseFact {}

    /** An area was swept. */
    record SweepMade(DivisionCode division, PostId by, int findings, LocalDate on) implements PublishedCaseFact {}

    /** A court was told how what it delegated ended; {@code accepted} is false when it was declined. */
    record CourtReported(
            CourtProcedure procedure, boolean accepted, Optional<Ending> ending, PostId accountable, LocalDate on)
            implements PublishedCaseFact {}

    /** A case ended. */
    record CaseEnded(Origin origin, CategoryCode category, Ending ending, PostId accountable, LocalDate on)
            implements PublishedCaseFact {

        public static CaseEnded of(CaseState state, Ending ending, LocalDate on) {
            return new CaseEnded(Origin.of(state), new CategoryCode(state.category()), ending, state.told(), on);
        }
    }
}
