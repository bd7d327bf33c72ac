package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.statistics.Figure;
import io.github.xingfujia.statistics.IndicatorQuery;
import io.github.xingfujia.statistics.Span;
import io.github.xingfujia.volunteer.Cause;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nobody is counselled who did not agree; two meet only under the gate; a sign of violence shuts it; words stay with whoever heard. */
class CounsellingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");
    private static final FilePerson SHE = FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1));
    private static final FilePerson HE = FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2));

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private Counselling zheng() {
        return house.as("zheng", TestHouse.CENTRE).counselling();
    }

    private Counselling colleague() {
        return house.as("wang", TestHouse.CENTRE).counselling();
    }

    private CounselId couple() {
        CounselId id = zheng().open(OpenCounsel.of("divorce", SHE)).orThrow();
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, HE, Consent.HERSELF).orThrow();
        return id;
    }

    private CounselId together() {
        CounselId id = couple();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        return id;
    }

    private static PlanMeeting meeting(ContactForm form, String from, String until) {
        return PlanMeeting.of(form, TickingClock.shanghai(from), TickingClock.shanghai(until));
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }

    private static List<String> wrong(Executable run) {
        return assertThrows(InvalidInput.class, run).violations().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void what_is_offered_at_the_registry_names_nobody_and_nothing_opens_without_her_word() {
        assertEquals(
                3,
                zheng().offer(new Offer(CounselCode.of("divorce"), TODAY, 3, 1)).orThrow());
        assertEquals(
                5,
                zheng().offer(new Offer(CounselCode.of("divorce"), TODAY, 2, 0)).orThrow());
        Figure figure = house.head()
                .statistics()
                .indicator(IndicatorQuery.of("counsel-taken-up", Span.year(2026)))
                .orThrow()
                .figure();
        assertEquals(
                List.of(1L, 5L),
                List.of(figure.numerator().amount(), figure.denominator().amount()));
        assertEquals("对", figure.numerator().unit().zh());
        assertEquals(
                List.of("on"),
                wrong(() -> zheng().offer(new Offer(CounselCode.of("divorce"), TODAY.plusDays(1), 1, 1))));
        assertEquals(List.of("kind"), wrong(() -> zheng().offer(new Offer(CounselCode.of("x"), TODAY, 1, 1))));
        assertEquals(List.of("taken"), wrong(() -> new Offer(CounselCode.of("divorce"), TODAY, 1, 2)));
        OpenCounsel unasked = OpenCounsel.of("divorce", SHE).by(Optional.empty());
        assertEquals("nobody-agreed", refused(zheng().open(unasked)));
        assertEquals(
                List.of("consent"),
                wrong(() -> zheng().open(OpenCounsel.of("divorce", SHE).by(Optional.of(Consent.GUARDIAN)))));
        assertEquals(
                "not-available",
                refused(
                        house.as("zhou", TestHouse.STATION)
                                        .counselling()
                                        .list(Optional.empty(), 5)
                                        .rows()
                                        .isEmpty()
                                ? house.as("zhou", TestHouse.STATION)
                                        .counselling()
                                        .open(OpenCounsel.of("divorce", SHE))
                                : Outcome.done(1)));
        house.home().work();
        assertEquals(List.of(), house.notifier().sent());
    }

    @Test
    void the_two_meet_only_when_each_agreed_and_was_asked_alone() {
        CounselId id = zheng().open(OpenCounsel.of("divorce", SHE)).orThrow();
        PlanMeeting both = meeting(ContactForm.JOINT, "2026-09-08T09:00", "2026-09-08T10:00");
        assertEquals("not-opted-in", refused(zheng().plan(id, both)));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, HE, Consent.HERSELF).orThrow();
        String unasked = zheng().plan(id, both).refusal().orElseThrow().shown().in(Locale.CHINA);
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        int one = zheng().plan(id, both).orThrow();
        assertEquals("not-free", refused(zheng().plan(id, both)), "her time is taken");
        assertEquals("暂分别沟通", unasked);
        assertEquals("not-that-time", refused(zheng().start(id, one)));
        house.clock().passTo("2026-09-08T09:00");
        zheng().start(id, one).orThrow();
        assertEquals("not-her-meeting", refused(colleague().record(id, one, RecordMeeting.held("", ""))));
        Recorded recorded = zheng().record(
                        id, one, RecordMeeting.held("两人各说各的", "劝其为了孩子忍一忍").coming("deferred", "satisfied"))
                .orThrow();
        assertEquals(List.of("忍一忍", "为了孩子"), recorded.pressing());
        zheng().leave(id, Partner.SECOND).orThrow();
        assertEquals(
                "not-opted-in",
                refused(zheng().plan(id, meeting(ContactForm.JOINT, "2026-09-09T09:00", "2026-09-09T10:00"))));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void a_sign_of_violence_in_a_meeting_shuts_the_gate_and_opens_her_file() {
        CounselId id = together();
        int one = zheng().plan(id, meeting(ContactForm.JOINT, "2026-09-07T10:00", "2026-09-07T11:00"))
                .orThrow();
        int two = zheng().plan(id, meeting(ContactForm.JOINT, "2026-09-09T10:00", "2026-09-09T11:00"))
                .orThrow();
        house.clock().passTo("2026-09-07T10:00");
        zheng().start(id, one).orThrow();
        zheng().record(id, one, RecordMeeting.held("他当面威胁", "").seeing(Partner.FIRST))
                .orThrow();
        CounselView view = zheng().view(id).orThrow();
        assertEquals(MeetingStanding.CANCELLED, view.meetings().get(two - 1).standing());
        assertEquals(
                "separate-for-now",
                refused(zheng().plan(id, meeting(ContactForm.JOINT, "2026-09-10T10:00", "2026-09-10T11:00"))));
        assertEquals(
                1,
                house.as("yang", TestHouse.CENTRE)
                        .protection()
                        .list(Optional.empty(), 10)
                        .rows()
                        .size());
        zheng().screen(id, Partner.FIRST, Screen.affirmed("threatened")).orThrow();
        assertEquals(
                "separate-for-now",
                refused(zheng().plan(
                                id,
                                meeting(ContactForm.SEPARATE, "2026-09-10T10:00", "2026-09-10T11:00")
                                        .with(Partner.SECOND))),
                "nobody persuades him while she is endangered");
        zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-10T10:00", "2026-09-10T11:00"))
                .orThrow();
    }

    @Test
    void what_any_matter_finds_ends_what_was_planned_here() {
        CounselId id = together();
        zheng().plan(id, meeting(ContactForm.JOINT, "2026-09-09T10:00", "2026-09-09T11:00"))
                .orThrow();
        zheng().plan(
                        id,
                        meeting(ContactForm.SEPARATE, "2026-09-10T10:00", "2026-09-10T11:00")
                                .with(Partner.SECOND))
                .orThrow();
        Person wife = Person.named("演示·小禾").identifiedBy(TestHouse.number(1));
        CaseId dispute = house.worker().open(OpenCase.visit(wife).about("夫妻关系")).orThrow();
        house.worker().screen(dispute, wife, Screen.affirmed("threatened")).orThrow();
        house.home().work();
        assertEquals(
                MeetingStanding.CANCELLED,
                zheng().view(id).orThrow().meetings().get(0).standing());
        assertEquals(
                MeetingStanding.PLANNED,
                zheng().view(id).orThrow().meetings().get(1).standing(),
                "what he has alone does not move by what she said elsewhere");
        assertEquals(
                GateClass.NO_INDICATOR,
                zheng().view(id)
                        .orThrow()
                        .partners()
                        .get(0)
                        .found()
                        .orElseThrow()
                        .state(),
                "what another matter found is shown to nobody here");
    }

    @Test
    void whoever_lost_her_certificate_holds_no_meeting() {
        CounselId id = zheng().open(OpenCounsel.of("marriage", SHE)).orThrow();
        PlanMeeting first = meeting(ContactForm.SEPARATE, "2026-09-08T10:00", "2026-09-08T11:00");
        int one = zheng().plan(id, first).orThrow();
        zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-09T10:00", "2026-09-09T11:00"))
                .orThrow();
        house.head()
                .volunteering()
                .suspend(new Suspend(
                        StaffId.of("zheng"), Track.COUNSELLING, TODAY, Optional.empty(), Cause.UNDER_REVIEW))
                .orThrow();
        house.clock().passTo("2026-09-08T10:00");
        assertEquals("not-certified", refused(zheng().start(id, one)), "asked again when it begins");
        house.home().work();
        assertEquals(
                MeetingStanding.CANCELLED,
                zheng().view(id).orThrow().meetings().get(1).standing(),
                "what is still to come is given back");
        assertEquals(
                "not-certified",
                refused(zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-10T10:00", "2026-09-10T11:00"))));
    }

    @Test
    void what_was_said_opens_to_whoever_counsels_and_her_own_file_tells_nothing_of_the_other() {
        CounselId id = zheng().open(
                        OpenCounsel.of("divorce", SHE).saying("他常常不回家").never(StaffId.of("wang")))
                .orThrow();
        assertEquals("not-available", refused(colleague().view(id)), "whom she barred sees nothing");
        Counselling shen = house.as("shen", TestHouse.CENTRE).counselling();
        assertEquals("", shen.view(id).orThrow().partners().get(0).name());
        assertEquals(List.of(), shen.view(id).orThrow().partners().get(0).words());
        assertEquals(Optional.empty(), shen.view(id).orThrow().partners().get(0).found());
        assertEquals(
                List.of("他常常不回家"), zheng().view(id).orThrow().partners().get(0).words());
        Counselling own = house.home()
                .as(Actor.party(house.home().person(TestHouse.number(1))))
                .counselling();
        MyCounsel alone = own.mine(id).orThrow();
        Counselling his = house.home()
                .as(Actor.party(house.home().person(TestHouse.number(2))))
                .counselling();
        assertEquals("not-available", refused(his.mine(id)));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, HE, Consent.HERSELF).orThrow();
        zheng().plan(
                        id,
                        meeting(ContactForm.SEPARATE, "2026-09-08T10:00", "2026-09-08T11:00")
                                .with(Partner.SECOND))
                .orThrow();
        assertEquals(alone, own.mine(id).orThrow());
        assertTrue(his.mine(id).orThrow().next().isPresent());
        own.leave(id, Partner.FIRST).orThrow();
        assertEquals("not-available", refused(own.mine(id)));
        assertEquals("not-available", refused(his.leave(id, Partner.FIRST)));
    }

    @Test
    void what_waits_to_be_told_her_is_not_told_once_she_took_her_consent_back() {
        SafeContact noon = SafeContact.by(LocalTime.parse("12:00"), LocalTime.parse("13:00"), MessageChannel.SMS);
        CounselId id = zheng().open(OpenCounsel.of("marriage", SHE.reachedAt("10000000000", noon)))
                .orThrow();
        zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-08T10:00", "2026-09-08T11:00"))
                .orThrow();
        zheng().leave(id, Partner.FIRST).orThrow();
        house.clock().passTo("2026-09-07T12:30");
        house.home().work();
        assertEquals(List.of(), house.notifier().sent());
        CounselId other = zheng().open(OpenCounsel.of("family", SHE.reachedAt("10000000000", noon)))
                .orThrow();
        zheng().plan(other, meeting(ContactForm.SEPARATE, "2026-09-08T10:00", "2026-09-08T11:00"))
                .orThrow();
        house.home().work();
        assertEquals(1, house.notifier().sent().size(), "of another matter she is told on");
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void a_certificate_says_that_nothing_depends_on_it_and_verifies() {
        CounselId id = zheng().open(OpenCounsel.of("before-marriage", SHE).within("before-marriage-course"))
                .orThrow();
        int one = zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-07T10:00", "2026-09-07T11:00"))
                .orThrow();
        house.clock().passTo("2026-09-07T10:00");
        zheng().start(id, one).orThrow();
        assertEquals("modules-missing", refused(zheng().certify(id)));
        assertEquals(
                List.of("modules"),
                wrong(() -> zheng().record(id, one, RecordMeeting.held("", "").covering("pause"))));
        assertEquals(
                List.of("result"),
                wrong(() -> zheng().record(id, one, RecordMeeting.held("", "").coming("divorcing", "satisfied"))),
                "only the form for divorce asks what she came to");
        zheng().record(id, one, RecordMeeting.held("", "").covering("rights", "talking", "money-and-work", "safety"))
                .orThrow();
        CertificateNumber number = zheng().certify(id).orThrow();
        assertEquals(number, zheng().certify(id).orThrow(), "once is enough");
        CounselCertificate paper = zheng().certificate(number).orThrow();
        assertTrue(paper.face().in(Locale.CHINA).contains("不是结婚登记或者任何登记的条件"));
        assertEquals(List.of("演示·小禾"), paper.names());
        Counselling anybody = house.home().as(Actor.anonymous()).counselling();
        assertTrue(anybody.verify(new VerifyCertificate(number, paper.code()))
                .orThrow()
                .genuine());
        assertFalse(anybody.verify(new VerifyCertificate(number, "x")).orThrow().genuine());
        assertFalse(anybody.verify(new VerifyCertificate(CertificateNumber.of("202609-aaaaaaaa"), paper.code()))
                .orThrow()
                .genuine());
    }

    @Test
    void nobody_is_to_be_visited_who_no_longer_agrees() {
        CounselId id = zheng().open(OpenCounsel.of("family", SHE).caring("left-behind"))
                .orThrow();
        zheng().care(id, new CarePlan("有人说说话", 14, TODAY.plusDays(90))).orThrow();
        assertTrue(zheng().view(id).orThrow().line().due().isPresent());
        zheng().leave(id, Partner.FIRST).orThrow();
        assertEquals(Optional.empty(), zheng().view(id).orThrow().line().due());
    }

    @Test
    void care_is_planned_visited_at_home_only_under_the_gate_and_stops_by_its_rule() {
        CounselId id = zheng().open(OpenCounsel.of("family", SHE).caring("left-behind"))
                .orThrow();
        zheng().care(id, new CarePlan("有人说说话", 14, TODAY.plusDays(90))).orThrow();
        assertEquals(List.of("until"), wrong(() -> zheng().care(id, new CarePlan("x", 14, TODAY))));
        PlanMeeting home = meeting(ContactForm.SEPARATE, "2026-09-07T10:00", "2026-09-07T11:00")
                .at(Where.HOME);
        assertEquals("separate-for-now", refused(zheng().plan(id, home)));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().plan(id, home).orThrow();
        assertEquals(
                Optional.of(TODAY.plusDays(14)),
                zheng().view(id).orThrow().line().due());
        assertEquals("not-agreed", refused(zheng().refer(id, new Refer(CounselCode.of("hospital"), false, ""))));
        zheng().refer(id, new Refer(CounselCode.of("hospital"), true, "建议就医")).orThrow();
        house.clock().passTo("2026-09-07T10:00");
        zheng().record(id, 1, RecordMeeting.of(Attendance.NOT_MET, "", "")).orThrow();
        for (String day : List.of("08", "14", "21")) {
            assertTrue(zheng().view(id).orThrow().line().open(), "who rings twice in two days was missed once");
            String at = "2026-09-" + day + "T10:00";
            int number = zheng().plan(id, meeting(ContactForm.SEPARATE, at, at.replace("10:", "11:")))
                    .orThrow();
            house.clock().passTo(at.replace("10:", "09:"));
            assertEquals(
                    "not-begun",
                    refused(zheng().record(id, number, RecordMeeting.of(Attendance.NOT_MET, "", ""))),
                    "nobody was missed before the hour");
            house.clock().passTo(at);
            zheng().record(id, number, RecordMeeting.of(Attendance.NOT_MET, "", ""))
                    .orThrow();
        }
        assertEquals(Optional.of(EndCause.STOP_RULE), zheng().view(id).orThrow().ended());
        zheng().refer(id, new Refer(CounselCode.of("civil-affairs"), true, "")).orThrow();
        assertEquals(
                "ended",
                refused(zheng().plan(id, meeting(ContactForm.SEPARATE, "2026-09-12T10:00", "2026-09-12T11:00"))));
    }
}
