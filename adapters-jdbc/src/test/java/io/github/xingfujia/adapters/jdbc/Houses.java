package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.fixture.SeededRandom;
import io.github.xingfujia.fixture.SteadyKeys;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.Store;

/** Processes of one county that share a database and its keys, and nothing else. */
final class Houses {

    private static final Profile PROFILE = Profile.bundled("yongchuan-demo");
    private static final long KEYS = 11;

    private Houses() {}

    /** Returns one process at a local time; {@code seed} decides what it draws. */
    static Home on(Store store, String local, long seed) {
        return Xingfujia.on(store, PROFILE)
                .keys(new SteadyKeys(new SeededRandom(KEYS)))
                .clock(TickingClock.at(local))
                .random(new SeededRandom(seed))
                .build();
    }

    /** Returns the casework of the worker of the usual station, for one command under this id. */
    static Casework worker(Home home, String command) {
        return home.as(Actor.staff("zhou", TestHouse.STATION))
                .under(CommandId.of(command))
                .casework();
    }
}
