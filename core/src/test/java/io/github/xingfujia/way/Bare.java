package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.RandomSource;
import java.time.Instant;
import java.util.Map;

/** What an act is given when nothing is loaded and nothing is sealed: enough to test a decision alone. */
public final class Bare {

    private Bare() {}

    /** Returns nothing loaded. */
    public static Loaded loaded() {
        return Loaded.nothing();
    }

    /** Returns the moment in which this actor acts. */
    public static Moment moment(Actor actor, Instant now) {
        HomeId home = new HomeId("bare");
        RandomSource random = RandomSource.system();
        Keyring keyring = new Keyring(home, MemoryStore.create().vault(), new EphemeralKeys(random), random);
        return new Moment(home, actor, now, CommandId.of("command-1"), keyring, Map.of());
    }
}
