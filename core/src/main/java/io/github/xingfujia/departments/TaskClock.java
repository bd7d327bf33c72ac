package io.github.xingfujia.departments;

import java.time.Instant;
import java.util.Optional;

/**
 * By when the next step is due, and how far it has climbed (任务期限).
 *
 * @param dueAt the first instant after the limit; empty once nothing is due
 * @param rung how far it has climbed
 * @param climbAt when it climbs next; empty when it does not climb by itself any more
 * @param issued the number of the suggestion that was issued; empty when none was
 */
record TaskClock(Optional<Instant> dueAt, Rung rung, Optional<Instant> climbAt, Optional<String> issued) {

    static final TaskClock NONE = new TaskClock(Optional.empty(), Rung.NONE, Optional.empty(), Optional.empty());

    /** A new step is due. */
    static TaskClock until(Instant due) {
        return new TaskClock(Optional.of(due), Rung.NONE, Optional.of(due), Optional.empty());
    }

    TaskClock climbed(Rung to, Optional<Instant> next) {
        return new TaskClock(dueAt, to, next, issued);
    }

    TaskClock issued(String number, Instant answerBy) {
        return new TaskClock(dueAt, Rung.ISSUED, Optional.of(answerBy), Optional.of(number));
    }

    boolean isOverdue(Instant now) {
        return dueAt.filter(due -> !due.isAfter(now)).isPresent();
    }

    boolean isToClimb(Instant now) {
        return climbAt.filter(at -> !at.isAfter(now)).isPresent();
    }
}
