package io.github.xingfujia.messaging;

import java.time.Instant;

/**
 * A message that passed the safe-contact rule (待发消息).
 *
 * @param id unique; the same when it is tried again
 * @param channel how to reach the person
 * @param address the number or account; opened for this sending only, recorded as a look
 * @param text neutral words
 * @param notAfter from then on the hours are over: do not send
 */
public record OutgoingMessage(String id, MessageChannel channel, String address, String text, Instant notAfter) {

    /** Returns id and channel only. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + " " + channel + "]";
    }
}
