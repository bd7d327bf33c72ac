package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the keys of one compartment stand (密钥状态).
 *
 * @param past the generations that are or were restricted or destroyed, from 0 on; one that was lifted is in use, else the one after them
 */
record Keeping(List<Generation> past) {

    static final Keeping UNTOUCHED = new Keeping(List.of());
    private static final char MARK = '~';

    Keeping {
        past = ImmutableList.copyOf(past);
    }

    /** A generation: whether its key is gone, whether it is in use again, and until when it is open to whom. */
    record Generation(boolean destroyed, boolean lifted, Map<String, Instant> open) {
        Generation {
            open = ImmutableMap.copyOf(open);
        }
    }

    Keeping after(Custodial fact) {
        List<Generation> all = new ArrayList<>(past);
        while (all.size() <= fact.generation()) {
            all.add(new Generation(false, false, Map.of()));
        }
        Generation now = all.get(fact.generation());
        if (fact instanceof Custodial.Destroyed) {
            now = new Generation(true, false, Map.of());
        } else if (fact instanceof Custodial.Restricted || fact instanceof Custodial.Lifted) {
            boolean lifted = fact instanceof Custodial.Lifted && !now.destroyed();
            now = new Generation(now.destroyed(), lifted, now.open());
        } else if (fact instanceof Custodial.Opened opened) {
            now = new Generation(
                    now.destroyed(),
                    now.lifted(),
                    ImmutableMap.<String, Instant>builder()
                            .putAll(now.open())
                            .put(opened.actor(), opened.until())
                            .buildKeepingLast());
        }
        all.set(fact.generation(), now);
        return new Keeping(all);
    }

    int current() {
        return IntStream.range(0, past.size())
                .filter(one -> past.get(one).lifted())
                .findFirst()
                .orElse(past.size());
    }

    /** Returns the generations that are only stored: neither in use nor gone. */
    List<Integer> restricted() {
        return IntStream.range(0, past.size())
                .filter(one -> !past.get(one).lifted() && !past.get(one).destroyed())
                .boxed()
                .toList();
    }

    /** Returns whether what is sealed under a generation may be opened to the actor now. */
    boolean opens(int generation, Actor actor, Instant now) {
        if (generation >= past.size()) {
            return true;
        }
        Generation one = past.get(generation);
        return one.lifted()
                || !one.destroyed()
                        && Optional.ofNullable(one.open().get(actor.name()))
                                .filter(now::isBefore)
                                .isPresent();
    }

    /** Returns the name of the key of one generation of a compartment. */
    static String key(String compartment, int generation) {
        return generation == 0 ? compartment : compartment + MARK + generation;
    }

    static String compartment(String key) {
        int mark = key.lastIndexOf(MARK);
        return mark < 0 ? key : key.substring(0, mark);
    }

    static int generation(String key) {
        int mark = key.lastIndexOf(MARK);
        return mark < 0 ? 0 : Integer.parseInt(key.substring(mark + 1));
    }
}
