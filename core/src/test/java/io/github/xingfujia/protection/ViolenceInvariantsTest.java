package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderApplicant;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderGround;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderTerm;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated orders of commands over a file and a dispute of the same two persons: the gate holds, and no word crosses. */
class ViolenceInvariantsTest {

    private static final String SCALE = "danger-scale/1";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    /** What her file and her dispute know of her, kept beside by the test alone. */
    private static final class Model {
        GateClass file = GateClass.NOT_SCREENED;
        GateClass worst = GateClass.NOT_SCREENED;
        GateClass dispute = GateClass.NOT_SCREENED;
        boolean calm;

        GateClass gravest() {
            return file.orGraver(dispute);
        }

        void found(GateClass grade) {
            file = file.orGraver(grade);
            worst = worst.orGraver(grade);
        }

        /** Something new happened: no answer holds, and what was lifted stands again. */
        void happened() {
            calm = false;
            file = worst;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_order_of_commands_over_file_and_dispute_gets_round_the_gate(long seed) {
        World world = new World(seed, "她说的话", "他说的话");
        Model model = new Model();
        for (int i = 0; i < 40; i++) {
            int before = world.house.entries().size();
            String what = world.step(model);
            if (what.startsWith("refused") || what.startsWith("invalid")) {
                assertEquals(
                        before, world.house.entries().size(), () -> world.told() + "a refused command left a trace");
            }
            GateTable.Row row = GateTable.row(model.gravest());
            boolean approached = what.equals("done approach") || what.equals("done plan joint");
            if (approached) {
                assertTrue(
                        model.calm && row.joint() == GateTable.Joint.ALLOWED,
                        () -> world.told() + "the gate let through what the table shuts: " + row);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_one_said_changes_nothing_the_other_may_see_and_stands_nowhere_in_the_clear(long seed) {
        World one = new World(seed, "她说的第一句话", "他的话一");
        World two = new World(seed, "换了完全不同也更长得多的另外一句话", "他的话一");
        Model first = new Model();
        Model second = new Model();
        for (int i = 0; i < 40; i++) {
            assertEquals(one.step(first), two.step(second), one::told);
        }
        assertEquals(one.seenByHim(), two.seenByHim());
        assertEquals(one.rows(), two.rows());
        for (World world : List.of(one, two)) {
            String journal = world.journal();
            assertFalse(journal.contains(world.hers), world::told);
            assertFalse(journal.contains(world.his), world::told);
        }
        assertNotEquals(
                one.seenByDesk(), two.seenByDesk(), "the flipped word is seen by nobody: the test proves nothing");
    }

    /** One house with a file and a dispute of the same two persons, and a random teller. */
    private static final class World {
        private final TestHouse house;
        private final Random random;
        private final String hers;
        private final String his;
        private final Person wife = TestHouse.wife().identifiedBy(TestHouse.number(1));
        private final Person husband = TestHouse.husband().identifiedBy(TestHouse.number(2));
        private final CaseId dispute;
        private final ViolenceFileId file;
        private final List<String> told = new ArrayList<>();

        World(long seed, String hers, String his) {
            this.house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", seed);
            this.random = new Random(seed);
            this.hers = hers;
            this.his = his;
            this.dispute = house.worker()
                    .open(OpenCase.visit(wife).about("夫妻关系").against(husband))
                    .orThrow();
            this.file = desk().register(RegisterFile.by(
                                    FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1)))
                            .against(FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2)), FamilyRelation.SPOUSE)
                            .withMinor(HouseholdMinor.named("演示·小朵"))
                            .saying(hers))
                    .orThrow();
        }

        Protection desk() {
            return house.as(random == null || random.nextBoolean() ? "yang" : "zhu", TestHouse.CENTRE)
                    .protection();
        }

        String told() {
            return String.join("\n", told) + "\n";
        }

        String step(Model model) {
            house.clock().pass(Duration.ofMinutes(1 + random.nextInt(90)));
            String came;
            try {
                came = act(model);
            } catch (InvalidInput e) {
                came = "invalid " + e.violations().get(0).rule();
            }
            told.add(came);
            return came;
        }

        private String act(Model model) {
            int kind = random.nextInt(24);
            Casework by = house.worker();
            switch (kind) {
                case 0, 1 -> {
                    Screen screen = random.nextInt(3) == 0
                            ? Screen.affirmed("once-minor").saying(hers)
                            : Screen.noIndicator().saying(hers);
                    Outcome<?> outcome = by.screen(dispute, wife, screen);
                    if (outcome.isDone()) {
                        model.calm = true;
                        model.dispute = model.dispute.orGraver(GateClass.NO_INDICATOR);
                        if (!screen.yes().isEmpty()) {
                            model.dispute = model.dispute.orGraver(GateClass.FIRST_AND_MINOR);
                        }
                    }
                    return came("screen", outcome);
                }
                case 2, 3 -> {
                    Assessment made = assessment();
                    Outcome<GateTable.Row> outcome = desk().assess(file, made);
                    outcome.fold(
                            row -> {
                                model.found(row.state());
                                model.calm &= made.asked();
                                return row;
                            },
                            refusal -> refusal);
                    return came("assess", outcome);
                }
                case 4 -> {
                    return came("incident", desk().incident(file, LocalDate.of(2026, 9, 7)), model::happened);
                }
                case 5 -> {
                    return came("interview", desk().interview(file, random.nextBoolean()));
                }
                case 6 -> {
                    return came("lift", desk().lift(file, "我想让他回来谈一谈", "她要求"));
                }
                case 7 -> {
                    Outcome<?> outcome = desk().confirmLift(file);
                    if (outcome.isDone()) {
                        assertFalse(model.file.isForbidden(), () -> told() + "lifted what nothing lifts");
                        model.file = GateClass.NO_INDICATOR;
                    }
                    return came("confirm", outcome);
                }
                case 8 -> {
                    Outcome<?> outcome = desk().askMinor(file, 1, one(ChildFinding.values()), hers);
                    if (outcome.isDone() && desk().view(file).orThrow().grade() == GateClass.MINOR_OR_INCAPABLE) {
                        model.found(GateClass.MINOR_OR_INCAPABLE);
                    }
                    return came("child", outcome);
                }
                case 9 -> {
                    return came("withdraw", herself().withdraw(file));
                }
                case 10 -> {
                    return came("close", desk().close(file, one(CloseReason.values())));
                }
                case 11 -> {
                    return came(
                            "done",
                            desk().done(
                                            file,
                                            new DutyRecord(
                                                    one(Duty.values()),
                                                    random.nextInt(2),
                                                    random.nextBoolean(),
                                                    house.home().today(),
                                                    StaffId.of("yang"),
                                                    "演示")));
                }
                case 12 -> {
                    return came("say", desk().say(file, Speaker.VICTIM, hers));
                }
                case 13 -> {
                    return came("his", desk().say(file, Speaker.RESPONDENT, his));
                }
                case 14 -> {
                    return came("agree", by.agree(dispute, ApproachTerms.yes(ApproachBy.CALL)));
                }
                case 15, 16 -> {
                    return came("approach", by.approach(dispute, ApproachBy.CALL));
                }
                case 17 -> {
                    if (random.nextBoolean()) {
                        return came("assign", by.assign(dispute));
                    }
                    Instant from = house.clock().now().plus(Duration.ofDays(1));
                    return came(
                            "plan joint",
                            by.plan(
                                    dispute,
                                    PlanSession.of(ContactForm.JOINT, from, from.plus(Duration.ofHours(1)))
                                            .evenWhenClosed()));
                }
                case 18 -> {
                    return came(
                            "told",
                            desk().tellRespondent(
                                            file,
                                            Telling.agreed(house.home().today(), TellingWay.CALL, StaffId.of("yang"))));
                }
                case 19 -> {
                    boolean again = random.nextBoolean();
                    Outcome<?> outcome = desk().followUp(file, new FollowUp(true, true, again, hers));
                    return came("round", outcome, again ? model::happened : () -> model.calm = false);
                }
                case 20 -> {
                    Capacity capacity = one(Capacity.values());
                    Outcome<?> outcome = desk().describe(
                                    file,
                                    Speaker.VICTIM,
                                    FilePerson.woman("演示·小禾")
                                            .identifiedBy(TestHouse.number(1))
                                            .as(random.nextInt(4) == 0 ? capacity : Capacity.FULL));
                    if (outcome.isDone()
                            && desk().view(file).orThrow().persons().stream()
                                    .anyMatch(p -> p.role() == Speaker.VICTIM && p.capacity() != Capacity.FULL)) {
                        model.found(GateClass.MINOR_OR_INCAPABLE);
                    }
                    return came("describe", outcome);
                }
                case 21 -> {
                    return random.nextInt(4) > 0
                            ? came("letter", measures().registerWarning(file, letter()))
                            : came(
                                    "owe",
                                    measures().oweReport(file, new MandatoryCause(one(Suspect.values()), now(), "")),
                                    () -> model.found(GateClass.MINOR_OR_INCAPABLE));
                }
                case 22 -> {
                    return order(model);
                }
                default -> {
                    boolean violent = random.nextBoolean();
                    Outcome<?> outcome = measures().recordVisit(file, 1 + random.nextInt(3), made(violent));
                    return came("visited", outcome, violent ? model::happened : () -> {});
                }
            }
        }

        /** An order is made, or not kept. */
        private String order(Model model) {
            int number = 1 + random.nextInt(3);
            LocalDate day = LocalDate.of(2026, 9, 7);
            if (random.nextBoolean()) {
                return came("breach", measures().orderBreached(file, number, day, hers), model::happened);
            }
            return measures()
                    .prepareOrder(
                            file,
                            new OrderApplication(
                                    OrderApplicant.HERSELF, OrderGround.OWN_WILL, List.of(OrderTerm.NO_CONTACT), false))
                    .fold(
                            n -> {
                                measures().orderAccepted(file, n, new OrderAcceptance("演示法院", "演示", now()));
                                OrderMade made = new OrderMade(now(), day.plusDays(90), List.of(OrderTerm.NO_CONTACT));
                                boolean lifted = model.worst.compareTo(model.file) > 0;
                                return came(
                                        "order",
                                        measures().orderMade(file, n, made),
                                        lifted ? model::happened : () -> {});
                            },
                            refusal -> "refused order " + refusal.code());
        }

        private Measures measures() {
            return house.as("yang", TestHouse.CENTRE).measures();
        }

        private Instant now() {
            return house.clock().now();
        }

        private WarningIssue letter() {
            LocalDate day = house.home().today();
            return new WarningIssue("演示-" + told.size(), day, day);
        }

        private WarningVisit made(boolean violent) {
            return new WarningVisit(
                    VisitTo.VICTIM,
                    house.home().today(),
                    List.of(Visitor.values()),
                    List.of(),
                    violent ? VisitResult.VIOLENCE : VisitResult.CLEAN,
                    hers);
        }

        private Assessment assessment() {
            return switch (random.nextInt(5)) {
                case 0 -> Assessment.by(SCALE, "could-not-breathe");
                case 1 -> Assessment.by(SCALE).judged(GateClass.INJURED_OR_REPEATED, hers);
                case 2 -> Assessment.couldNotAsk();
                case 3 -> Assessment.found("injured");
                default -> Assessment.by(SCALE, "watches");
            };
        }

        private <T> T one(T[] some) {
            return some[random.nextInt(some.length)];
        }

        private static String came(String what, Outcome<?> outcome, Runnable then) {
            if (outcome.isDone()) {
                then.run();
            }
            return came(what, outcome);
        }

        private static String came(String what, Outcome<?> outcome) {
            return outcome.refusal()
                    .map(r -> "refused " + what + " " + r.code() + " " + r.in(Locale.CHINA))
                    .orElse("done " + what);
        }

        private Protection herself() {
            return house.home()
                    .as(Actor.party(house.home().person(TestHouse.number(1))))
                    .protection();
        }

        private Protection himself() {
            return house.home()
                    .as(Actor.party(house.home().person(TestHouse.number(2))))
                    .protection();
        }

        String seenByHim() {
            return himself().respondent(file).fold(Object::toString, r -> r.in(Locale.CHINA))
                    + himself().mine(file).fold(Object::toString, r -> r.in(Locale.CHINA))
                    + himself().view(file).fold(Object::toString, r -> r.in(Locale.CHINA))
                    + house.home()
                            .as(Actor.party(house.home().person(TestHouse.number(2))))
                            .casework()
                            .matter(dispute)
                            .fold(Object::toString, r -> r.in(Locale.CHINA));
        }

        String seenByDesk() {
            return desk().view(file).orThrow().said().stream()
                    .map(FileView.Statement::words)
                    .toList()
                    .toString();
        }

        String rows() {
            return desk().list(Optional.empty(), 50).rows().toString();
        }

        String journal() {
            StringBuilder all = new StringBuilder();
            for (List<Recorded> some : List.of(house.entries(), house.accesses())) {
                some.forEach(one -> all.append(new String(one.entry().body().toArray(), StandardCharsets.UTF_8)));
            }
            return all.toString();
        }
    }
}
