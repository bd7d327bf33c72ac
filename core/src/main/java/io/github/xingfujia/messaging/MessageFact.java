package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Fact;
import java.time.Instant;

/** What happens to one message (消息事实). */
sealed interface MessageFact extends Fact {

    /** A command wanted someone told; not before the first instant, and no longer after the second. */
    record Queued(PersonId to, Notice notice, Instant from, Instant until) implements MessageFact {}

    /** One attempt is under way; when nothing follows it is tried again at that instant. */
    record Claimed(int attempt, Instant again) implements MessageFact {}

    /** The channel took it. */
    record Sent(MessageChannel channel) implements MessageFact {}

    /** It is never sent. */
    record Withheld(WithheldReason reason) implements MessageFact {}
}
