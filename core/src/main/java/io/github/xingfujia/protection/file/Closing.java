package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether it is closed, and how she is followed up (结案与跟踪回访).
 *
 * @param reason why it was closed; empty while it is handled
 * @param rounds the days of the rounds still to be made
 * @param made how many rounds were made since it was closed
 * @param clean how many of the last in a row were calm
 * @param told the round that was told as overdue
 * @param proposed who proposed to close it and why, while nothing was heard since
 * @param unsafe whether she could not speak safely: she is not contacted again but seen alone
 */
public record Closing(
        Optional<CloseReason> reason,
        List<LocalDate> rounds,
        int made,
        int clean,
        Optional<LocalDate> told,
        Optional<Proposed> proposed,
        boolean unsafe) {

    /** What was proposed, and when. */
    public record Proposed(FileFact.CloseProposed fact, Instant at) {}

    static final Closing NONE =
            new Closing(Optional.empty(), List.of(), 0, 0, Optional.empty(), Optional.empty(), false);

    public Closing {
        rounds = ImmutableList.copyOf(rounds);
    }

    /** Returns the end of the day of the next round that was not told as overdue. */
    Optional<Instant> due() {
        return rounds.stream()
                .findFirst()
                .filter(r -> !told.equals(Optional.of(r)))
                .map(Closing::end);
    }

    /** Returns since when the next round is late, once that was told. */
    Optional<Instant> late() {
        return told.filter(t -> rounds.stream().findFirst().equals(told)).map(Closing::end);
    }

    private static Instant end(LocalDate round) {
        return round.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    /** Returns the round whose day has passed untold. */
    public Optional<LocalDate> toTell(Instant now) {
        return due().filter(at -> !at.isAfter(now)).map(at -> rounds.get(0));
    }

    Closing after(FileFact fact, Instant at) {
        if (fact instanceof FileFact.Closed f) {
            return new Closing(Optional.of(f.reason()), f.rounds(), 0, 0, Optional.empty(), Optional.empty(), unsafe);
        } else if (fact instanceof FileFact.Reopened) {
            return new Closing(Optional.empty(), List.of(), 0, 0, Optional.empty(), Optional.empty(), unsafe);
        } else if (fact instanceof FileFact.CloseProposed f) {
            return new Closing(reason, rounds, made, clean, told, Optional.of(new Proposed(f, at)), unsafe);
        } else if (fact instanceof FileFact.FollowedUp f) {
            boolean calm = f.reached() && f.safe();
            return new Closing(reason, f.next(), made + 1, calm ? clean + 1 : 0, told, proposed, unsafe || !f.safe());
        } else if (fact instanceof FileFact.FollowUpOverdue f) {
            return new Closing(reason, rounds, made, clean, Optional.of(f.round()), proposed, unsafe);
        } else if (fact instanceof FileFact.Assessed f) {
            // asked alone again, she may be reached again
            return new Closing(reason, rounds, made, clean, told, Optional.empty(), unsafe && !f.asked());
        }
        return isNews(fact) ? new Closing(reason, rounds, made, clean, told, Optional.empty(), unsafe) : this;
    }

    /** Whoever proposed did not know this yet. */
    private static boolean isNews(FileFact fact) {
        return fact instanceof FileFact.IncidentTold
                || fact instanceof FileFact.Said
                || fact instanceof FileFact.ViolenceTold
                || fact instanceof FileFact.MinorAsked
                || fact instanceof FileFact.MinorRecorded
                || fact instanceof FileFact.EvidenceRegistered
                || fact instanceof FileFact.Withdrew;
    }
}
