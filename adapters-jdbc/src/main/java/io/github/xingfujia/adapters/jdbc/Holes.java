package io.github.xingfujia.adapters.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What one process knows of the holes among the positions (空洞): up to where there is none any more, since when it
 * has seen one, and which is the oldest still open. Forgetting it costs time, never an entry.
 */
final class Holes {

    private static final Duration GRACE = Duration.ofMillis(250);
    private static final int MOST = 1000;

    private final TreeMap<Long, Instant> seen = new TreeMap<>();
    private long closedFrom;
    private long closedTo;

    /** Returns the last position up to which every one after {@code position} is known to be closed. */
    synchronized long closed(long position) {
        return closedFrom <= position && position <= closedTo ? closedTo : position;
    }

    /** Remembers that every position after {@code from} up to {@code to} is closed. */
    synchronized void close(long from, long to) {
        if (closedFrom <= from && from <= closedTo) {
            closedTo = Math.max(closedTo, to);
        } else {
            closedFrom = from;
            closedTo = to;
        }
        seen.subMap(from, false, to, true).clear();
    }

    /**
     * Returns whether the hole is older than the grace: by the instant of the entry behind it, whose number was drawn
     * later, or because it was seen that long ago.
     */
    synchronized boolean isOld(long hole, Instant behind, Instant now) {
        if (seen.size() >= MOST) {
            seen.pollLastEntry();
        }
        Instant first = seen.computeIfAbsent(hole, h -> now);
        Instant since = first.isBefore(behind) ? first : behind;
        return !now.isBefore(since.plus(GRACE));
    }

    /** Returns the first hole that was seen and is not known to be closed. */
    synchronized OptionalLong oldest() {
        return Optional.ofNullable(seen.firstEntry())
                .map(Map.Entry::getKey)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
