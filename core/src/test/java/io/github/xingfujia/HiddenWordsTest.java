package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.departments.Confer;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OnPaper;
import io.github.xingfujia.departments.ReturnCause;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.Notification;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.ExtensionBasis;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderVisit;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.ShelterExtension;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.prevention.KeepWatch;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.prevention.WatchId;
import io.github.xingfujia.prevention.WatchPurpose;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ReportedTo;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody may be found stands in its own place and in no text of any command on her matter. */
class HiddenWordsTest {

    private static final String PLACE = "演示县阳光小区5栋2单元";
    private static final String WORDS = "她现在住在 阳光小区 ５ 栋，请勿告知";
    private static final LocalDate DAY = LocalDate.parse("2026-09-07");

    /** What begins a matter, of which nothing is hidden yet; what stands in no matter; codes, a period, a phone asked for as such. */
    private static final Set<String> EXEMPT = Set.of(
            "protection.register",
            "protection.report",
            "protection.tellMore",
            "casework.open",
            "casework.report",
            "casework.follow",
            "casework.openDelegated",
            "casework.sweep",
            "casework.extend",
            "casework.contact",
            "protection.contact",
            "departments.offers",
            "departments.declineOffer",
            "casework.complaint",
            "casework.answerComplaint",
            "casework.replay",
            "casework.numbered",
            "casework.activity",
            "custody.tellWhereabouts",
            "custody.whereabouts",
            "custody.askErasure",
            "custody.askOpening",
            "custody.destroyAgain",
            "disclosures.receipts",
            "disclosures.withdraw",
            "measures.place");

    /** What only those write who may not know the place: they write freely, and learn nothing by trying. */
    private static final List<String> FREE = List.of("casework.", "counselling.");

    private TestHouse house;
    private ViolenceFileId file;
    private CaseId dispute;
    private TaskId task;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        file = yang().protection()
                .register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1)))
                        .against(FilePerson.man("演示·阿岩"), FamilyRelation.SPOUSE)
                        .withMinor(HouseholdMinor.named("演示·小朵")))
                .orThrow();
        dispute = house.worker()
                .open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
        tell("violence-" + file, "victim", HiddenKind.NEW_ADDRESS, PLACE);
        tell("case-" + dispute, "p1", HiddenKind.NEW_ADDRESS, PLACE);
        task = yang().departments().send(send("请出警")).orThrow();
    }

    @Test
    void no_text_of_any_command_on_a_matter_says_where_she_is() {
        Map<String, Supplier<Outcome<?>>> tries = tries();
        tries.forEach((name, trying) -> {
            InvalidInput refused = assertThrows(InvalidInput.class, trying::get, name);
            assertTrue(
                    refused.violations().stream().anyMatch(v -> v.rule().equals("hidden-place")),
                    () -> name + " " + refused.violations());
            assertTrue(!refused.getMessage().contains("阳光"), name);
        });
        Set<String> untried = new TreeSet<>(texts());
        untried.removeAll(tries.keySet());
        untried.removeAll(EXEMPT);
        untried.removeIf(name -> FREE.stream().anyMatch(name::startsWith));
        assertEquals(Set.of(), untried, "texts of commands that nobody holds against what is hidden");
    }

    @Test
    void whoever_may_not_know_it_writes_freely_and_learns_nothing_by_trying() {
        long compared = compared();
        Actor she = Actor.party(house.home().person(TestHouse.number(1)));
        assertTrue(house.home()
                .as(she)
                .protection()
                .say(file, Speaker.VICTIM, WORDS)
                .isDone());
        assertTrue(zheng().protection().say(file, Speaker.VICTIM, WORDS).isDone());
        assertTrue(zheng().departments().send(send("warning-letter", WORDS)).isDone());
        assertTrue(house.worker().record(dispute, Attempt.unsettled(WORDS)).isDone());
        assertDoesNotThrow(() -> wife().complain(dispute, WORDS));
        assertEquals(compared, compared());
        // the same text beside another place reads the same to whoever may not know either
        assertEquals("她现在住在 ▇▇ ▇▇，请勿告知", saidTo(zheng()));
        assertEquals(WORDS, saidTo(yang()));
    }

    @Test
    void no_department_and_no_paper_is_told_what_somebody_wrote_who_may_not_know_it() {
        TaskId sent =
                zheng().departments().send(send("warning-letter", WORDS, WORDS)).orThrow();
        Door office = house.home().as(Actor.partner("police"));
        assertEquals("她现在住在 ▇▇ ▇▇，请勿告知", facts(office, sent));
        assertEquals("她现在住在 ▇▇ ▇▇，请勿告知", facts(yang(), sent));
        TaskId happened = yang().departments()
                .send(send("punish-repetition", "在演示县月光小区7栋3单元动的手"))
                .orThrow();
        assertEquals("在演示县月光小区7栋3单元动的手", facts(house.home().as(Actor.partner("police")), happened));
        // on paper of whoever may not know it no house stands at all
        assertEquals("在演示县月光小区▇▇动的手", facts(zheng(), happened));
        for (Door reader : List.of(office, yang(), zheng())) {
            assertEquals(
                    "她现在住在 ▇▇ ▇▇，请勿告知",
                    reader.departments().slip(sent).orThrow().basis());
        }
        assertEquals(
                "她现在住在 ▇▇ ▇▇，请勿告知",
                zheng().departments().task(sent).orThrow().told().get(0).basis());
    }

    @Test
    void what_is_hidden_in_another_matter_of_hers_leaves_with_no_task_and_is_written_by_nobody_who_knows() {
        CaseId other = house.worker()
                .open(OpenCase.visit(Person.named("演示·小禾").identifiedBy(TestHouse.number(1)))
                        .about("夫妻关系")
                        .against(TestHouse.husband()))
                .orThrow();
        Departments desk = house.as("zhou", TestHouse.STATION).departments();
        TaskId sent = desk.send(new Send(
                        new Subject("case", other.value()),
                        TaskKindCode.of("stop-violence"),
                        List.of(),
                        "反家庭暴力法 15",
                        List.of(new TaskField("facts", WORDS))))
                .orThrow();
        assertEquals("她现在住在 ▇▇ ▇▇，请勿告知", facts(house.home().as(Actor.partner("police")), sent));
        // whoever knows the place of one matter writes it into the other no more
        List<DepartmentCode> two = List.of(DepartmentCode.of("court"), DepartmentCode.of("police"));
        assertThrows(
                InvalidInput.class,
                () -> yang().departments().confer(new Confer(DAY, two, List.of(sent), List.of(), WORDS)));
        assertTrue(zheng().departments()
                .confer(new Confer(DAY, two, List.of(sent), List.of(), WORDS))
                .isDone());
    }

    @Test
    void one_name_of_her_place_leaves_with_no_text_and_two_are_written_by_nobody_who_knows_it() {
        tell("violence-" + file, "victim", HiddenKind.NEW_ADDRESS, "演示县松溉镇解放路77号娘家老屋");
        TaskId sent = zheng().departments()
                .send(send("warning-letter", "她躲在松溉她妈家，他持刀"))
                .orThrow();
        assertEquals("她躲在▇▇她妈家，他持刀", facts(house.home().as(Actor.partner("police")), sent));
        assertThrows(InvalidInput.class, () -> yang().protection().say(file, Speaker.STAFF, "她搬到松溉解放路那边了"));
        assertTrue(yang().protection().say(file, Speaker.STAFF, "他昨天在松溉镇打了她").isDone());
    }

    @Test
    void the_road_the_home_or_its_number_alone_is_written_by_nobody_who_knows_the_place() {
        tell("violence-" + file, "victim", HiddenKind.NEW_ADDRESS, "演示县松溉镇解放路77号娘家老屋");
        for (String words : List.of("她在解放路娘家", "她住在娘家老屋里", "她住7 7号", "她回妈妈家那栋七十七号房子去了", "她在松溉77号")) {
            assertThrows(InvalidInput.class, () -> yang().departments().send(send(words)), words);
        }
        for (String words : List.of("她住院了，他坐77路车来闹", "7号他又打了她，她想回娘家", "他从77号车厢下来就打人")) {
            assertTrue(yang().protection().say(file, Speaker.STAFF, words).isDone(), words);
        }
        TaskId sent =
                zheng().departments().send(send("warning-letter", "她回77号老屋了")).orThrow();
        assertEquals("她回▇▇老屋了", facts(house.home().as(Actor.partner("police")), sent));
        zheng().protection().say(file, Speaker.VICTIM, "我现在住松溉解放路，他不知道").orThrow();
        assertEquals("我现在住▇▇，他不知道", last(zheng()));
        assertEquals("我现在住松溉解放路，他不知道", last(yang()));
    }

    @Test
    void a_refuge_is_held_against_every_text_and_told_to_its_handlers_alone() {
        String refuge = "演示·救助站三号楼";
        ShelterId stay = yang().measures()
                .place(
                        file,
                        new Placement(refuge, List.of(StaffId.of("yang"), StaffId.of("zheng")), DAY, DAY.plusDays(3)))
                .orThrow();
        String words = "她在救助站3号楼502室";
        assertThrows(InvalidInput.class, () -> yang().protection().say(file, Speaker.STAFF, words));
        assertThrows(
                InvalidInput.class,
                () -> yang().measures()
                        .extendStay(stay, new ShelterExtension(DAY.plusDays(5), ExtensionBasis.CONSENT, words)));
        Door zheng = house.as("zheng", TestHouse.CENTRE);
        assertThrows(
                InvalidInput.class,
                () -> zheng.protection().say(file, Speaker.STAFF, words),
                "who handles the refuge, whatever her role");
        Door zhu = house.as("zhu", TestHouse.CENTRE);
        assertTrue(zhu.protection().say(file, Speaker.STAFF, words).isDone());
        TaskId sent = zhu.departments().send(send("warning-letter", words)).orThrow();
        assertEquals("▇▇▇▇", facts(house.home().as(Actor.partner("police")), sent));
        // the same refuge may shelter her again
        yang().measures().leave(stay, DAY).orThrow();
        assertTrue(yang().measures()
                .place(
                        file,
                        new Placement(refuge, List.of(StaffId.of("yang"), StaffId.of("feng")), DAY, DAY.plusDays(3)))
                .isDone());
    }

    @Test
    void what_stands_in_a_watch_or_a_dispute_is_read_without_houses_by_whoever_may_not_know() {
        String veiled = "她现在住在 ▇▇ ▇▇，请勿告知";
        WatchId watch = yang().prevention()
                .watch(new KeepWatch(
                        DivisionCode.of(TestHouse.STATION),
                        WatchPurpose.ASK_ALONE,
                        WatchBasis.REPEAT_CONTACT,
                        WORDS,
                        DAY.plusDays(9)))
                .orThrow();
        assertEquals(WORDS, yang().prevention().watched(watch).orThrow().words());
        assertEquals(veiled, zheng().prevention().watched(watch).orThrow().words());
        house.worker().record(dispute, Attempt.unsettled(WORDS)).orThrow();
        assertEquals(
                veiled,
                house.worker().record(dispute).orThrow().attempts().get(0).minutes());
        CounselId counsel = zheng().counselling()
                .open(OpenCounsel.of("marriage", FilePerson.woman("演示·小麦").identifiedBy(TestHouse.number(3)))
                        .saying(WORDS))
                .orThrow();
        assertEquals(
                List.of(veiled),
                zheng().counselling().view(counsel).orThrow().partners().get(0).words());
    }

    private long compared() {
        return house.accesses().stream()
                .filter(one ->
                        new String(one.entry().body().toArray(), StandardCharsets.UTF_8).contains("custody.unsaid"))
                .count();
    }

    private String saidTo(Door reader) {
        return reader.protection().view(file).orThrow().said().get(0).words();
    }

    private String last(Door reader) {
        var said = reader.protection().view(file).orThrow().said();
        return said.get(said.size() - 1).words();
    }

    private static String facts(Door reader, TaskId task) {
        return reader.departments().slip(task).orThrow().fields().stream()
                .filter(f -> f.code().equals("facts"))
                .map(TaskView.Field::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_too_short_to_tell_and_what_has_no_number_hinders_nobody() {
        tell("violence-" + file, "victim", HiddenKind.SHELTER, "娘家");
        tell("violence-" + file, "victim", HiddenKind.WORKPLACE, "演示县阳光纺织厂二车间");
        assertTrue(yang().protection()
                .say(file, Speaker.VICTIM, "他到演示县阳光纺织厂门口等，我想回娘家")
                .isDone());
        assertThrows(InvalidInput.class, () -> yang().protection().say(file, Speaker.VICTIM, "在纺织厂二车间上班"));
    }

    private Map<String, Supplier<Outcome<?>>> tries() {
        Map<String, Supplier<Outcome<?>>> all = new LinkedHashMap<>();
        Protection protection = yang().protection();
        all.put("protection.say", () -> protection.say(file, Speaker.VICTIM, WORDS));
        all.put("protection.describe", () -> protection.describe(file, Speaker.VICTIM, FilePerson.woman(WORDS)));
        all.put("protection.nameAnother", () -> protection.nameAnother(file, FilePerson.man("演示·阿峰"), WORDS));
        all.put("protection.addMinor", () -> protection.addMinor(file, HouseholdMinor.named(WORDS)));
        all.put("protection.askMinor", () -> protection.askMinor(file, 1, ChildFinding.WITNESSED, WORDS));
        all.put(
                "protection.assess",
                () -> protection.assess(
                        file,
                        new Assessment(
                                false,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.of(GateClass.SEVERE),
                                List.of(),
                                WORDS)));
        all.put("protection.judge", () -> protection.judge(file, GateClass.SEVERE, WORDS));
        all.put(
                "protection.done",
                () -> protection.done(
                        file,
                        new DutyRecord(Duty.SHELTER, 0, false, house.home().today(), StaffId.of("yang"), WORDS)));
        all.put("protection.proposeClose", () -> protection.proposeClose(file, CloseReason.NOT_VIOLENCE, WORDS));
        all.put("protection.disclose", () -> protection.disclose(file, StaffId.of("feng"), WORDS));
        all.put("protection.undisclose", () -> protection.undisclose(file, StaffId.of("feng"), WORDS));
        all.put("protection.lift", () -> protection.lift(file, WORDS, "她要求"));
        all.put(
                "protection.reported",
                () -> protection.reported(
                        file, List.of(new DangerReport(ReportedTo.POLICE, at(), StaffId.of("yang"), WORDS))));
        all.put(
                "protection.addEvidence",
                () -> protection.addEvidence(
                        file,
                        new EvidenceItem(
                                "photo",
                                EvidenceHolder.values()[0],
                                EvidenceHolder.values()[0],
                                DAY,
                                Optional.empty(),
                                Speaker.VICTIM,
                                WORDS)));
        all.put("protection.followUp", () -> protection.followUp(file, new FollowUp(true, true, false, WORDS)));
        Measures measures = yang().measures();
        ShelterId stay = measures.place(
                        file,
                        new Placement("演示庇护所一", List.of(StaffId.of("yang"), StaffId.of("feng")), DAY, DAY.plusDays(3)))
                .orThrow();
        all.put("measures.registerWarning", () -> measures.registerWarning(file, new WarningIssue(WORDS, DAY, DAY)));
        all.put("measures.correctWarning", () -> measures.correctWarning(file, 1, new WarningIssue(WORDS, DAY, DAY)));
        all.put(
                "measures.recordVisit",
                () -> measures.recordVisit(
                        file,
                        1,
                        new WarningVisit(
                                VisitTo.VICTIM, DAY, List.of(Visitor.POLICE), List.of(), VisitResult.CLEAN, WORDS)));
        all.put(
                "measures.orderAccepted",
                () -> measures.orderAccepted(file, 1, new OrderAcceptance("演示法院", WORDS, at())));
        all.put("measures.orderBreached", () -> measures.orderBreached(file, 1, DAY, WORDS));
        all.put("measures.policeTold", () -> measures.policeTold(file, 1, at(), WORDS));
        all.put(
                "measures.returnVisit",
                () -> measures.returnVisit(file, 1, new OrderVisit(DAY, true, true, true, WORDS)));
        all.put("measures.oweReport", () -> measures.oweReport(file, new MandatoryCause(Suspect.MINOR, at(), WORDS)));
        all.put(
                "measures.reported",
                () -> measures.reported(file, 1, new ReportReceipt(ReportTo.POLICE, at(), StaffId.of("yang"), WORDS)));
        all.put(
                "measures.extendStay",
                () -> measures.extendStay(stay, new ShelterExtension(DAY.plusDays(5), ExtensionBasis.CONSENT, WORDS)));
        Departments departments = yang().departments();
        Optional<OnPaper> paper = Optional.of(new OnPaper(DAY, "演示-1"));
        all.put("departments.send", () -> departments.send(send(WORDS)));
        all.put("departments.accept", () -> departments.accept(task, WORDS, paper));
        all.put("departments.giveBack", () -> departments.giveBack(task, ReturnCause.NOT_COMPETENT, WORDS, paper));
        all.put("departments.answer", () -> departments.answer(task, "done", WORDS, paper));
        all.put(
                "departments.forward",
                () -> departments.forward(
                        task,
                        DepartmentCode.of("court"),
                        "演示",
                        List.of(new TaskField("facts", WORDS)),
                        Optional.empty()));
        all.put("departments.decide", () -> departments.decide(task, DepartmentCode.of("court"), "演示", WORDS));
        List<DepartmentCode> two = List.of(DepartmentCode.of("court"), DepartmentCode.of("police"));
        all.put("departments.confer", () -> departments.confer(new Confer(DAY, two, List.of(task), List.of(), WORDS)));
        all.put(
                "disclosures.record",
                () -> yang().disclosures()
                        .record(new Disclose(
                                Matter.of("violence-" + file),
                                "victim",
                                new Disclosed(
                                        WORDS,
                                        Ground.LAW,
                                        "反家庭暴力法 15",
                                        DisclosurePurpose.AID,
                                        List.of(DisclosedField.IDENTITY),
                                        DAY,
                                        Optional.empty()))));
        ReceiptId receipt = ReceiptId.of("violence-" + file + "-victim-1");
        Notification letter = new Notification(DAY, WORDS);
        all.put("disclosures.notified", () -> yang().disclosures().notified(receipt, letter));
        all.put("disclosures.acknowledged", () -> yang().disclosures().acknowledged(receipt, letter));
        all.put(
                "custody.breakGlass",
                () -> yang().custody()
                        .breakGlass(new BreakGlass(Matter.of("violence-" + file), WORDS, StaffId.of("feng"))));
        return all;
    }

    private Casework wife() {
        return house.home().as(house.party(dispute, Side.APPLICANT)).casework();
    }

    private Send send(String words) {
        return send("stop-violence", words);
    }

    private Send send(String kind, String words) {
        return send(kind, words, "反家庭暴力法 15");
    }

    private Send send(String kind, String words, String basis) {
        return new Send(
                        new Subject("violence", file.value()),
                        TaskKindCode.of(kind),
                        List.of(),
                        basis,
                        Stream.concat(
                                        Stream.of(new TaskField("facts", words)),
                                        kind.equals("stop-violence")
                                                ? Stream.of()
                                                : Stream.of(
                                                        new TaskField("person", "演示·小禾"),
                                                        new TaskField("other", "演示·阿岩")))
                                .toList())
                .agreed(TestHouse.AGREED);
    }

    private void tell(String matter, String part, HiddenKind kind, String place) {
        yang().custody()
                .tellWhereabouts(new TellWhereabouts(Matter.of(matter), Optional.of(part), kind, new Hidden(place)))
                .orThrow();
    }

    private Door yang() {
        return house.as("yang", TestHouse.CENTRE);
    }

    private Door zheng() {
        return house.as("zheng", TestHouse.CENTRE);
    }

    private static java.time.Instant at() {
        return TickingClock.shanghai("2026-09-07T09:00");
    }

    /** Returns every method of every door that takes a text: of its own, or in what it takes. */
    private static Set<String> texts() {
        Map<String, Class<?>> doors = Map.of(
                "protection",
                Protection.class,
                "measures",
                Measures.class,
                "departments",
                Departments.class,
                "disclosures",
                Disclosures.class,
                "custody",
                Custody.class,
                "casework",
                Casework.class,
                "counselling",
                Counselling.class);
        Set<String> found = new TreeSet<>();
        doors.forEach((name, door) -> Arrays.stream(door.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && Outcome.class.equals(m.getReturnType()))
                .filter(m -> Stream.of(m.getGenericParameterTypes()).anyMatch(HiddenWordsTest::holdsText))
                .map(Method::getName)
                .forEach(m -> found.add(name + "." + m)));
        return found;
    }

    private static boolean holdsText(Type type) {
        if (type instanceof ParameterizedType many) {
            return Arrays.stream(many.getActualTypeArguments()).anyMatch(HiddenWordsTest::holdsText);
        }
        if (!(type instanceof Class<?> known)) {
            return false;
        }
        RecordComponent[] parts = known.isRecord() ? known.getRecordComponents() : new RecordComponent[0];
        return known.equals(String.class)
                || parts.length > 1
                        && Arrays.stream(parts)
                                .anyMatch(p -> !p.getName().equals("phone") && holdsText(p.getGenericType()));
    }
}
