package io.github.xingfujia.messaging;

import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Errand;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Waking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The only sender of messages (消息投递). Safety invariant 4: the receiver's safe-contact rule is read at the moment of
 * sending, and what it does not allow is withheld.
 */
final class Delivery implements Errand<MessageState> {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;

    private final Notifier notifier;
    private final NoticeTexts texts;

    Delivery(Notifier notifier, NoticeTexts texts) {
        this.notifier = notifier;
        this.texts = texts;
    }

    @Override
    public Aggregate<MessageState> aggregate() {
        return Messages.MESSAGES;
    }

    @Override
    public String name() {
        return "messaging.deliver";
    }

    @Override
    public List<Ref> beside(MessageState state) {
        return state.queued().map(q -> Contacts.of(q.to())).stream().toList();
    }

    @Override
    public Optional<Instant> next(MessageState state, Instant now) {
        return state.due();
    }

    /** What was never tried waits for the hours she agreed: when she agrees anew, they are looked at anew. */
    @Override
    public Optional<Waking> waking() {
        return Optional.of(new Waking(
                Contacts.CONTACTS.name(),
                persons -> new Filter.In("person", persons)
                        .and(new Filter.Equal("standing", "queued"))
                        .and(new Filter.Range("attempts", 0, 0))));
    }

    @Override
    public Going going(Ref ref, Loaded loaded, Moment moment) {
        MessageState state = loaded.of(Messages.MESSAGES, ref);
        MessageFact.Queued queued = state.queued().orElseThrow();
        ContactState contact = loaded.of(Contacts.CONTACTS, Contacts.of(queued.to()));
        String text = texts.of(queued.notice());
        // a number that is restricted or destroyed is nobody's to use
        Optional<Sealed> number = contact.address().filter(a -> loaded.opens(a, moment.actor(), moment.now()));
        Optional<Instant> earliest = contact.rule().earliest(moment.now());
        if (!moment.now().isBefore(queued.until())) {
            return withheld(ref, WithheldReason.TOO_LATE);
        } else if (earliest.isEmpty() || number.isEmpty()) {
            return withheld(ref, WithheldReason.NO_SAFE_CHANNEL);
        } else if (!NeutralWording.telling(text).isEmpty()) {
            return withheld(ref, WithheldReason.TELLING_WORDS);
        } else if (earliest.get().isAfter(moment.now())) {
            return new Going.Later(earliest.get());
        }
        MessageChannel channel = contact.rule().channel().orElseThrow();
        Sealed address = number.orElseThrow();
        Instant notAfter = contact.rule().closes(moment.now());
        return new Going.Go(claim(ref, state, moment), List.of(address), open -> {
            notifier.send(new OutgoingMessage(ref.key(), channel, open.apply(address), text, notAfter));
            return Ruling.plan().to(ref, "", new MessageFact.Sent(channel)).build();
        });
    }

    /** Tried again after five minutes, ten, twenty … */
    private static Ruling claim(Ref ref, MessageState state, Moment moment) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(state.attempts(), MOST_DOUBLINGS));
        return Ruling.plan()
                .to(
                        ref,
                        "",
                        new MessageFact.Claimed(
                                state.attempts() + 1, moment.now().plus(wait)))
                .build();
    }

    private static Going withheld(Ref ref, WithheldReason reason) {
        return new Going.Settled(
                Ruling.plan().to(ref, "", new MessageFact.Withheld(reason)).build());
    }
}
