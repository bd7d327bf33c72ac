package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.intake.Numbers.Block;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each series was last drawn from (号段): the block to begin with, so that full ones are not read again. A guess: who
 * finds nothing there, as after a host has taken its transaction back, begins at the first.
 */
final class Series {

    private static final int MOST = 1000;

    private final Map<Ref, Ref> reached = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Ref, Ref> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The next number.
     *
     * @param block the block it is drawn from
     */
    record Next(Ref block, int number) {}

    /** Returns the block to load for the series that begins with {@code first}; what follows a full one comes with it. */
    synchronized Ref from(Ref first) {
        return reached.getOrDefault(first, first);
    }

    /** Returns the first block where the guess has led to an empty one: the numbers before it are not known then. */
    List<Ref> beside(Ref first, Loaded loaded) {
        boolean astray = loaded.all(Numbers.NUMBERS).stream().allMatch(b -> b.drawn() == 0 && b.place() > 0);
        return astray ? List.of(first) : List.of();
    }

    /** Returns the number after the last one drawn from the blocks that were loaded, and the one with room for it. */
    Next next(Ref first, Loaded loaded) {
        Collection<Block> blocks = loaded.all(Numbers.NUMBERS);
        int last = blocks.stream().mapToInt(Block::last).max().orElse(0);
        Block open = blocks.stream()
                .filter(b -> !b.isFull())
                .min(Comparator.comparingInt(Block::place))
                .orElseThrow();
        if (open.drawn() > 0) {
            reach(first, open.ref());
        }
        return new Next(open.ref(), last + 1);
    }

    private synchronized void reach(Ref first, Ref block) {
        reached.put(first, block);
    }
}
