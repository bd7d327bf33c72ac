package io.github.xingfujia.memory;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All homes and the one sequence of positions; its monitor guards everything below it. */
final class Memory {

    private final SortedMap<HomeId, Drawer> drawers = new TreeMap<>();
    private final List<Placed> log = new ArrayList<>();
    private DeclaredKinds kinds = DeclaredKinds.NONE;

    synchronized void declare(List<Kind> declared) {
        kinds = DeclaredKinds.of(declared);
    }

    synchronized Kind kind(String name) {
        return kinds.kind(name);
    }

    Drawer drawer(HomeId home) {
        return drawers.computeIfAbsent(home, h -> new Drawer());
    }

    synchronized void check(Batch batch) {
        kinds.check(batch);
    }

    /** Checks first, then stores: a stale batch leaves no trace. */
    synchronized void append(HomeId home, Batch batch) {
        kinds.check(batch);
        Drawer drawer = drawer(home);
        drawer.check(batch, kinds);
        drawer.store(batch, kinds);
        batch.entries().forEach(entry -> log.add(new Placed(home, entry)));
    }

    /** Returns the entry at {@code position}, counted from 1. */
    Placed at(long position) {
        return log.get(Math.toIntExact(position - 1));
    }

    long last() {
        return log.size();
    }

    /** An entry of a home. */
    record Placed(HomeId home, Entry entry) {}
}
