package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code message/<key>} (待发消息): queued inside the command that wants someone told, sent by time. */
public final class Messages implements Aggregate<MessageState> {

    static final Messages MESSAGES = new Messages();

    static final Kind KIND = new Kind(
            "message", 1, List.of(Attribute.text("person"), Attribute.text("standing"), Attribute.number("attempts")));

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private Messages() {}

    /** Adds to a command's plan that a person is told there is news, and returns the message; whether and when is decided when it is sent. */
    public static Ref queue(Ruling.Plan.Builder plan, PersonId to, Moment moment) {
        Ref message = of(moment.key("message " + to));
        plan.create(
                message,
                new MessageFact.Queued(
                        to, Notice.NEWS, moment.now(), moment.now().plus(GOOD_FOR)));
        return message;
    }

    /** Returns what to load of a queued message. */
    public static Ref of(String key) {
        return new Ref("message", key);
    }

    /** Adds that a message is not sent any more, where it still waits: what it was about rested on a consent that was taken back. */
    public static void recall(Ruling.Plan.Builder plan, Ref message, Loaded loaded) {
        if (loaded.of(MESSAGES, message).due().isPresent()) {
            plan.to(message, "", new MessageFact.Withheld(WithheldReason.CONSENT_WITHDRAWN));
        }
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("message.queued/1", MessageFact.Queued.class)
                .fact("message.claimed/1", MessageFact.Claimed.class)
                .fact("message.sent/1", MessageFact.Sent.class)
                .fact("message.withheld/1", MessageFact.Withheld.class);
    }

    @Override
    public String name() {
        return "message";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public MessageState none(Ref ref) {
        return MessageState.NONE;
    }

    @Override
    public MessageState evolve(MessageState state, Fact fact, Stamp stamp) {
        return fact instanceof MessageFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, MessageState state) {
        return state.queued()
                .map(q -> Row.of(KIND, ref.key())
                        .text("person", q.to().value())
                        .text("standing", state.standing().name().toLowerCase(Locale.ROOT))
                        .number("attempts", state.attempts())
                        .build());
    }
}
