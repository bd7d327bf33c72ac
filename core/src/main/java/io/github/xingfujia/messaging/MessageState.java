package io.github.xingfujia.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * One message: queued by a command, claimed for an attempt, then sent or withheld.
 *
 * @param queued who is to be told what; empty for a message that does not exist
 * @param attempts how often it was tried
 * @param due when it is to be tried next; empty once it is settled
 * @param standing {@code queued}, {@code sent} or {@code withheld}
 */
record MessageState(Optional<MessageFact.Queued> queued, int attempts, Optional<Instant> due, Standing standing) {

    static final MessageState NONE = new MessageState(Optional.empty(), 0, Optional.empty(), Standing.QUEUED);

    /** How a message stands. */
    enum Standing {
        QUEUED,
        SENT,
        WITHHELD
    }

    MessageState after(MessageFact fact) {
        if (fact instanceof MessageFact.Queued q) {
            return new MessageState(Optional.of(q), 0, Optional.of(q.from()), Standing.QUEUED);
        } else if (fact instanceof MessageFact.Claimed c) {
            return new MessageState(queued, c.attempt(), Optional.of(c.again()), standing);
        } else if (fact instanceof MessageFact.Sent) {
            return new MessageState(queued, attempts, Optional.empty(), Standing.SENT);
        }
        return new MessageState(queued, attempts, Optional.empty(), Standing.WITHHELD);
    }
}
