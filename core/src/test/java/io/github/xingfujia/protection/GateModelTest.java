package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
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
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.Volunteering;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The gate against a model of it (safety invariant 1): two disputes of the same two persons at two stations, files of each of them,
 * one of which began without a name, their counselling, and experts whom both ask; mediators, the town room, the centre and departments
 * act in any order. Whatever brought one to the other was open in the table of domain terms kept beside, at the instant of planning and
 * at the instant of meeting; no matter shows what another found, and why a gate is shut is one text at each door.
 */
class GateModelTest {

    private static final int STEPS = 50;
    private static final int COUPLES = 14;
    private static final Side[] BOTH = GateModel.BOTH;

    /** Sequences in which nothing is ever let through, or nothing refused, would prove nothing. */
    @Test
    void no_order_through_any_door_opens_what_the_table_shuts() {
        Map<String, Integer> reached = new TreeMap<>();
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        ConsultDoors.offer(house);
        for (int couple = 1; couple <= COUPLES; couple++) {
            World world = new World(house, couple);
            switch (couple % 4) {
                case 0 -> world.beginUnheard(couple % 8 == 0);
                case 1, 2 -> world.begin(couple % 4 == 2);
                default -> {}
            }
            for (int i = 0; i < STEPS; i++) {
                world.step();
            }
            world.told.forEach(t -> reached.merge(t, 1, Integer::sum));
        }
        for (String door : List.of(
                "approach",
                "plan JOINT",
                "plan SHUTTLE",
                "start JOINT",
                "dispatch",
                "lift",
                "assess",
                "send",
                "say",
                "learn",
                "take up",
                "grave words",
                "counsel join",
                "counsel plan",
                "counsel start",
                "hold",
                "confirm",
                "give",
                "meet an expert",
                "ask",
                "answer")) {
            assertTrue(reached.containsKey("done " + door), () -> door + " was never open: " + reached);
        }
        for (String door : List.of(
                "approach",
                "plan JOINT",
                "plan SHUTTLE",
                "start JOINT",
                "dispatch",
                "counsel join",
                "counsel plan",
                "counsel start")) {
            assertTrue(reached.containsKey("refused " + door), () -> door + " was never shut: " + reached);
        }
    }

    /** One house and a random teller. */
    private static final class World {

        private final GateTale tale;
        private final TestHouse house;
        private final Random random;
        private final GateModel model;
        private final Person[] persons;
        private final List<CaseId> disputes = new ArrayList<>();
        private final List<ViolenceFileId> files = new ArrayList<>();
        private final List<ViolenceFileId> late = new ArrayList<>();
        private final GateClass[] lateFound = {GateClass.NOT_SCREENED, GateClass.NOT_SCREENED};
        private final boolean[] learnt = new boolean[2];
        private final Map<String, Planned> sessions = new TreeMap<>();
        private final List<TaskId> tasks = new ArrayList<>();
        private final List<String> told;
        private final List<ViolenceFileId> nameless = new ArrayList<>();
        private final CounselDoors counselling;
        private final ConsultDoors consultation;

        /** Two persons nobody else in the house knows; the one house saves making many. */
        World(TestHouse house, int couple) {
            this.house = house;
            tale = new GateTale(house, couple);
            random = tale.random;
            model = tale.model;
            told = tale.told;
            persons = new Person[] {
                TestHouse.wife().identifiedBy(TestHouse.number(2 * couple)),
                TestHouse.husband().identifiedBy(TestHouse.number(2 * couple + 1))
            };
            OpenCase opened = OpenCase.visit(persons[0]).about("夫妻关系").against(persons[1]);
            disputes.add(house.worker().open(opened).orThrow());
            disputes.add(house.far().open(opened).orThrow());
            files.add(file(victim(0)));
            files.add(file(victim(1)));
            late.add(file(FilePerson.woman("演示·小禾")));
            late.add(file(FilePerson.man("演示·阿岩")));
            for (Side side : BOTH) {
                model.of(side, files.get(side.ordinal()).value()).awaited = true;
                nameless.add(house.home()
                        .as(Actor.anonymous())
                        .protection()
                        .report(RegisterFile.by(FileChannel.ONLINE, victim(side.ordinal())))
                        .orThrow());
            }
            counselling = new CounselDoors(tale, victim(0), victim(1));
            consultation = new ConsultDoors(tale);
        }

        private FilePerson victim(int which) {
            return (which == 0 ? FilePerson.woman("演示·小禾") : FilePerson.man("演示·阿岩"))
                    .identifiedBy(persons[which].residentId().orElseThrow());
        }

        private ViolenceFileId file(FilePerson victim) {
            return desk().register(RegisterFile.by(FileChannel.VISIT, victim)).orThrow();
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
            if (!minor) {
                counselling.begin();
            }
            came("assign", house.worker().assign(disputes.get(0)));
            plan(0, minor ? ContactForm.SHUTTLE : ContactForm.JOINT, house.worker());
            if (tale.couple % 3 == 0) {
                start(0);
            }
        }

        /** A dispute in which only what nobody asked her about yet stands in the way: grave words, or a file that was taken up. */
        void beginUnheard(boolean words) {
            for (Side side : BOTH) {
                lift(side.ordinal());
            }
            if (words) {
                graveWords(0, Side.APPLICANT, house.worker());
            } else {
                screened(0, Side.APPLICANT, "", house.worker());
            }
            came("agree", house.worker().agree(disputes.get(0), ApproachTerms.yes(ApproachBy.CALL)));
            if (!words) {
                takeUp(Side.APPLICANT);
            }
            approach(0, house.worker());
        }

        void step() {
            house.clock().pass(Duration.ofMinutes(1 + random.nextInt(120)));
            try {
                act();
            } catch (InvalidInput e) {
                told.add("invalid " + e.violations().get(0).rule());
            }
            shown();
        }

        private void act() {
            int which = random.nextInt(2);
            Side side = BOTH[random.nextInt(2)];
            if (random.nextInt(15) == 0) {
                tell(which, side);
                return;
            }
            switch (random.nextInt(32)) {
                case 0, 1, 2, 3, 4 -> {
                    if (random.nextInt(12) == 0) {
                        silent(which, by(which));
                    } else {
                        screen(which, side);
                    }
                }
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
                case 23, 24, 25 -> counselling.step();
                case 26, 27, 28, 29 -> consultation.step();
                case 30 -> {
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

        /** Who came could not be asked safely: it is known of her, and nobody comes to her from anybody's matter. */
        private void silent(int which, Casework by) {
            if (came("not asked", by.screen(disputes.get(which), persons[0], Screen.couldNotAsk()))) {
                model.silent(Side.APPLICANT, matter(which));
            }
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
                model.asked(side, matter(which));
            }
        }

        private void approach(int which, Casework by) {
            boolean open = model.approach(matter(which));
            if (came("approach", by.approach(disputes.get(which), ApproachBy.CALL))) {
                assertTrue(open, () -> "approached behind a shut gate:\n" + tale.story());
            }
        }

        private void interview(int which, Side side) {
            interviewed(which, side, random.nextInt(4) > 0, random.nextInt(4) > 0, by(which));
        }

        private void interviewed(int which, Side side, boolean toldOfOrder, boolean wants, Casework by) {
            if (came("interview", by.interview(disputes.get(which), side, toldOfOrder, wants))) {
                GateModel.Known one = model.of(side, matter(which));
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
                assertTrue(open, () -> "planned behind a shut gate:\n" + tale.story());
                sessions.put(which + " " + planned.orThrow(), new Planned(form, from));
            }
            if (form == ContactForm.SHUTTLE) {
                dispatch(which, from);
            }
        }

        /** Somebody of the team is sent to mediate; her time is given back at once. */
        private void dispatch(int which, Instant from) {
            String post = which == 0 ? TestHouse.STATION : TestHouse.FAR_STATION;
            Volunteering station =
                    house.as(which == 0 ? "zhou" : "w-" + post, post).volunteering();
            Dispatch asked = new Dispatch(
                    DutyKind.MEDIATION,
                    PostId.of(post),
                    from,
                    from.plus(Duration.ofMinutes(45)),
                    Danger.LOW,
                    Optional.empty(),
                    List.of());
            boolean open = model.meets(ContactForm.SHUTTLE, matter(which));
            Outcome<Dispatched> sent = station.dispatch(asked.about("case/" + matter(which)));
            if (came("dispatch", sent)) {
                assertTrue(open, () -> "sent behind a shut gate:\n" + tale.story());
                sent.orThrow()
                        .chosen()
                        .forEach(one ->
                                station.cancelDuty(new CancelDuty(one.duty())).orThrow());
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
                    assertTrue(open, () -> "met behind a shut gate:\n" + tale.story());
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
            switch (random.nextInt(5)) {
                case 0 -> say(which);
                case 1 -> learn(side);
                case 2 -> takeUp(side);
                case 3 -> graveWords(which, side, by(which));
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

        /** What was told without a name waits from the first thing that staff do on it, until she was asked there. */
        private void takeUp(Side side) {
            ViolenceFileId file = nameless.get(side.ordinal());
            Outcome<?> done = switch (random.nextInt(6)) {
                case 0 -> desk().say(file, Speaker.VICTIM, "演示：我不想说");
                case 1 -> desk().nameHandler(file, StaffId.of("yang"));
                case 2 -> desk().incident(file, LocalDate.parse("2026-09-06"));
                case 3 -> toPolice(file);
                case 4 -> sheltered(file);
                default -> desk().assess(file, Assessment.couldNotAsk());
            };
            if (came("take up", done)) {
                model.of(side, file.value()).awaited = true;
                tryAll();
            }
        }

        /** Asked alone at the station she says grave words, and nothing or something minor is ticked beside them. */
        private void graveWords(int which, Side side, Casework by) {
            Screen said =
                    (random.nextBoolean() ? Screen.noIndicator() : Screen.affirmed("once-minor")).saying("演示：他拿刀要杀我");
            if (came("grave words", by.screen(disputes.get(which), persons[side.ordinal()], said))) {
                model.found(side, matter(which), GateClass.FIRST_AND_MINOR);
                model.asked(side, matter(which));
                model.of(side, "file of " + matter(which)).awaited = true;
                interviewed(which, side, true, true, by);
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
            if (!learnt[which] && came("learn", desk().describe(late.get(which), Speaker.VICTIM, victim(which)))) {
                learnt[which] = true;
                GateModel.Known one = model.of(side, late.get(which).value());
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
                if (made.asked()) {
                    model.asked(BOTH[which], file);
                } else {
                    model.silent(BOTH[which], file);
                }
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
                        GateTable.row(model.of(BOTH[which], file.value()).found).liftable(), tale::story);
                model.of(BOTH[which], file.value()).found = GateClass.NO_INDICATOR;
            }
        }

        /** A task goes to the police, who take it: departments open no gate. */
        private void department(int which) {
            Outcome<TaskId> sent = toPolice(files.get(which));
            if (came("send", sent)) {
                tasks.add(sent.orThrow());
            }
            tasks.forEach(task ->
                    house.home().as(Actor.partner("police")).departments().accept(task, "演示·经办", Optional.empty()));
        }

        private Outcome<TaskId> toPolice(ViolenceFileId file) {
            return house.as("yang", TestHouse.CENTRE)
                    .departments()
                    .send(new Send(
                            new Subject("violence", file.value()),
                            TaskKindCode.of("stop-violence"),
                            List.of(),
                            "演示依据",
                            List.of(new TaskField("person", "演示"), new TaskField("facts", "演示情况"))));
        }

        private Outcome<ShelterId> sheltered(ViolenceFileId file) {
            LocalDate today = house.home().today();
            List<StaffId> handlers = List.of(StaffId.of("yang"), StaffId.of("zhu"));
            return house.as("yang", TestHouse.CENTRE)
                    .measures()
                    .place(file, new Placement("演示·庇护处", handlers, today, today));
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

        private void shown() {
            for (int which = 0; which < disputes.size(); which++) {
                for (CaseView.PartyView party : (which == 0 ? house.worker() : house.far())
                        .view(disputes.get(which))
                        .fold(CaseView::parties, refusal -> List.<CaseView.PartyView>of())) {
                    tale.shows(party.side(), matter(which), party.gate().state());
                }
            }
        }

        private boolean came(String what, Outcome<?> outcome) {
            return tale.came(what, outcome);
        }
    }
}
