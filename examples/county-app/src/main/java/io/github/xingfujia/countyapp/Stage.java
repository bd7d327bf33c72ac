package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;

/** What every chapter of the story has at hand (场景): the house, its clock, who tells and where. */
record Stage(Home home, SteppingClock clock, Telling tell, Page page) {

    static Stage on(Page page) {
        SteppingClock clock = new SteppingClock();
        clock.at(Chapter.THIRD, 9, 0);
        Home home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .build();
        return new Stage(home, clock, new Telling(page), page);
    }
}
