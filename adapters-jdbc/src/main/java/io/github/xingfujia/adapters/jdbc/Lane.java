package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StoreException;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Reads one database's journal by position without ever skipping a late commit (按位置读取).
 *
 * <p>A position is drawn before its writer commits, on every database, so a reader may see 12 before 11. It first
 * looks how far the positions are without a hole, and only then reads the entries up to there. A young hole ends the
 * page; an old one is plugged with a void in a transaction of its own that does not wait long: its writer is gone, or
 * it has committed meanwhile, or it lives and the page ends before it. A writer whose number was plugged finds it
 * taken, which is stale, and decides again.
 */
final class Lane {

    private static final int STRETCH = 5000;
    private static final int PLUGS = 1000;

    private final Sessions sessions;
    private final Holes holes = new Holes();

    Lane(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Returns the oldest open hole that a reader has met. */
    OptionalLong oldestHole() {
        return holes.oldest();
    }

    List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        if (max < 1) {
            return List.of();
        }
        long target = sessions.read("read after", h -> target(h, home, position, max));
        long until = closed(position, target, now);
        return until <= position ? List.of() : sessions.read("read after", h -> page(h, home, position, until, max));
    }

    /** Returns the last position up to {@code target} that has no open hole before it. */
    private long closed(long position, long target, Instant now) {
        while (true) {
            long from = holes.closed(position);
            if (from >= target) {
                return target;
            }
            Optional<Hole> hole = sessions.read("read after", h -> firstHole(h, from, target));
            long before = hole.map(h -> h.first() - 1).orElse(target);
            holes.close(position, before);
            if (hole.isEmpty()) {
                return target;
            }
            boolean old = holes.isOld(hole.get().first(), hole.get().behind(), now);
            if (!old || !isClosed(hole.get(), now)) {
                return before;
            }
        }
    }

    /** The place of the {@code max}-th entry of the home, or its last when it has fewer; {@code position} for none. */
    private static long target(Connection connection, HomeId home, long position, int max) {
        return Sql.of(
                        "SELECT COALESCE(MAX(position_no), ?) FROM (SELECT position_no FROM " + Names.ENTRY
                                + " WHERE home = ? AND position_no > ? ORDER BY position_no LIMIT ?) own",
                        Sql.number(position),
                        Sql.ascii(home.value()),
                        Sql.number(position),
                        Sql.number(max))
                .number(connection);
    }

    private static List<Recorded> page(Connection connection, HomeId home, long after, long until, int max) {
        return Sql.of(
                        "SELECT " + EntryTable.COLUMNS + ", position_no FROM " + Names.ENTRY
                                + " WHERE home = ? AND position_no > ? AND position_no <= ? ORDER BY position_no LIMIT ?",
                        Sql.ascii(home.value()),
                        Sql.number(after),
                        Sql.number(until),
                        Sql.number(max))
                .rows(connection, row -> new Recorded(row.getLong(8), EntryTable.entry(row)));
    }

    /** A run of missing positions and when the entry behind it was recorded. */
    private record Hole(long first, long last, Instant behind) {}

    private static Optional<Hole> firstHole(Connection connection, long from, long to) {
        long expected = from + 1;
        while (expected <= to) {
            List<Long> stretch = positions(connection, expected, to);
            for (long position : stretch) {
                if (position != expected) {
                    return Optional.of(new Hole(expected, position - 1, recordedAt(connection, position)));
                }
                expected++;
            }
            if (stretch.isEmpty()) {
                throw new StoreException("position " + to + " was read and is gone");
            }
        }
        return Optional.empty();
    }

    private static List<Long> positions(Connection connection, long from, long to) {
        return Sql.of(
                        "SELECT position_no FROM " + Names.ENTRY
                                + " WHERE position_no >= ? AND position_no <= ? ORDER BY position_no LIMIT ?",
                        Sql.number(from),
                        Sql.number(to),
                        Sql.number(STRETCH))
                .rows(connection, row -> row.getLong(1));
    }

    private static Instant recordedAt(Connection connection, long position) {
        return Micros.instant(
                Sql.of("SELECT recorded_at FROM " + Names.ENTRY + " WHERE position_no = ?", Sql.number(position))
                        .number(connection));
    }

    /** Puts voids into the hole; returns whether it may be looked at again, or its writer still lives. */
    private boolean isClosed(Hole hole, Instant now) {
        Argument recordedAt = Sql.instant(now);
        List<List<Argument>> voids = LongStream.rangeClosed(hole.first(), Math.min(hole.last(), hole.first() + PLUGS))
                .mapToObj(position -> EntryTable.voided(position, recordedAt))
                .toList();
        try {
            return sessions.write("close a hole", h -> {
                sessions.dialect().withShortWait(h, () -> Sql.batch(h, EntryTable.insertVoid(), voids));
                return true;
            });
        } catch (StaleStoreException e) {
            return true;
        } catch (StoreException e) {
            if (Errors.find(e, sessions.dialect()::isLockTimeout).isPresent()) {
                return false;
            }
            throw e;
        }
    }
}
