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
        return List.of(Contacts.facts(), Messages.facts(), StaffNotes.facts());
    }

    /** Returns how agreements and messages are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Contacts.CONTACTS, Messages.MESSAGES, StaffNotes.NOTES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Messages.KIND, StaffNotes.KIND);
    }

    /** Returns the errand that sends what is due through {@code notifier}, in a county's words. */
    public static Errand<?> delivery(Notifier notifier, NoticeTexts texts) {
        return new Delivery(notifier, texts);
    }

    /** Returns the errand that tells staff through {@code notifier} that something waits. */
    public static Errand<?> staffDelivery(StaffNotifier notifier, NoticeTexts texts) {
        return new StaffDelivery(notifier, texts);
    }
}
