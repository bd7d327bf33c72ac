package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What the rooms of one telling share (同一场推演): the house, the dice, the table kept beside, and what was done and refused. */
final class GateTale {

    final TestHouse house;
    final int couple;
    final Random random;
    final GateModel model = new GateModel();
    final List<String> told = new ArrayList<>();
    private final Map<String, String> shut = new HashMap<>();

    GateTale(TestHouse house, int couple) {
        this.house = house;
        this.couple = couple;
        this.random = new Random(couple);
    }

    /** Notes what came of a command. Why a gate is shut is one text at each door, whatever shuts it and wherever that was found. */
    boolean came(String what, Outcome<?> outcome) {
        told.add((outcome.isDone() ? "done " : "refused ") + what);
        outcome.refusal()
                .filter(refusal -> refusal.code().equals("separate-for-now"))
                .map(GateTale::shown)
                .ifPresent(text -> assertEquals(shut.computeIfAbsent(what, door -> text), text, this::story));
        return outcome.isDone();
    }

    private static String shown(Refusal refusal) {
        return refusal.in(Locale.CHINA) + refusal.in(Locale.ENGLISH) + refusal.articles() + refusal.next();
    }

    /** Requires that what came to pass was open. */
    void open(boolean allowed, String what) {
        assertTrue(allowed, () -> what + " behind a shut gate:\n" + story());
    }

    /** Requires that a matter shows of somebody nothing graver than it found itself. */
    void shows(Side side, String matter, GateClass shown) {
        GateClass own = model.of(side, matter).found;
        assertTrue(shown.compareTo(own) <= 0, () -> shown + " is shown where " + own + " was found:\n" + story());
    }

    Side side() {
        return GateModel.BOTH[random.nextInt(2)];
    }

    String story() {
        return String.join("\n", told);
    }
}
