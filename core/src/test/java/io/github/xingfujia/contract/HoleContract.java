package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Late commits: for adapters whose positions come from a database sequence, so that a reader can see 12 before 11.
 *
 * <p>The adapter supplies writers that stop in the middle.
 */
public abstract class HoleContract extends StoreCase implements Subject {

    /** A writer that has stopped before its commit. */
    protected interface Held {

        /** Goes on to the end; throws {@link StaleStoreException} when its position was closed meanwhile. */
        void commit();

        /** Gives up, as a crash would. */
        void rollBack();
    }

    /** Returns a writer that has written everything of {@code batch} and stopped before its commit. */
    protected abstract Held hold(HomeId home, Batch batch);

    /** Returns a writer that has drawn the position for {@code batch}, written nothing yet, and stopped. */
    protected abstract Held holdDrawn(HomeId home, Batch batch);

    @Override
    Subject subject() {
        return this;
    }

    private Instant young(Entry behind) {
        return behind.recordedAt().plusMillis(1);
    }

    private List<Entry> readAfter(long position, Instant now) {
        return journal().readAfter(HOME, position, 100, now).stream()
                .map(Recorded::entry)
                .toList();
    }

    private Entry write(String key) {
        Entry entry = next(key);
        journal().append(HOME, Batch.of(entry));
        return entry;
    }

    @Test
    void a_young_hole_ends_the_page_and_the_late_commit_is_read_before_what_overtook_it() {
        Entry first = write("first");
        Entry late = after(stream("late"), Head.NONE);
        Held writer = hold(HOME, Batch.of(late));
        Entry behind = write("behind");
        assertEquals(List.of(first), readAfter(0, young(behind)));
        writer.commit();
        assertEquals(List.of(first, late, behind), readAfter(0, young(behind)));
    }

    @Test
    void an_old_hole_of_a_writer_that_gave_up_is_closed() {
        Entry first = write("first");
        Held writer = hold(HOME, Batch.of(after(stream("late"), Head.NONE)));
        Entry behind = write("behind");
        writer.rollBack();
        assertEquals(List.of(first), readAfter(0, young(behind)));
        Instant old = clock.pass(Duration.ofMinutes(1));
        assertEquals(List.of(first, behind), readAfter(0, old));
        assertEquals(List.of(first, behind), readAfter(0, old), "and stays closed");
        Entry again = write("late");
        assertEquals(List.of(first, behind, again), content(HOME).entries());
    }

    @Test
    void an_old_hole_whose_writer_lives_still_ends_the_page() {
        Entry first = write("first");
        Entry late = after(stream("late"), Head.NONE);
        Held writer = hold(HOME, Batch.of(late));
        Entry behind = write("behind");
        Instant old = clock.pass(Duration.ofMinutes(1));
        assertEquals(List.of(first), readAfter(0, old));
        writer.commit();
        assertEquals(List.of(first, late, behind), readAfter(0, clock.pass(Duration.ofMinutes(1))));
    }

    @Test
    void a_writer_whose_position_was_closed_is_stale_and_leaves_nothing() {
        Entry first = write("first");
        Entry late = after(stream("late"), Head.NONE);
        Held writer = holdDrawn(HOME, batch(late, put(row("late"))));
        Entry behind = write("behind");
        Instant old = clock.pass(Duration.ofMinutes(1));
        assertEquals(List.of(first, behind), readAfter(0, old));
        assertThrows(StaleStoreException.class, writer::commit);
        Content content = content(HOME);
        assertEquals(List.of(first, behind), content.entries());
        assertEquals(List.of(), content.cases());
        Entry again = write("late");
        assertEquals(List.of(first, behind, again), content(HOME).entries());
    }

    @Test
    void a_hole_left_by_another_home_does_not_hide_this_one() {
        Held writer = hold(OTHER, Batch.of(after(stream("late"), Head.NONE)));
        Entry behind = write("behind");
        writer.rollBack();
        assertEquals(List.of(behind), readAfter(0, clock.pass(Duration.ofMinutes(1))));
    }

    @Test
    void many_holes_of_a_crash_are_closed_together() {
        List<Held> writers = IntStream.range(0, 20)
                .mapToObj(i -> holdDrawn(HOME, Batch.of(after(stream("late" + i), Head.NONE))))
                .toList();
        Entry behind = write("behind");
        writers.forEach(Held::rollBack);
        assertEquals(List.of(behind), readAfter(0, clock.pass(Duration.ofMinutes(1))));
    }
}
