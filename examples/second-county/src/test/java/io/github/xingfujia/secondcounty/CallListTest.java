package io.github.xingfujia.secondcounty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.OutgoingMessage;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Screen;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A message leaves by the county's own means, and only as its receiver agreed. */
class CallListTest {

    private static final SafeContact MORNINGS =
            SafeContact.by(LocalTime.of(9, 0), LocalTime.of(12, 0), MessageChannel.CALL);

    private final CallList list = new CallList();
    private final Hand clock = new Hand();
    private final Home home = Xingfujia.on(MemoryStore.create(), profile())
            .notifier(list)
            .clock(clock)
            .build();

    @Test
    void a_message_waits_for_the_hours_she_agreed_to_and_leaves_once() {
        clock.now = Instant.parse("2026-03-02T06:00:00Z"); // 14:00 there
        plannedSession(Person.named("演示·甲").reachedAt("100 0000", MORNINGS));
        home.work();
        assertEquals(0, list.calls().size(), "in the afternoon");

        clock.now = Instant.parse("2026-03-03T01:30:00Z"); // 09:30 the next day
        home.work();
        home.work();
        assertEquals(1, list.calls().size(), "in the morning");
        OutgoingMessage call = list.calls().iterator().next();
        assertEquals("100 0000", call.address());
        assertEquals(MessageChannel.CALL, call.channel());
        assertFalse(call.text().contains("调解"), call.text());
    }

    @Test
    void nothing_leaves_to_someone_who_did_not_agree() {
        clock.now = Instant.parse("2026-03-02T01:30:00Z");
        plannedSession(Person.named("演示·甲").reachedAt("100 0000", SafeContact.none()));
        home.work();
        assertEquals(0, list.calls().size());
    }

    private void plannedSession(Person applicant) {
        Casework worker = home.as(Actor.staff("jia", "990101100200-grid-01")).casework();
        CaseId id = worker.open(OpenCase.visit(applicant).about("婆媳关系").against(Person.named("演示·乙")))
                .orThrow();
        worker.screen(id, applicant, Screen.noIndicator()).orThrow();
        worker.assign(id).orThrow();
        Instant from = clock.now.plus(Duration.ofDays(2));
        worker.plan(id, PlanSession.of(ContactForm.SEPARATE, from, from.plus(Duration.ofHours(1))))
                .orThrow();
    }

    private static Profile profile() {
        try {
            return Profile.read(Path.of(CallListTest.class
                    .getResource("/second-county/profile.yaml")
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
