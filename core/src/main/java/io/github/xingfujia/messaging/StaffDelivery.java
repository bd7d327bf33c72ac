package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Wording;
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

/** The only sender of notes to staff. */
final class StaffDelivery implements Errand<StaffNotes.State> {

    static final Wording WORDING = Wording.of("messaging", "notice.staff");
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    private final StaffNotifier notifier;
    private final NoticeTexts texts;

    StaffDelivery(StaffNotifier notifier, NoticeTexts texts) {
        this.notifier = notifier;
        this.texts = texts;
    }

    @Override
    public Aggregate<StaffNotes.State> aggregate() {
        return StaffNotes.NOTES;
    }

    @Override
    public String name() {
        return "messaging.tell-staff";
    }

    @Override
    public Optional<Instant> next(StaffNotes.State state, Instant now) {
        return state.due();
    }

    @Override
    public List<Waking> waking() {
        return List.of(); // it waits for nothing but its time
    }

    @Override
    public Going going(Ref ref, Loaded loaded, Moment moment) {
        StaffNotes.State state = loaded.of(StaffNotes.NOTES, ref);
        StaffNoteFact.Queued queued = state.queued().orElseThrow();
        if (!moment.now().isBefore(queued.until())) {
            return new Going.Settled(
                    Ruling.plan().to(ref, "", new StaffNoteFact.Lapsed()).build());
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(state.attempts(), MOST_DOUBLINGS));
        Ruling claim = Ruling.plan()
                .to(
                        ref,
                        "",
                        new StaffNoteFact.Claimed(
                                state.attempts() + 1, moment.now().plus(wait)))
                .build();
        String text = texts.staff();
        return new Going.Go(claim, List.of(), open -> {
            notifier.tell(ref.key(), queued.to(), text);
            return Ruling.plan().to(ref, "", new StaffNoteFact.Sent()).build();
        });
    }
}
