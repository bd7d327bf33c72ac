package io.github.xingfujia.secondcounty;

import io.github.xingfujia.messaging.Notifier;
import io.github.xingfujia.messaging.OutgoingMessage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of calls to make (电话单): the whole of what a county writes to have messages leave by its own means.
 *
 * <p>Whatever comes here has passed the receiver's safe-contact rule: she agreed to the channel, the hours are hers, and
 * the words give nothing away. Nothing else ever comes.
 */
public final class CallList implements Notifier {

    private final Map<String, OutgoingMessage> calls = new LinkedHashMap<>();

    /** Puts the call on the list; the same message tried again stays one call. */
    @Override
    public void send(OutgoingMessage message) {
        calls.putIfAbsent(message.id(), message);
    }

    /** Returns the calls to make, in the order in which they came. */
    public Collection<OutgoingMessage> calls() {
        return calls.values();
    }
}
