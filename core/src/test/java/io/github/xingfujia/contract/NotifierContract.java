package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every channel does: a message goes out once, whole; what did not go out is told by throwing, and may come again. */
public abstract class NotifierContract {

    /** Returns the channel. */
    protected abstract Notifier notifier();

    /** Returns which way to reach somebody the channel is for. */
    protected abstract MessageChannel channel();

    /** Makes whatever is behind it fail once. */
    protected abstract void failOnce();

    /** Returns the texts that went out, in order. */
    protected abstract List<String> arrived();

    /** Returns a message to somebody who can be reached. */
    protected OutgoingMessage message(String id, String text) {
        return new OutgoingMessage(id, channel(), "10000000000", text, Instant.parse("2099-01-01T00:00:00Z"));
    }

    @Test
    void what_is_sent_arrives_once_as_it_is_written() {
        notifier().send(message("one", "您好，方便时请联系。𠮷 \"'<&"));
        assertEquals(List.of("您好，方便时请联系。𠮷 \"'<&"), arrived());
    }

    @Test
    void what_did_not_arrive_is_told_and_arrives_when_it_comes_again() {
        failOnce();
        assertThrows(RuntimeException.class, () -> notifier().send(message("one", "您好")));
        assertEquals(List.of(), arrived());
        notifier().send(message("one", "您好"));
        assertEquals(List.of("您好"), arrived());
    }
}
