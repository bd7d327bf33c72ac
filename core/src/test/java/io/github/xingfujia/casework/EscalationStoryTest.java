package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cases that climb by 永川's book, from the door of a village station. */
class EscalationStoryTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final PostId STATION = PostId.of("500118106201");
    private static final PostId TOWN = PostId.of("500118106000");

    private final Person daughterInLaw = Person.named("演示·媳");
    private final Person motherInLaw = Person.named("演示·婆");
    private final Clock[] clock = {Clock.fixed(MORNING, ZoneId.of("Pacific/Kiritimati"))};
    private final Home home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
            .clock(new Later())
            .build();
    private final Door worker = home.as(Actor.staff("zhou", STATION.value()));

    /** The clock of the test, which the test moves. */
    private final class Later extends Clock {
        @Override
        public ZoneId getZone() {
            return clock[0].getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock[0].withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock[0].instant();
        }
    }

    private CaseId opened(String about) {
        CaseId id = worker.casework()
                .open(OpenCase.visit(daughterInLaw).about(about).against(motherInLaw))
                .orThrow();
        worker.casework().screen(id, daughterInLaw, Screen.noIndicator()).orThrow();
        return id;
    }

    @Test
    void a_case_unsettled_three_times_goes_to_its_town_room_and_says_why() {
        CaseId id = opened("婆媳关系");
        for (int i = 0; i < 3; i++) {
            worker.casework().record(id, Attempt.unsettled("各持己见")).orThrow();
        }
        Escalation escalation = worker.casework().review(id).orThrow();
        assertEquals(Step.HAND_UP, escalation.step());
        assertEquals(TOWN, escalation.accountable());
        Golden.matches("casework/golden/story.zh.txt", escalation.explanation().in(Locale.CHINA));
        Golden.matches("casework/golden/story.en.txt", escalation.explanation().in(Locale.ENGLISH));
    }

    @Test
    void two_attempts_keep_it_at_the_station() {
        CaseId id = opened("婆媳关系");
        worker.casework().record(id, Attempt.unsettled("各持己见")).orThrow();
        worker.casework().record(id, Attempt.unsettled("各持己见")).orThrow();
        Escalation escalation = worker.casework().review(id).orThrow();
        assertEquals(Step.STAY, escalation.step());
        assertEquals(STATION, escalation.accountable());
    }

    @Test
    void a_complex_case_is_guided_and_stays_where_it_is() {
        CaseId id = opened("家庭排序");
        worker.casework().triage(id, Triage.of("家庭排序").complex("牵涉多个家庭")).orThrow();
        Escalation escalation = worker.casework().review(id).orThrow();
        assertEquals(Step.GUIDE, escalation.step());
        assertEquals(STATION, escalation.accountable());
        assertTrue(escalation.adviser().isPresent());
    }

    @Test
    void who_was_deceived_into_a_divorce_is_owed_a_lawyer_first() {
        CaseId id = opened("被骗离婚");
        assertEquals(
                List.of(Duty.LEGAL_ADVICE),
                worker.casework().view(id).orThrow().parties().get(0).duties());
        worker.casework().done(id, Duty.LEGAL_ADVICE, Side.APPLICANT).orThrow();
        assertEquals(
                List.of(), worker.casework().view(id).orThrow().parties().get(0).duties());
    }

    @Test
    void a_case_past_its_limit_climbs_when_asked_although_no_work_was_run() {
        CaseId id = opened("婆媳关系");
        clock[0] = Clock.offset(clock[0], Duration.ofDays(60));
        Escalation escalation = worker.casework().review(id).orThrow();
        assertEquals(Step.HAND_UP, escalation.step());
        assertEquals("hand-up-overdue", escalation.explanation().ruleId());
    }
}
