package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.fixture.SeededRandom;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Safety invariant 1 in this room: whatever the order of commands, here and in a dispute, two meet only when each agreed, was asked
 * alone since the last sign, and nothing was ever found of either.
 */
class CounselInvariantsTest {

    private static final FilePerson SHE = FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1));
    private static final FilePerson HE = FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2));
    private static final int STEPS = 24;

    /** What a plain reader of the gate table would say of one of the two. */
    private static final class Model {
        boolean in;
        boolean asked;
        boolean found;

        boolean open() {
            return in && asked && !found;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_order_of_commands_brings_two_together_past_the_gate(long seed) {
        SeededRandom dice = new SeededRandom(seed);
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T00:00", seed);
        Counselling zheng = house.as("zheng", TestHouse.CENTRE).counselling();
        CounselId id = zheng.open(OpenCounsel.of("divorce", SHE)).orThrow();
        List<Model> model = List.of(new Model(), new Model());
        model.get(0).in = true;
        Person wife = Person.named("演示·小禾").identifiedBy(TestHouse.number(1));
        CaseId dispute = house.worker().open(OpenCase.visit(wife).about("夫妻关系")).orThrow();
        List<String> told = new ArrayList<>();
        int planned = 0;
        for (int step = 0; step < STEPS; step++) {
            Instant now = house.clock().instant();
            int which = die(dice, 2);
            Partner partner = Partner.values()[which];
            Model she = model.get(which);
            switch (die(dice, 9)) {
                case 0 -> {
                    if (zheng.join(id, HE, Consent.HERSELF).isDone()) {
                        model.get(1).in = true;
                        told.add("join");
                        assertTrue(model.get(0).open(), () -> seed + " " + told);
                    }
                }
                case 1, 2, 3 -> {
                    if (zheng.screen(id, partner, Screen.noIndicator()).isDone()) {
                        she.asked = true;
                        told.add("asked " + partner);
                    }
                }
                case 4 -> {
                    if (die(dice, 3) == 0
                            && zheng.screen(id, partner, Screen.affirmed("threatened"))
                                    .isDone()) {
                        she.asked = true;
                        she.found = true;
                        told.add("found " + partner);
                    }
                }
                case 5 -> {
                    if (die(dice, 2) == 0 && zheng.sign(id, partner, "").isDone()) {
                        she.asked = false;
                        told.add("sign " + partner);
                    }
                }
                case 6 -> {
                    if (die(dice, 6) == 0) {
                        house.worker()
                                .screen(dispute, wife, Screen.affirmed("threatened"))
                                .orThrow();
                        model.get(0).found = true;
                        told.add("found elsewhere");
                    } else if (die(dice, 3) == 0
                            && zheng.screen(id, partner, Screen.couldNotAsk()).isDone()) {
                        she.asked = false;
                        told.add("not asked " + partner);
                    }
                }
                case 7 -> {
                    Outcome<Integer> plan = zheng.plan(
                            id,
                            PlanMeeting.of(
                                    ContactForm.JOINT,
                                    now.plus(Duration.ofMinutes(20)),
                                    now.plus(Duration.ofMinutes(40))));
                    if (plan.isDone()) {
                        planned = plan.orThrow();
                        told.add("planned");
                        assertTrue(model.stream().allMatch(Model::open), () -> seed + " " + told);
                    }
                }
                default -> {
                    if (zheng.start(id, planned).isDone()) {
                        told.add("started");
                        assertTrue(model.stream().allMatch(Model::open), () -> seed + " " + told);
                    }
                }
            }
            house.clock().pass(Duration.ofMinutes(5));
        }
    }

    private static int die(SeededRandom dice, int sides) {
        byte[] one = new byte[1];
        dice.fill(one);
        return Math.floorMod(one[0], sides);
    }
}
