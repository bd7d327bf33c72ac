package io.github.xingfujia.messaging;

/**
 * Hands a message to the outside (消息通道): the host's SMS gateway, WeChat account or call list.
 *
 * <p>Called by {@code home.work()} only, never within a command; may be called again with the same id after
 * a failure, so receivers deduplicate on it.
 */
public interface Notifier {

    /** Sends one message, or throws: then it stays due and is tried again. */
    void send(OutgoingMessage message);
}
