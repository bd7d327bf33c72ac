package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Outcome;
import java.util.Optional;
import java.util.function.Supplier;

/** The desks that a campaign goes over (评选各岗位), as the tests of evaluation come to them. */
abstract class AtTheDesks {

    /** Returns the house of the test. */
    abstract TestHouse house();

    final Evaluation zhou() {
        return house().as("zhou", TestHouse.STATION).evaluation();
    }

    final Evaluation chen() {
        return house().as("chen", TestHouse.TOWN).evaluation();
    }

    final Evaluation wang() {
        return house().as("wang", TestHouse.CENTRE).evaluation();
    }

    final Evaluation zheng() {
        return house().as("zheng", TestHouse.CENTRE).evaluation();
    }

    final Evaluation yang() {
        return house().as("yang", TestHouse.CENTRE).evaluation();
    }

    final Evaluation zhu() {
        return house().as("zhu", TestHouse.CENTRE).evaluation();
    }

    final Evaluation neighbour() {
        return house().as("w-" + TestHouse.NEXT_STATION, TestHouse.NEXT_STATION).evaluation();
    }

    final Evaluation anyone() {
        return house().home().as(Actor.anonymous()).evaluation();
    }

    /** Returns whom a panel is made of here, by her login. */
    final Evaluation juror(String name) {
        return switch (name) {
            case "qian" -> house().head().evaluation();
            case "feng" -> house().as(name, TestHouse.CENTRE).evaluation();
            default -> house().as(name, name.substring(2)).evaluation();
        };
    }

    /** Some that are eligible are looked at all the same: then protection staff say yes, and the step is taken again. */
    final void step(NominationId one, Supplier<Stage> taken) {
        if (taken.get() == Stage.UNDER_REVIEW) {
            yang().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "").orThrow();
            taken.get();
        }
    }

    static void refused(String code, Outcome<?> outcome) {
        assertEquals(Optional.of(code), outcome.refusal().map(r -> r.code()));
    }
}
