package io.github.xingfujia.messaging;

import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Errand;
import java.util.List;

/** What the house is told of messages when it is put together (消息部件). */
public final class Messaging {

    private Messaging() {}

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Contacts.facts(), Messages.facts());
    }

    /** Returns how agreements and messages are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Contacts.CONTACTS, Messages.MESSAGES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Messages.KIND);
    }

    /** Returns the errand that sends what is due through {@code notifier}. */
    public static Errand<?> delivery(Notifier notifier) {
        return new Delivery(notifier);
    }
}
