package io.github.xingfujia.casework.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.story.Story;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.store.Store;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever is accountable for a case reads which rules nearly held; whoever was, or only looks, does not. */
class NearRulesTest extends Story {

    private static final String NEAR = "只差一项条件";

    @Override
    protected Store store() {
        return MemoryStore.create();
    }

    @Test
    void the_accountable_worker_reads_what_nearly_held_and_nobody_else_does() {
        CaseId id = open();
        fail(house.worker(), id, 2);
        house.worker().review(id).orThrow();
        String hers = said(house.worker(), id);
        assertTrue(hers.contains(NEAR), hers);
        fail(house.worker(), id, 1);
        assertEquals(Step.HAND_UP, house.worker().review(id).orThrow().step());
        String theirs = said(house.town(), id);
        assertTrue(theirs.contains(NEAR), theirs);
        String looking = said(house.worker(), id);
        assertFalse(looking.contains(NEAR), looking);
        String decided = looking.substring(0, looking.indexOf("若"));
        assertTrue(theirs.startsWith(decided), "of what was decided all read the same: " + theirs);
    }

    @Test
    void of_protection_nobody_reads_it() {
        CaseId id = open();
        house.worker()
                .screen(id, TestHouse.wife(), Screen.affirmed("threatened"))
                .orThrow();
        house.worker().review(id).orThrow();
        assertFalse(said(house.centre(), id).contains(NEAR));
        assertFalse(said(house.centre(), id).contains("若"));
    }

    private static String said(Casework door, CaseId id) {
        return door.view(id).orThrow().escalation().orElseThrow().in(Locale.CHINA);
    }
}
