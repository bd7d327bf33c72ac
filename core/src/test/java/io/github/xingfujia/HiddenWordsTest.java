package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
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
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Disclosures;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderVisit;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DangerReport;
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
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
            "measures.extendStay");

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
        assertEquals(Set.of(), untried, "texts of commands that nobody holds against what is hidden");
    }

    @Test
    void whoever_only_adds_to_a_file_learns_nothing_by_trying_and_no_party_of_the_other() {
        ViolenceFileId hers = zhou().protection()
                .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·小禾")))
                .orThrow();
        tell("violence-" + hers, "victim", HiddenKind.NEW_ADDRESS, PLACE);
        assertTrue(zhou().protection().say(hers, Speaker.STAFF, WORDS).isDone());
        tell("case-" + dispute, "p2", HiddenKind.NEW_ADDRESS, "演示县月光小区7栋3单元");
        Casework wife = house.home().as(house.party(dispute, Side.APPLICANT)).casework();
        assertDoesNotThrow(() -> wife.complain(dispute, "他住月光小区7栋"));
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
        all.put("protection.addMinor", () -> protection.addMinor(file, HouseholdMinor.named(WORDS)));
        all.put("protection.askMinor", () -> protection.askMinor(file, 1, ChildFinding.WITNESSED, WORDS));
        all.put(
                "protection.assess",
                () -> protection.assess(
                        file,
                        new Assessment(
                                false, Optional.empty(), List.of(), List.of(), Optional.of(GateClass.SEVERE), WORDS)));
        all.put("protection.proposeClose", () -> protection.proposeClose(file, CloseReason.NOT_VIOLENCE, WORDS));
        all.put("protection.lift", () -> protection.lift(file, WORDS));
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
        all.put("measures.registerWarning", () -> measures.registerWarning(file, new WarningIssue(WORDS, DAY, DAY)));
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
                "measures.place",
                () -> measures.place(
                        file,
                        new Placement(WORDS, List.of(StaffId.of("yang"), StaffId.of("feng")), DAY, DAY.plusDays(3))));
        Departments departments = yang().departments();
        Optional<OnPaper> paper = Optional.of(new OnPaper(DAY, "演示-1"));
        all.put("departments.send", () -> departments.send(send(WORDS)));
        all.put("departments.accept", () -> departments.accept(task, WORDS, paper));
        all.put("departments.giveBack", () -> departments.giveBack(task, ReturnCause.NOT_COMPETENT, WORDS, paper));
        all.put("departments.answer", () -> departments.answer(task, "done", WORDS, paper));
        all.put(
                "departments.forward",
                () -> departments.forward(
                        task, DepartmentCode.of("court"), "演示", List.of(new TaskField("facts", WORDS))));
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
                                        Ground.CONSENT,
                                        "演示",
                                        DisclosurePurpose.AID,
                                        List.of(DisclosedField.IDENTITY),
                                        DAY))));
        all.put(
                "custody.breakGlass",
                () -> yang().custody()
                        .breakGlass(new BreakGlass(Matter.of("violence-" + file), WORDS, StaffId.of("feng"))));
        ofDisputes(all);
        return all;
    }

    private void ofDisputes(Map<String, Supplier<Outcome<?>>> all) {
        Casework worker = house.worker();
        Casework centre = house.centre();
        all.put("casework.screen", () -> worker.screen(dispute, Side.APPLICANT, new Screen(true, List.of(), WORDS)));
        all.put("casework.lift", () -> worker.lift(dispute, Side.APPLICANT, WORDS));
        all.put(
                "casework.reported",
                () -> worker.reported(
                        dispute,
                        io.github.xingfujia.protection.Duty.MANDATORY_REPORT,
                        Side.APPLICANT,
                        List.of(new DangerReport(ReportedTo.POLICE, at(), StaffId.of("zhou"), WORDS))));
        all.put("casework.triage", () -> worker.triage(dispute, Triage.of(WORDS)));
        all.put("casework.describe", () -> worker.describe(dispute, Person.named(WORDS)));
        all.put("casework.record", () -> worker.record(dispute, Attempt.unsettled(WORDS)));
        all.put("casework.strike", () -> worker.strike(dispute, WORDS));
        all.put("casework.takeOver", () -> centre.takeOver(dispute, WORDS));
        all.put(
                "casework.draw",
                () -> worker.draw(dispute, Agreement.written(Clause.of(ClauseKind.values()[0], WORDS))));
        all.put(
                "casework.revisit",
                () -> worker.revisit(
                        dispute,
                        new Revisit(
                                Side.APPLICANT,
                                Optional.of(Performance.values()[0]),
                                Optional.of(Satisfaction.values()[0]),
                                true,
                                false,
                                WORDS)));
        all.put(
                "casework.delegate",
                () -> worker.delegate(dispute, new Delegation(WORDS, CourtProcedure.values()[0], DAY, 1)));
        all.put("casework.complain", () -> wife().complain(dispute, WORDS));
    }

    private Casework wife() {
        return house.home().as(house.party(dispute, Side.APPLICANT)).casework();
    }

    private Send send(String words) {
        return new Send(
                new Subject("violence", file.value()),
                TaskKindCode.of("stop-violence"),
                List.of(),
                "反家庭暴力法 15",
                List.of(new TaskField("facts", words)));
    }

    private void tell(String matter, String part, HiddenKind kind, String place) {
        yang().custody()
                .tellWhereabouts(new TellWhereabouts(Matter.of(matter), Optional.of(part), kind, new Hidden(place)))
                .orThrow();
    }

    private Door yang() {
        return house.as("yang", TestHouse.CENTRE);
    }

    private Door zhou() {
        return house.as("zhou", TestHouse.STATION);
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
                Casework.class);
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
