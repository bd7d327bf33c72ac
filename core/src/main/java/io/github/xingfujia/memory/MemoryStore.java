package io.github.xingfujia.memory;

import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.Vault;
import java.util.List;

/**
 * A store in memory (内存存储): whole and correct, one caller at a time, gone with the process.
 *
 * <p>Safe for concurrent callers; every value it hands out is unchangeable.
 */
public final class MemoryStore implements Store {

    private final Memory memory = new Memory();
    private final Journal journal = new MemoryJournal(memory);
    private final Index index = new MemoryIndex(memory);
    private final Vault vault = new MemoryVault(memory);

    private MemoryStore() {}

    /** Returns an empty store. */
    public static MemoryStore create() {
        return new MemoryStore();
    }

    @Override
    public void declare(List<Kind> kinds) {
        memory.declare(kinds);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Override
    public boolean isDurable() {
        return false;
    }

    @Override
    public boolean isJoined() {
        return false;
    }

    @Override
    public void afterCommit(Runnable then) {
        then.run();
    }

    @Override
    public Store apart() {
        return this;
    }
}
