package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The gate against a model of it (safety invariant 1): two disputes of the same two persons at two stations, a file of each of them,
 * mediators, the town room, the centre and departments act in any order; whatever brought one to the other was open in the table
 * of domain terms kept beside, at the instant of planning and at the instant of meeting.
 */
class GateModelTest {

    private static final int STEPS = 45;
    private static final int COUPLES = 14;
    private static final Side[] BOTH = {Side.APPLICANT, Side.OTHER};

    /** Sequences in which nothing is ever let through, or nothing refused, would prove nothing. */
    @Test
    void no_order_through_any_door_opens_what_the_table_shuts() {
        Map<String, Integer> reached = new TreeMap<>();
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        for (int couple = 1; couple <= COUPLES; couple++) {
            World world = new World(house, couple);
            if (couple % 3 > 0) {
                world.begin(couple % 3 == 2);
            }
            for (int i = 0; i < STEPS; i++) {
                world.step();
            }
            world.told.forEach(t -> reached.merge(t, 1, Integer::sum));
        }
        for (String door : List.of(
                "approach", "plan JOINT", "plan SHUTTLE", "start JOINT", "lift", "assess", "send", "say", "learn")) {
            assertTrue(reached.containsKey("done " + door), () -> door + " was never open: " + reached);
        }
        for (String door : List.of("approach", "plan JOINT", "plan SHUTTLE", "start JOINT")) {
            assertTrue(reached.containsKey("refused " + door), () -> door + " was never shut: " + reached);
        }
    }

    /** What is known of one person in one matter. */
    private static final class Known {
        GateClass found = GateClass.NOT_SCREENED;
        boolean stands;
        boolean told;
        boolean wantsShuttle;
        boolean awaited;
    }

    /** The table, kept by the test alone: by person and matter. */
    private static final class Model {
        private final Map<String, Known> known = new HashMap<>();

        Known of(Side person, String matter) {
            return known.computeIfAbsent(person + " " + matter, k -> new Known());
        }

        GateClass gravest(Side person) {
            return known.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(person + " "))
                    .map(e -> e.getValue().found)
                    .reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
        }

        void found(Side person, String matter, GateClass grade) {
            Known one = of(person, matter);
            one.found = one.found.orGraver(grade);
        }

        /** Something new happened to her: no answer given before holds anywhere. */
        void incident(Side person) {
            known.forEach((who, one) -> one.stands &= !who.startsWith(person + " "));
        }

        /** A file of hers waits until she was asked alone there: nothing answered elsewhere opens anything. */
        boolean awaited(Side person) {
            return known.entrySet().stream().anyMatch(e -> e.getKey().startsWith(person + " ") && e.getValue().awaited);
        }

        boolean joint(String matter) {
            for (Side side : BOTH) {
                if (awaited(side)
                        || !of(side, matter).stands
                        || GateTable.row(gravest(side)).joint() != GateTable.Joint.ALLOWED) {
                    return false;
                }
            }
            return true;
        }

        boolean shuttle(String matter) {
            for (Side side : BOTH) {
                GateTable.Joint joint = GateTable.row(gravest(side)).joint();
                Known one = of(side, matter);
                boolean open = joint == GateTable.Joint.ALLOWED
                        || joint == GateTable.Joint.SHUTTLE_IF_WANTED && one.told && one.wantsShuttle;
                if (awaited(side) || !one.stands || !open) {
                    return false;
                }
            }
            return true;
        }

        boolean approach(String matter) {
            GateTable.Approach row = GateTable.row(gravest(Side.APPLICANT)).approach();
            Known hers = of(Side.APPLICANT, matter);
            return !awaited(Side.APPLICANT)
                    && !awaited(Side.OTHER)
                    && !gravest(Side.OTHER).isPositive()
                    && hers.stands
                    && (row == GateTable.Approach.AS_AGREED
                            || row == GateTable.Approach.AS_AGREED_AFTER_INTERVIEW && hers.told);
        }

        boolean meets(ContactForm form, String matter) {
            return form == ContactForm.SEPARATE || (form == ContactForm.JOINT ? joint(matter) : shuttle(matter));
        }
    }

    /** One house and a random teller. */
    private static final class World {

        private final TestHouse house;
        private final Random random;
        private final Model model = new Model();
        private final Person[] persons;
        private final List<CaseId> disputes = new ArrayList<>();
        private final List<ViolenceFileId> files = new ArrayList<>();
        private final List<ViolenceFileId> late = new ArrayList<>();
        private final GateClass[] lateFound = {GateClass.NOT_SCREENED, GateClass.NOT_SCREENED};
        private final boolean[] learnt = new boolean[2];
        private final Map<String, Planned> sessions = new TreeMap<>();
        private final List<TaskId> tasks = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        /** Two persons nobody else in the house knows; the one house saves making many. */
        World(TestHouse house, int couple) {
            this.house = house;
            random = new Random(couple);
            persons = new Person[] {
                TestHouse.wife().identifiedBy(TestHouse.number(2 * couple)),
                TestHouse.husband().identifiedBy(TestHouse.number(2 * couple + 1))
            };
            OpenCase opened = OpenCase.visit(persons[0]).about("夫妻关系").against(persons[1]);
            disputes.add(house.worker().open(opened).orThrow());
            disputes.add(house.far().open(opened).orThrow());
            files.add(file(FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(2 * couple))));
            files.add(file(FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2 * couple + 1))));
            late.add(file(FilePerson.woman("演示·小禾")));
            late.add(file(FilePerson.man("演示·阿岩")));
            for (Side side : BOTH) {
                model.of(side, files.get(side.ordinal()).value()).awaited = true;
            }
        }

        private ViolenceFileId file(FilePerson victim) {
            return desk().register(RegisterFile.by(FileChannel.VISIT, victim)).orThrow();
        }

        String story() {
            return String.join("\n", told);
        }

        /**
         * A dispute that went well so far: what their files told of was lifted, both were asked alone, she agreed, he was approached;
         * or both told of something minor, were told of the order alone and want to be spoken with apart.
         */
        void begin(boolean minor) {
            for (Side side : BOTH) {
                lift(side.ordinal());
            }
            for (Side side : BOTH) {
                screened(0, side, minor ? "once-minor" : "", house.worker());
                if (minor) {
                    interviewed(0, side, true, true, house.worker());
                }
                if (side == Side.APPLICANT) {
                    came("agree", house.worker().agree(disputes.get(0), ApproachTerms.yes(ApproachBy.CALL)));
                    approach(0, house.worker());
                }
            }
            came("assign", house.worker().assign(disputes.get(0)));
            plan(0, minor ? ContactForm.SHUTTLE : ContactForm.JOINT, house.worker());
        }

        void step() {
            house.clock().pass(Duration.ofMinutes(1 + random.nextInt(120)));
            try {
                act();
            } catch (InvalidInput e) {
                told.add("invalid " + e.violations().get(0).rule());
            }
        }

        private void act() {
            int which = random.nextInt(2);
            Side side = BOTH[random.nextInt(2)];
            if (random.nextInt(15) == 0) {
                tell(which, side);
                return;
            }
            switch (random.nextInt(25)) {
                case 0, 1, 2, 3, 4 -> screen(which, side);
                case 5 -> {
                    if (came("incident", by(which).incident(disputes.get(which), side))) {
                        model.incident(side);
                    }
                }
                case 6, 7 -> interview(which, side);
                case 8 -> came("agree", by(which).agree(disputes.get(which), ApproachTerms.yes(ApproachBy.CALL)));
                case 9, 10, 11 -> approach(which, by(which));
                case 12 -> came("assign", by(which).assign(disputes.get(which)));
                case 13, 14, 15 -> plan(which);
                case 16, 17, 18 -> start(which);
                case 19 -> assess(which);
                case 20 -> lift(which);
                case 21 -> department(which);
                case 22 -> move(which);
                case 23 -> {
                    // what already happened is recorded, and opens nothing
                    came("record", by(which).record(disputes.get(which), Attempt.unsettled("各持己见")));
                }
                default -> {
                    house.clock().pass(Duration.ofHours(random.nextInt(30)));
                    house.home().work();
                }
            }
        }

        private void screen(int which, Side side) {
            List<String> items = List.of("", "", "", "", "", "", "once-minor", "once-minor", "injured", "threatened");
            screened(which, side, items.get(random.nextInt(items.size())), by(which));
        }

        private void screened(int which, Side side, String item, Casework by) {
            Screen asked = item.isEmpty() ? Screen.noIndicator() : Screen.affirmed(item);
            if (came("screen", by.screen(disputes.get(which), persons[side.ordinal()], asked))) {
                GateClass grade = List.of("once-minor", "injured", "threatened").contains(item)
                        ? item.equals("once-minor")
                                ? GateClass.FIRST_AND_MINOR
                                : item.equals("injured") ? GateClass.INJURED_OR_REPEATED : GateClass.SEVERE
                        : GateClass.NO_INDICATOR;
                model.found(side, matter(which), grade);
                model.of(side, matter(which)).stands = true;
            }
        }

        private void approach(int which, Casework by) {
            boolean open = model.approach(matter(which));
            if (came("approach", by.approach(disputes.get(which), ApproachBy.CALL))) {
                assertTrue(open, () -> "approached behind a shut gate:\n" + story());
            }
        }

        private void interview(int which, Side side) {
            interviewed(which, side, random.nextInt(4) > 0, random.nextInt(4) > 0, by(which));
        }

        private void interviewed(int which, Side side, boolean toldOfOrder, boolean wants, Casework by) {
            if (came("interview", by.interview(disputes.get(which), side, toldOfOrder, wants))) {
                Known one = model.of(side, matter(which));
                one.told |= toldOfOrder;
                one.wantsShuttle |= toldOfOrder && wants;
            }
        }

        private void plan(int which) {
            ContactForm form = List.of(ContactForm.JOINT, ContactForm.JOINT, ContactForm.SHUTTLE, ContactForm.SEPARATE)
                    .get(random.nextInt(4));
            plan(which, form, by(which));
        }

        private void plan(int which, ContactForm form, Casework by) {
            Instant from = house.clock().now().plus(Duration.ofMinutes(30 + random.nextInt(90)));
            boolean open = model.meets(form, matter(which));
            Outcome<Integer> planned = by.plan(
                    disputes.get(which),
                    PlanSession.of(form, from, from.plus(Duration.ofMinutes(45)))
                            .evenWhenClosed());
            if (came("plan " + form, planned)) {
                assertTrue(open, () -> "planned behind a shut gate:\n" + story());
                sessions.put(which + " " + planned.orThrow(), new Planned(form, from));
            }
        }

        /** A session that was planned. */
        private record Planned(ContactForm form, Instant from) {}

        /** The mediator opens the door of the room when they come: what has been found since counts. */
        private void start(int which) {
            List<String> planned = sessions.keySet().stream()
                    .filter(s -> s.startsWith(which + " "))
                    .toList();
            if (planned.isEmpty()) {
                return;
            }
            String session = planned.get(random.nextInt(planned.size()));
            Planned meeting = sessions.get(session);
            Duration left = Duration.between(house.clock().now(), meeting.from());
            if (left.compareTo(Duration.ZERO) > 0) {
                house.clock().pass(left);
            }
            boolean open = model.meets(meeting.form(), matter(which));
            int number = Integer.parseInt(session.substring(2));
            for (Casework mediator : List.of(
                    house.worker(), house.as("wu", TestHouse.STATION).casework(), house.far(), house.adviser())) {
                if (came("start " + meeting.form(), mediator.start(disputes.get(which), number))) {
                    assertTrue(open, () -> "met behind a shut gate:\n" + story());
                    sessions.remove(session);
                    return;
                }
            }
        }

        private void assess(int which) {
            Assessment made = random.nextInt(3) == 0 ? Assessment.found("first-minor") : Assessment.couldNotAsk();
            assessed(which, made);
        }

        private void tell(int which, Side side) {
            switch (random.nextInt(3)) {
                case 0 -> say(which);
                case 1 -> learn(side);
                default -> assessLate(side);
            }
        }

        /** Grave words in an open file: she waits until she was asked about them there. */
        private void say(int which) {
            if (came("say", desk().say(files.get(which), Speaker.VICTIM, "演示：他掐我脖子，拿刀砍我"))) {
                model.of(BOTH[which], files.get(which).value()).awaited = true;
                tryAll();
            }
        }

        /** What is known now counts for whoever asks next. */
        private void tryAll() {
            approach(0, house.worker());
            plan(0, ContactForm.JOINT, house.worker());
            plan(0, ContactForm.SHUTTLE, house.worker());
        }

        /** A file that was registered without a number: what it found, or waits to ask, shuts her gate once it is told. */
        private void learn(Side side) {
            int which = side.ordinal();
            FilePerson she = (which == 0 ? FilePerson.woman("演示·小禾") : FilePerson.man("演示·阿岩"))
                    .identifiedBy(persons[which].residentId().orElseThrow());
            if (!learnt[which] && came("learn", desk().describe(late.get(which), Speaker.VICTIM, she))) {
                learnt[which] = true;
                Known one = model.of(side, late.get(which).value());
                one.found = one.found.orGraver(lateFound[which]);
                one.awaited = lateFound[which] == GateClass.NOT_SCREENED;
                if (one.awaited) {
                    model.incident(side);
                }
                tryAll();
            }
        }

        private void assessLate(Side side) {
            int which = side.ordinal();
            Assessment made = random.nextInt(3) == 0 ? Assessment.couldNotAsk() : Assessment.found("first-minor");
            Outcome<GateTable.Row> outcome = desk().assess(late.get(which), made);
            if (came("assess late", outcome)) {
                lateFound[which] = outcome.orThrow().state();
                if (learnt[which]) {
                    model.found(side, late.get(which).value(), lateFound[which]);
                    model.of(side, late.get(which).value()).awaited = !made.asked();
                }
            }
        }

        private void assessed(int which, Assessment made) {
            Outcome<GateTable.Row> outcome = desk().assess(files.get(which), made);
            if (came("assess", outcome)) {
                String file = files.get(which).value();
                model.found(BOTH[which], file, outcome.orThrow().state());
                model.of(BOTH[which], file).awaited = !made.asked();
            }
        }

        /** Two of the staff and her will; it lowers what that file found and nothing else. */
        private void lift(int which) {
            ViolenceFileId file = files.get(which);
            // who could not be asked is asked alone first
            assessed(which, Assessment.found("first-minor"));
            desk().interview(file, true);
            desk().say(file, Speaker.VICTIM, "演示：我要求解除");
            desk().lift(file, "我想让他回来谈一谈", "她要求");
            if (came("lift", house.as("zhu", TestHouse.CENTRE).protection().confirmLift(file))) {
                assertTrue(
                        GateTable.row(model.of(BOTH[which], file.value()).found).liftable(), this::story);
                model.of(BOTH[which], file.value()).found = GateClass.NO_INDICATOR;
            }
        }

        /** A task goes to the police, who take it: departments open no gate. */
        private void department(int which) {
            Outcome<TaskId> sent = house.as("yang", TestHouse.CENTRE)
                    .departments()
                    .send(new Send(
                            new Subject("violence", files.get(which).value()),
                            TaskKindCode.of("stop-violence"),
                            List.of(),
                            "演示依据",
                            List.of(new TaskField("person", "演示"), new TaskField("facts", "演示情况"))));
            if (came("send", sent)) {
                tasks.add(sent.orThrow());
            }
            tasks.forEach(task ->
                    house.home().as(Actor.partner("police")).departments().accept(task, "演示·经办", Optional.empty()));
        }

        private void move(int which) {
            CaseId dispute = disputes.get(which);
            switch (random.nextInt(3)) {
                case 0 -> came("review", by(which).review(dispute));
                case 1 -> came("take over", house.centre().takeOver(dispute, "演示"));
                default -> came("give back", house.centre().giveBack(dispute, ReturnReason.values()[0]));
            }
        }

        /** Whoever may: the station, its town room, or the centre once it has taken over. */
        private Casework by(int which) {
            return switch (random.nextInt(6)) {
                case 0 ->
                    which == 0
                            ? house.town()
                            : house.as("w-" + TestHouse.FAR_TOWN, TestHouse.FAR_TOWN)
                                    .casework();
                case 1 -> house.centre();
                default -> which == 0 ? house.worker() : house.far();
            };
        }

        private Protection desk() {
            return house.as("yang", TestHouse.CENTRE).protection();
        }

        private String matter(int which) {
            return disputes.get(which).value();
        }

        private boolean came(String what, Outcome<?> outcome) {
            told.add((outcome.isDone() ? "done " : "refused ") + what);
            return outcome.isDone();
        }
    }
}
