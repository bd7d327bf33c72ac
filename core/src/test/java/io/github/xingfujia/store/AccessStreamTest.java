package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccessStreamTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final Actor ZHOU = Actor.staff("zhou", "500118001001");
    private static final Actor LI = Actor.staff("li", "500118001001");
    private static final Instant NOW = Instant.parse("2026-11-24T02:59:10Z");

    private final Random random = new Random(3);
    private final MemoryStore store = MemoryStore.create();
    private final FactCodec codec = new FactCodec(List.of(AccessStream.facts()));
    private final KeyProvider county = new EphemeralKeys(random::nextBytes);
    private final AccessStream accesses = stream("i1", store.journal());

    private Keyring keyring() {
        return new Keyring(HOME, store.vault(), county, random::nextBytes);
    }

    private AccessStream stream(String instance, Journal journal) {
        return new AccessStream(HOME, journal, codec, keyring(), instance);
    }

    private List<EntryBody> written() {
        return store.journal().readAfter(HOME, 0, 1000, NOW).stream()
                .map(r -> codec.decode(r.entry().body()))
                .toList();
    }

    private List<Integer> times() {
        return written().stream()
                .map(b -> ((AccessFact.Refused) b.facts().get(0)).times())
                .toList();
    }

    private void refuse(AccessStream with, Actor actor, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            with.refused(actor, "casework.look", "not-available", Optional.empty(), now);
        }
    }

    private static Sealed cell(String cell) {
        return new Sealed("case/x/p1", cell, "suite", Bytes.zeros(32), Bytes.zeros(40));
    }

    private void assertSound(int entries) {
        JournalVerifier.Report report = JournalVerifier.verify(store.journal(), HOME, NOW);
        assertEquals(List.of(), report.broken());
        assertEquals(entries, report.entries());
    }

    @Test
    void a_look_is_one_entry_that_names_actor_purpose_and_every_cell() {
        Permit permit =
                accesses.looked(ZHOU, "casework.look", "handle-case", "case/x", List.of(cell("1"), cell("2")), NOW);
        assertTrue(permit.covers(cell("1")) && permit.covers(cell("2")));
        assertFalse(permit.covers(cell("3")));
        List<String> cells = List.of("case/x/p1#1", "case/x/p1#2");
        EntryHeader header =
                new EntryHeader(ZHOU.name(), "casework.look", "handle-case", "", 1, Optional.empty(), cells);
        assertEquals(
                List.of(new EntryBody(header, List.of(new AccessFact.Looked("case/x", cells)), List.of())), written());
        assertEquals(
                StreamId.of("audit", "2026112410", "i1"),
                store.journal().readAfter(HOME, 0, 1, NOW).get(0).entry().stream());
    }

    @Test
    void looks_of_one_hour_are_one_chain_and_instances_never_meet() {
        AccessStream other = stream("i2", store.journal());
        for (int i = 0; i < 5; i++) {
            accesses.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW.plusSeconds(i));
            other.looked(LI, "a.b", "p", "case/y", List.of(), NOW.plusSeconds(i));
        }
        accesses.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW.plusSeconds(60));
        assertSound(11);
        assertEquals(3, JournalVerifier.verify(store.journal(), HOME, NOW).streams());
    }

    @Test
    void more_than_twenty_identical_refusals_in_a_minute_become_one_counted_entry() {
        refuse(accesses, ZHOU, 33, NOW);
        refuse(accesses, LI, 20, NOW);
        assertEquals(java.util.Collections.nCopies(40, 1), times());
        accesses.flush(NOW);
        assertEquals(40, times().size(), "the minute is not over");
        accesses.flush(NOW.plusSeconds(60));
        accesses.flush(NOW.plusSeconds(120));
        assertEquals(41, times().size());
        assertEquals(13, times().get(40));
        assertEquals(ZHOU.name(), written().get(40).header().actor());
        refuse(accesses, ZHOU, 1, NOW.plusSeconds(130));
        assertEquals(1, times().get(41));
        assertSound(42);
    }

    @Test
    void a_minute_that_ended_with_its_hour_is_counted_after_looks_of_the_next_hour() {
        refuse(accesses, ZHOU, 25, NOW);
        accesses.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW.plusSeconds(60));
        accesses.flush(NOW.plusSeconds(120));
        accesses.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW.plusSeconds(121));
        assertSound(23);
        AccessFact counted = (AccessFact) written().get(21).facts().get(0);
        assertEquals(new AccessFact.Refused("not-available", Optional.empty(), 5), counted);
    }

    @Test
    void the_cause_of_a_refusal_is_sealed_under_the_key_of_audit() {
        accesses.refused(ZHOU, "casework.look", "not-available", Optional.of("barred by the applicant"), NOW);
        AccessFact.Refused refused =
                (AccessFact.Refused) written().get(0).facts().get(0);
        Sealed cause = refused.cause().orElseThrow();
        assertEquals("audit", cause.key());
        Permit permit = accesses.looked(LI, "audit.look", "audit", "audit", List.of(cause), NOW);
        assertEquals(
                List.of("barred by the applicant"),
                List.copyOf(keyring().open(List.of(cause), permit).values()));
    }

    @Test
    void the_first_refusals_of_two_instances_share_one_key_of_audit() {
        // the other instance makes the key after this one has found none
        AccessStream other = stream("i2", store.journal());
        List<Runnable> meanwhile =
                new ArrayList<>(List.of(() -> other.refused(LI, "a.b", "not-available", Optional.of("first"), NOW)));
        AccessStream late = stream("i3", failing(() -> {
            if (!meanwhile.isEmpty()) {
                meanwhile.remove(0).run();
            }
        }));
        late.refused(ZHOU, "a.b", "not-available", Optional.of("second"), NOW);
        assertEquals(2, written().size());
        List<Sealed> causes = written().stream()
                .map(b -> ((AccessFact.Refused) b.facts().get(0)).cause().orElseThrow())
                .toList();
        Map<String, String> opened = keyring().open(causes, new Permit(causes));
        assertEquals(List.of("first", "second"), List.copyOf(opened.values()));
        assertSound(2);
    }

    @Test
    void when_the_store_is_down_there_is_no_permit_and_afterwards_the_chain_goes_on() {
        List<RuntimeException> down = new ArrayList<>();
        AccessStream stream = stream("i4", failing(() -> {
            if (!down.isEmpty()) {
                throw down.remove(0);
            }
        }));
        stream.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW);
        down.add(new StoreException("down"));
        assertThrows(StoreException.class, () -> stream.looked(ZHOU, "a.b", "p", "case/x", List.of(cell("1")), NOW));
        stream.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW);
        assertSound(2);
    }

    @Test
    void a_look_whose_outcome_was_unknown_is_followed_whether_it_was_stored_or_not() {
        boolean[] lost = {false};
        Journal sound = store.journal();
        Journal losing = (Journal) Proxy.newProxyInstance(
                AccessStreamTest.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(sound, arguments);
                    if (method.getName().equals("append") && lost[0]) {
                        lost[0] = false;
                        throw new OutcomeUnknownException("connection lost", new java.io.IOException("reset"));
                    }
                    return answer;
                });
        AccessStream stream = stream("i5", losing);
        stream.looked(ZHOU, "a.b", "p", "case/x", List.of(), NOW);
        lost[0] = true;
        assertThrows(
                OutcomeUnknownException.class,
                () -> stream.looked(ZHOU, "a.b", "p", "case/x", List.of(cell("1")), NOW));
        stream.looked(ZHOU, "a.b", "p", "case/x", List.of(cell("1")), NOW);
        assertSound(3);
    }

    /** The journal with something that happens before every append. */
    private Journal failing(Runnable before) {
        Journal sound = store.journal();
        return (Journal) Proxy.newProxyInstance(
                AccessStreamTest.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        before.run();
                    }
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
