package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.Screen;
import org.junit.jupiter.api.Test;

/** What is read ahead is a guess at names, never at what stands under them. */
class ReadAheadTest {

    private final TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);

    @Test
    void what_another_process_found_meanwhile_holds_at_once() {
        Casework here = house.worker();
        CaseId id = here.open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
        here.screen(id, TestHouse.wife(), Screen.noIndicator()).orThrow();
        here.agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        Casework there = house.beside().worker();
        there.screen(id, TestHouse.wife(), Screen.affirmed("injured")).orThrow();
        Outcome<CaseId> refused = here.approach(id, ApproachBy.CALL);
        assertEquals("separate-for-now", refused.refusal().orElseThrow().code());
    }
}
