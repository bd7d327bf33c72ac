package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.way.RepeatedCommandException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A house in which a lawyer gives her Mondays, and what everybody does who asks there. */
abstract class Asking {

    static final StaffId LAWYER = StaffId.of("expert-li");

    static final String ONLINE = TestHouse.CENTRE + "-online";

    static final SafeContact CALL = SafeContact.by(LocalTime.of(8, 0), LocalTime.of(20, 0), MessageChannel.CALL);

    final TestHouse house = founded();

    static TestHouse founded() {
        TestHouse made = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        made.as("expert-li", ONLINE)
                .consultation()
                .offer(new OfferTimes(LAWYER, mondays()))
                .orThrow();
        return made;
    }

    static Weekly mondays() {
        return weekly(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    static Weekly weekly(DayOfWeek day, LocalTime from, LocalTime until) {
        LocalDate since = LocalDate.parse("2026-09-07");
        return new Weekly(day, from, until, 30, MeetingMode.IN_PERSON, since, since.plusMonths(3));
    }

    static void once(Supplier<Outcome<?>> asked) {
        try {
            asked.get();
        } catch (InvalidInput | RepeatedCommandException told) {
            assertFalse(told.getMessage().isEmpty());
        }
    }

    static List<AppointmentLine> ahead(Consultation door) {
        return door.appointments(AppointmentQuery.ahead(), Optional.empty(), 10).rows();
    }

    /** She books against somebody; somebody with a number tries what he likes, once under another name. */
    static List<String> tried(TestHouse world, String phone) {
        Instant first = free(world).get(0).from();
        Instant second = free(world).get(1).from();
        OtherSide rock = new OtherSide("演示·阿岩", Optional.of("13800000007"));
        hold(world, 1, ask(first, "演示·小禾", Optional.of(rock))).orThrow();
        anyone(world).confirm(id(1)).orThrow();
        List<String> seen = new ArrayList<>();
        hold(world, 20, ask(second, "演示·阿木", Optional.empty())).orThrow();
        anyone(world).cancel(id(20)).orThrow();
        HoldTime his = new HoldTime(LAWYER, second, called("演示·老岩").reachedAt(phone, CALL), Optional.empty(), "");
        seen.add(hold(world, 21, his).toString());
        seen.add(free(world).toString());
        seen.add(anyone(world).confirm(id(21)).toString());
        seen.add(anyone(world).mine(id(21)).toString());
        world.home().work();
        seen.add(anyone(world).mine(id(21)).toString());
        seen.add(free(world).toString());
        return seen;
    }

    static Consultation anyone(TestHouse world) {
        return world.home().as(Actor.anonymous()).consultation();
    }

    static List<FreeTime> free(TestHouse world) {
        return anyone(world)
                .free(new FreeQuery(LAWYER, Optional.empty(), 7))
                .orThrow()
                .times();
    }

    static Outcome<TimeHeld> hold(TestHouse world, int number, HoldTime asked) {
        return world.home()
                .as(Actor.anonymous())
                .under(id(number))
                .consultation()
                .hold(asked);
    }

    static HoldTime ask(Instant from, String called, Optional<OtherSide> other) {
        return new HoldTime(LAWYER, from, called(called), other, "");
    }

    static Asker called(String name) {
        return Asker.called(name);
    }

    static CommandId id(int number) {
        return CommandId.of("asked-" + (1_000_000 + number));
    }

    static String told(Supplier<?> asked) {
        InvalidInput wrong = assertThrows(InvalidInput.class, asked::get);
        return wrong.violations().get(0).field() + " "
                + wrong.violations().get(0).rule();
    }

    static String code(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::code).orElse("done");
    }
}
