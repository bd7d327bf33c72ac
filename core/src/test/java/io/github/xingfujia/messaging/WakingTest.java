package io.github.xingfujia.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.StoreException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits is woken after the commit, so a failure there is no failure of the command. */
class WakingTest {

    private static SafeContact between(String from, String until) {
        return SafeContact.by(LocalTime.parse(from), LocalTime.parse(until), MessageChannel.SMS);
    }

    @Test
    void what_was_stored_is_answered_as_done_when_nobody_could_be_woken() {
        Unwaking store = new Unwaking();
        TestHouse house = TestHouse.on(store, "2026-09-07T09:00", 3);
        Casework worker = house.worker();
        CaseId id = worker.open(OpenCase.visit(TestHouse.wife().reachedAt("100 0000", between("20:00", "21:00")))
                        .about("夫妻关系")
                        .against(TestHouse.husband()))
                .orThrow();
        for (int i = 0; i < 3; i++) {
            worker.record(id, Attempt.unsettled("各持己见")).orThrow();
        }
        worker.review(id).orThrow();
        house.home().work();
        store.away = true;
        assertTrue(house.town()
                .contact(id, Side.APPLICANT, between("10:00", "12:00"), Optional.of("200 0000"))
                .isDone());
        assertEquals(1, store.tried, "it was tried");
        store.away = false;
        house.clock().passTo("2026-09-08T10:00");
        house.home().work();
        assertEquals("200 0000", house.notifier().sent().get(0).address(), "her word holds all the same, only later");
    }

    private static final class Unwaking extends WrappedStore {
        private boolean away;
        private int tried;

        @Override
        public int touch(HomeId home, List<Touch> touches) {
            if (away) {
                tried++;
                throw new StoreException("away");
            }
            return super.touch(home, touches);
        }
    }
}
