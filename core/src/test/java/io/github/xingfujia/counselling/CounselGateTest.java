package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What one says moves nothing that the other sees; nobody is brought to her through us, in this file or the next, past the gate. */
class CounselGateTest {

    private static final String PHONE = "13700000401";
    private static final FilePerson SHE = FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1));
    private static final FilePerson HE = FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2));
    private static final Instant MORNING = TickingClock.shanghai("2026-09-09T09:00");

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private Counselling zheng() {
        return house.as("zheng", TestHouse.CENTRE).counselling();
    }

    private Door own(int number) {
        return house.home().as(Actor.party(house.home().person(TestHouse.number(number))));
    }

    private CounselId opened(FilePerson she) {
        return zheng().open(OpenCounsel.of("marriage", she)).orThrow();
    }

    private CounselId couple() {
        CounselId id = opened(SHE);
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, HE, Consent.HERSELF).orThrow();
        return id;
    }

    private static PlanMeeting alone(Partner partner, int hour) {
        Instant from = MORNING.plus(Duration.ofHours(hour));
        return PlanMeeting.of(ContactForm.SEPARATE, from, from.plus(Duration.ofMinutes(50)))
                .with(partner);
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow();
    }

    private static String wrong(Executable run) {
        return assertThrows(InvalidInput.class, run).violations().stream()
                .map(v -> v.in(Locale.CHINA))
                .toList()
                .toString();
    }

    /** Words weigh alike at every door (decisions 161, 191): in what is handed on and in what care is for as in a meeting. */
    @Test
    void violence_told_where_somebody_is_handed_on_shuts_the_joint_meeting_and_no_relative_receives_who_is_not_safe() {
        CounselId id = couple();
        CounselCode family = CounselCode.of("family-member");
        assertEquals(
                "not-to-a-relative",
                refused(zheng().refer(id, new Refer(family, true, ""))).code(),
                "he was not asked");
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        zheng().refer(id, new Refer(family, true, "")).orThrow();
        Instant later = MORNING.plus(Duration.ofHours(5));
        PlanMeeting joint = PlanMeeting.of(ContactForm.JOINT, later, later.plus(Duration.ofHours(1)));
        zheng().plan(id, joint).orThrow();
        zheng().refer(id, new Refer(CounselCode.of("hospital"), true, "他昨晚打断了我的手"))
                .orThrow();
        assertEquals("separate-for-now", refused(zheng().plan(id, joint)).code());
        assertEquals(
                MeetingStanding.CANCELLED,
                zheng().view(id).orThrow().meetings().get(0).standing());
        assertEquals(
                "not-to-a-relative",
                refused(zheng().refer(id, new Refer(family, true, ""))).code());
    }

    @Test
    void what_she_says_moves_nothing_on_his_page() {
        CounselId id = couple();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        zheng().plan(id, alone(Partner.SECOND, 0)).orThrow();
        Instant later = MORNING.plus(Duration.ofHours(5));
        zheng().plan(id, PlanMeeting.of(ContactForm.JOINT, later, later.plus(Duration.ofHours(1))))
                .orThrow();
        Matter matter = Matter.of("counsel-" + id);
        MyCounsel page = own(2).counselling().mine(id).orThrow();
        List<Looked> log = own(2).custody().looked(matter).orThrow();
        assertEquals(
                List.of("counselling.join"), log.stream().map(Looked::action).toList());
        house.clock().pass(Duration.ofHours(1));
        zheng().screen(id, Partner.FIRST, Screen.affirmed("threatened").saying("他昨晚又拿刀"))
                .orThrow();
        zheng().sign(id, Partner.FIRST, "脸上有伤").orThrow();
        zheng().plan(id, alone(Partner.FIRST, 1)).orThrow();
        zheng().view(id).orThrow();
        house.home().work();
        assertEquals(page, own(2).counselling().mine(id).orThrow());
        assertEquals(log, own(2).custody().looked(matter).orThrow());
        assertEquals(
                List.of("counselling.open", "counselling.screen", "counselling.sign"),
                own(1).custody().looked(matter).orThrow().stream()
                        .map(Looked::action)
                        .toList(),
                "each reads what was written in her own part");
        house.clock().passTo("2026-09-09T09:00");
        assertEquals("separate-for-now", refused(zheng().start(id, 1)).code(), "it stands there, and is not held");
    }

    @Test
    void a_meeting_of_both_that_falls_is_gone_from_his_page_the_next_morning_whatever_it_fell_for() {
        CounselId id = couple();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        Instant from = MORNING.plus(Duration.ofDays(5));
        zheng().plan(id, PlanMeeting.of(ContactForm.JOINT, from, from.plus(Duration.ofHours(1))))
                .orThrow();
        MyCounsel page = own(2).counselling().mine(id).orThrow();
        house.clock().pass(Duration.ofHours(1));
        zheng().screen(id, Partner.FIRST, Screen.affirmed("weapon-or-throat")).orThrow();
        assertEquals(page, own(2).counselling().mine(id).orThrow(), "not the minute she speaks");
        house.clock().passTo("2026-09-08T08:59");
        assertEquals(page, own(2).counselling().mine(id).orThrow());
        house.clock().passTo("2026-09-08T09:00");
        assertEquals(Optional.empty(), own(2).counselling().mine(id).orThrow().next());
    }

    @Test
    void nobody_comes_to_her_through_us_before_the_gate_opens_the_way() {
        CounselId id = opened(SHE);
        Refusal unasked = refused(zheng().join(id, HE, Consent.HERSELF));
        zheng().screen(id, Partner.FIRST, Screen.affirmed("weapon-or-throat")).orThrow();
        assertEquals(unasked, refused(zheng().join(id, HE, Consent.HERSELF)), "one neutral text");
        assertEquals("separate-for-now", unasked.code());
        assertEquals(
                "not-available", refused(own(2).counselling().mine(id)).code(), "he does not learn that she is here");
        CounselId calm = opened(FilePerson.woman("演示·月").identifiedBy(TestHouse.number(3)));
        zheng().screen(calm, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(calm, HE, Consent.HERSELF).orThrow();
        zheng().sign(calm, Partner.FIRST, "").orThrow();
        assertEquals(
                "separate-for-now",
                refused(zheng().plan(calm, alone(Partner.SECOND, 0))).code(),
                "after a sign nobody is met for the matter before she was asked again");
        zheng().sign(calm, Partner.SECOND, "").orThrow();
        zheng().plan(calm, alone(Partner.SECOND, 0)).orThrow();
        zheng().leave(calm, Partner.SECOND).orThrow();
        zheng().leave(calm, Partner.FIRST).orThrow();
        assertEquals(
                "not-opted-in", refused(zheng().join(calm, HE, Consent.HERSELF)).code());
    }

    @Test
    void a_second_file_without_her_number_finds_the_gate_of_the_first() {
        FilePerson numbered = SHE.reachedAt(PHONE, SafeContact.none());
        zheng().screen(opened(numbered), Partner.FIRST, Screen.affirmed("weapon-or-throat"))
                .orThrow();
        FilePerson again = FilePerson.woman(" 演示·小禾 ").reachedAt("+86 137-0000-0401", SafeContact.none());
        CounselId second = opened(again);
        assertEquals(
                GateClass.NO_INDICATOR,
                zheng().screen(second, Partner.FIRST, Screen.noIndicator())
                        .orThrow()
                        .state(),
                "what the first file found is told to nobody here");
        assertEquals(
                "separate-for-now",
                refused(zheng().join(second, HE, Consent.HERSELF)).code());
        CounselId nameless = opened(FilePerson.woman("演示·小禾"));
        zheng().screen(nameless, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "name-only",
                refused(zheng().join(nameless, HE, Consent.HERSELF)).code());
        for (String written : List.of("演示 • 小禾", "演示．小禾", "小禾")) {
            CounselId alike = opened(FilePerson.woman(written).reachedAt(PHONE, SafeContact.none()));
            zheng().screen(alike, Partner.FIRST, Screen.noIndicator()).orThrow();
            assertEquals(
                    "separate-for-now",
                    refused(zheng().join(alike, HE, Consent.HERSELF)).code(),
                    written);
        }
        CounselId carded = opened(
                FilePerson.woman("演示 • 小禾").identifiedBy(TestHouse.number(4)).reachedAt(PHONE, SafeContact.none()));
        zheng().screen(carded, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "separate-for-now",
                refused(zheng().join(carded, HE, Consent.HERSELF)).code(),
                "by name and phone, however the name is written");
        CounselId other = opened(
                FilePerson.woman("演示·小麦").identifiedBy(TestHouse.number(3)).reachedAt(PHONE, SafeContact.none()));
        zheng().screen(other, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "name-only",
                refused(zheng().join(other, FilePerson.man("演示·阿岩"), Consent.HERSELF))
                        .code());
        zheng().join(other, HE, Consent.HERSELF).orThrow();
    }

    @Test
    void whoever_gave_a_name_alone_says_later_who_she_is_and_is_found_by_it() {
        CounselId id = opened(FilePerson.woman("演示·小禾"));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                List.of("counselling.identify"),
                refused(zheng().join(id, HE, Consent.HERSELF)).next());
        assertTrue(wrong(() -> zheng().identify(id, Partner.FIRST, FilePerson.woman("演示·小禾")))
                .contains("client.phone"));
        FilePerson she = FilePerson.woman("演示·小禾").reachedAt(PHONE, SafeContact.none());
        assertEquals(
                "another-name",
                refused(zheng().identify(
                                        id,
                                        Partner.FIRST,
                                        FilePerson.woman("演示·小麦").reachedAt(PHONE, SafeContact.none())))
                        .code());
        zheng().identify(id, Partner.FIRST, she).orThrow();
        assertEquals(
                "told-already",
                refused(zheng().identify(id, Partner.FIRST, she)).code());
        zheng().join(id, HE, Consent.HERSELF).orThrow();
    }

    @Test
    void whoever_gave_a_phone_or_a_number_adds_the_other_later_and_each_gate_reads_and_hears() {
        FilePerson phoned = FilePerson.woman("演示·小禾").reachedAt(PHONE, SafeContact.none());
        CounselId byPhone = opened(phoned);
        zheng().screen(byPhone, Partner.FIRST, Screen.affirmed("weapon-or-throat"))
                .orThrow();
        assertEquals(
                "told-already",
                refused(zheng().identify(
                                        byPhone,
                                        Partner.FIRST,
                                        FilePerson.woman("演示·小禾").reachedAt("13700000999", SafeContact.none())))
                        .code(),
                "a phone that is known is not changed");
        zheng().identify(byPhone, Partner.FIRST, SHE).orThrow();
        assertTrue(zheng().view(byPhone).orThrow().partners().get(0).whole());
        assertEquals(
                "told-already",
                refused(zheng().identify(byPhone, Partner.FIRST, SHE)).code());
        CounselId byNumber = opened(SHE);
        GateTable.Row shown =
                zheng().screen(byNumber, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(GateClass.NO_INDICATOR, shown.state(), "nothing of the other file is told");
        assertEquals(GateTable.Joint.NONE, shown.joint(), "what is shut is not shown as open");
        assertEquals(GateTable.Approach.NONE, shown.approach());
        assertEquals(
                Optional.of(shown),
                zheng().view(byNumber).orThrow().partners().get(0).found());
        Refusal apart = refused(zheng().join(byNumber, HE, Consent.HERSELF));
        assertEquals("separate-for-now", apart.code());
        assertTrue(apart.next().contains("counselling.plan"), "to meet her alone is open whatever the cause");
        FilePerson wheat = FilePerson.woman("演示·小麦").identifiedBy(TestHouse.number(3));
        CounselId numbered = opened(wheat);
        FilePerson reached = FilePerson.woman("演示·小麦").reachedAt("13700000333", SafeContact.none());
        assertTrue(
                wrong(() -> zheng().identify(numbered, Partner.FIRST, reached)).contains("client.residentId"));
        zheng().identify(numbered, Partner.FIRST, reached.identifiedBy(TestHouse.number(3)))
                .orThrow();
        zheng().screen(numbered, Partner.FIRST, Screen.affirmed("weapon-or-throat"))
                .orThrow();
        CounselId again = opened(reached);
        zheng().screen(again, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "separate-for-now",
                refused(zheng().join(again, HE, Consent.HERSELF)).code(),
                "found by the phone that was added");
    }

    @Test
    void what_was_found_before_she_said_who_she_is_counts_wherever_she_comes_with_her_number() {
        CounselId id = opened(FilePerson.woman("演示·小禾"));
        zheng().screen(id, Partner.FIRST, Screen.affirmed("weapon-or-throat")).orThrow();
        zheng().identify(id, Partner.FIRST, SHE).orThrow();
        CounselId second = opened(SHE);
        zheng().screen(second, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "separate-for-now",
                refused(zheng().join(second, HE, Consent.HERSELF)).code());
        assertTrue(own(1).counselling().mine(id).isDone(), "by her number it is her own file");
    }

    @Test
    void what_ended_early_leaves_the_rest_of_its_hour() {
        CounselId id = opened(SHE);
        int number = zheng().plan(id, alone(Partner.FIRST, 0)).orThrow();
        house.clock().passTo("2026-09-09T08:50");
        zheng().start(id, number).orThrow();
        assertEquals(
                "not-her-hour-yet",
                refused(zheng().record(id, number, RecordMeeting.held("谈过了", "")))
                        .code(),
                "nothing was held before its hour");
        house.clock().passTo("2026-09-09T09:00");
        Instant later = MORNING.plus(Duration.ofMinutes(20));
        PlanMeeting next = PlanMeeting.of(ContactForm.SEPARATE, later, later.plus(Duration.ofMinutes(50)))
                .with(Partner.FIRST);
        assertEquals("not-free", refused(zheng().plan(id, next)).code());
        zheng().record(id, number, RecordMeeting.held("谈过了", "")).orThrow();
        zheng().plan(id, next).orThrow();
    }

    @Test
    void whom_a_file_names_is_seated_with_nobody_who_may_be_the_one_it_protects() {
        house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(RegisterFile.by(FileChannel.VISIT, SHE).against(HE, FamilyRelation.SPOUSE))
                .orThrow();
        CounselId id = opened(HE);
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, FilePerson.woman("演示·小禾").reachedAt(PHONE, SafeContact.none()), Consent.HERSELF)
                .orThrow();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        PlanMeeting joint = PlanMeeting.of(ContactForm.JOINT, MORNING, MORNING.plus(Duration.ofMinutes(50)));
        assertEquals("separate-for-now", refused(zheng().plan(id, joint)).code());
    }

    @Test
    void after_a_sign_the_file_shows_her_as_not_asked() {
        CounselId id = opened(SHE);
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().sign(id, Partner.FIRST, "").orThrow();
        assertEquals(
                Optional.of(GateClass.NOT_SCREENED),
                zheng().view(id).orThrow().partners().get(0).found().map(row -> row.state()));
    }

    @Test
    void a_minor_is_not_counselled_as_one_of_a_couple_and_is_reported_in_the_same_breath() {
        FilePerson girl = FilePerson.woman("演示·小雨").as(Capacity.MINOR);
        int reported = 0;
        for (String kind : List.of("marriage", "before-marriage", "divorce")) {
            CounselId id = zheng().open(OpenCounsel.of(kind, girl).by(Optional.of(Consent.GUARDIAN)))
                    .orThrow();
            assertEquals(Optional.of(EndCause.MINOR), zheng().view(id).orThrow().ended());
            assertEquals(
                    Optional.of(Consent.GUARDIAN),
                    zheng().view(id).orThrow().partners().get(0).consent(),
                    "the file says who agreed");
            assertEquals(++reported, files(), "nobody has to press anything");
        }
        zheng().open(OpenCounsel.of("marriage", girl).by(Optional.empty())).orThrow();
        assertEquals(++reported, files(), "nobody's consent is asked for a report");
        assertEquals(
                GateClass.MINOR_OR_INCAPABLE,
                house.as("yang", TestHouse.CENTRE)
                        .protection()
                        .list(Optional.empty(), 5)
                        .rows()
                        .get(0)
                        .grade());
        CounselId family = zheng().open(OpenCounsel.of("family", girl).by(Optional.of(Consent.GUARDIAN)))
                .orThrow();
        assertTrue(zheng().view(family).orThrow().line().open());
        CounselId id = opened(SHE);
        zheng().join(id, girl.reachedAt(PHONE, SafeContact.none()), Consent.GUARDIAN)
                .orThrow();
        assertEquals(++reported, files());
        assertEquals(
                Optional.empty(), zheng().view(id).orThrow().partners().get(1).consent(), "she joined nothing");
    }

    private int files() {
        return house.as("yang", TestHouse.CENTRE)
                .protection()
                .list(Optional.empty(), 50)
                .rows()
                .size();
    }

    @Test
    void she_is_called_only_as_she_agreed() {
        CounselId silent = opened(SHE);
        assertEquals(
                "not-by-phone",
                refused(zheng().plan(silent, alone(Partner.FIRST, 0).at(Where.CALL)))
                        .code());
        SafeContact hours = SafeContact.by(LocalTime.parse("09:00"), LocalTime.parse("10:00"), MessageChannel.CALL);
        CounselId agreed = opened(FilePerson.woman("演示·月").reachedAt(PHONE, hours));
        assertEquals(
                "not-by-phone",
                refused(zheng().plan(agreed, alone(Partner.FIRST, 1).at(Where.CALL)))
                        .code(),
                "outside her hours");
        zheng().plan(agreed, alone(Partner.FIRST, 0).at(Where.CALL)).orThrow();
        opened(FilePerson.woman("演示·月").reachedAt(PHONE, hours.onSharedPhone()));
        house.clock().passTo("2026-09-09T09:00");
        zheng().start(agreed, 1).orThrow();
    }

    @Test
    void she_is_visited_at_home_in_her_hours_only() {
        SafeContact hours = SafeContact.by(LocalTime.parse("09:00"), LocalTime.parse("10:00"), MessageChannel.CALL);
        CounselId id = opened(FilePerson.woman("演示·月").reachedAt(PHONE, hours));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "not-in-her-hours",
                refused(zheng().plan(id, alone(Partner.FIRST, 17).at(Where.HOME)))
                        .code());
        zheng().plan(id, alone(Partner.FIRST, 0).at(Where.HOME)).orThrow();
    }

    @Test
    void a_colleague_of_the_post_ends_nothing_and_sends_nobody_on() {
        CounselId id = opened(SHE);
        Counselling colleague = house.as("shen", TestHouse.CENTRE).counselling();
        assertEquals("not-her-file", refused(colleague.end(id, EndCause.DONE)).code());
        assertEquals("not-her-file", refused(colleague.leave(id, Partner.FIRST)).code());
        assertEquals(
                "not-her-file",
                refused(colleague.refer(id, new Refer(CounselCode.of("hospital"), true, "")))
                        .code());
        own(1).counselling().leave(id, Partner.FIRST).orThrow();
        zheng().end(id, EndCause.DONE).orThrow();
    }

    @Test
    void a_meeting_has_an_end_a_near_day_and_no_rule_is_said_by_hand() {
        CounselId id = opened(SHE);
        Instant long_ = MORNING.plus(Duration.ofHours(13));
        assertTrue(wrong(() -> PlanMeeting.of(ContactForm.SEPARATE, MORNING, long_))
                .contains("until：应在"));
        assertTrue(wrong(() -> ScheduleSalon.once("演示茶话", MORNING, long_, 3)).contains("until：应在"));
        Instant far = MORNING.plus(Duration.ofDays(400));
        assertTrue(wrong(() ->
                        zheng().plan(id, PlanMeeting.of(ContactForm.SEPARATE, far, far.plus(Duration.ofHours(1)))))
                .contains("from：应在"));
        assertTrue(wrong(() -> zheng().end(id, EndCause.STOP_RULE)).contains("cause：应为以下之一：done own-wish"));
        assertTrue(zheng().view(id).orThrow().line().open());
    }

    @Test
    void what_presses_is_shown_to_whoever_wrote_it() {
        CounselId id = opened(SHE);
        zheng().plan(id, PlanMeeting.of(ContactForm.SEPARATE, MORNING, MORNING.plus(Duration.ofHours(1))))
                .orThrow();
        house.clock().passTo("2026-09-09T09:00");
        zheng().start(id, 1).orThrow();
        List<String> pressing = zheng().record(
                        id, 1, RecordMeeting.held("", "给他一次机会；家和万事兴；宁拆十座庙、不毁一桩婚；男人都这样；你也有责任；好好过日子"))
                .orThrow()
                .pressing();
        assertEquals(7, pressing.size(), pressing::toString);
        assertFalse(pressing.contains("忍一忍"));
    }
}
