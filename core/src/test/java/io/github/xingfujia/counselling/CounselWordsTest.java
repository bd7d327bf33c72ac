package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of violence in counselling weighs, whatever is ticked beside it. */
class CounselWordsTest {

    private static final FilePerson SHE = FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1));
    private static final FilePerson HE = FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(2));
    private static final Instant MORNING = TickingClock.shanghai("2026-09-09T09:00");
    private static final PlanMeeting JOINT =
            PlanMeeting.of(ContactForm.JOINT, MORNING.plus(Duration.ofDays(1)), MORNING.plus(Duration.ofHours(25)));

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private Counselling zheng() {
        return house.as("zheng", TestHouse.CENTRE).counselling();
    }

    private CounselId couple() {
        CounselId id = zheng().open(OpenCounsel.of("marriage", SHE)).orThrow();
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        zheng().join(id, HE, Consent.HERSELF).orThrow();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        zheng().plan(id, JOINT).orThrow();
        return id;
    }

    private Recorded written(CounselId id, ContactForm form, RecordMeeting record) {
        Instant until = MORNING.plus(Duration.ofMinutes(50));
        int number = zheng().plan(id, PlanMeeting.of(form, MORNING, until)).orThrow();
        house.clock().passTo("2026-09-09T09:00");
        zheng().start(id, number).orThrow();
        return zheng().record(id, number, record).orThrow();
    }

    private String joint(CounselId id) {
        return zheng().plan(id, JOINT).refusal().map(r -> r.code()).orElse("planned");
    }

    private int files() {
        return house.as("yang", TestHouse.CENTRE)
                .protection()
                .list(Optional.empty(), 50)
                .rows()
                .size();
    }

    @Test
    void what_she_says_when_she_comes_is_heard_whatever_is_ticked_later() {
        CounselId id =
                zheng().open(OpenCounsel.of("divorce", SHE).saying("他打过我一次")).orThrow();
        assertEquals(1, files(), "her file opens at the district");
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "separate-for-now",
                zheng().join(id, HE, Consent.HERSELF).refusal().orElseThrow().code());
    }

    @Test
    void a_sign_stands_until_the_district_has_asked_her() {
        CounselId id = couple();
        zheng().sign(id, Partner.FIRST, "").orThrow();
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals("separate-for-now", joint(id), "no answer given here stands against what was seen");
        Protection district = house.as("yang", TestHouse.CENTRE).protection();
        ViolenceFileId file = district.list(Optional.empty(), 5).rows().get(0).id();
        district.assess(
                        file,
                        new Assessment(
                                true, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), "演示：单独问过"))
                .orThrow();
        assertEquals("separate-for-now", joint(id), "what was seen stays a sign");
        district.interview(file, true).orThrow();
        district.lift(file, "演示：我想一起来谈", "她要求").orThrow();
        house.as("zhu", TestHouse.CENTRE).protection().confirmLift(file).orThrow();
        assertEquals("planned", joint(id), "two of the district, by her own will");
    }

    @Test
    void what_she_tells_alone_shuts_the_gate_and_opens_her_file_without_a_tick() {
        CounselId id = couple();
        Recorded recorded = written(id, ContactForm.SEPARATE, RecordMeeting.held("他昨晚用皮带抽我，掐我脖子", ""));
        assertTrue(recorded.heard(), "whoever wrote it is told");
        assertEquals(1, files());
        assertEquals(
                MeetingStanding.CANCELLED,
                zheng().view(id).orThrow().meetings().get(0).standing(),
                "what both were to come to");
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals("separate-for-now", joint(id));
    }

    @Test
    void of_what_both_said_nobody_can_tell_whom_it_is_done_to_so_each_is_asked_alone_again() {
        CounselId id = couple();
        assertTrue(written(id, ContactForm.JOINT, RecordMeeting.held("两人说起动手打人的事：他打我", ""))
                .heard());
        assertEquals(0, files());
        assertEquals("separate-for-now", joint(id));
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals("separate-for-now", joint(id), "the other was not asked again yet");
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        assertEquals(
                "planned",
                zheng().plan(id, JOINT)
                        .refusal()
                        .map(r -> r.sealed().toString())
                        .orElse("planned"));
    }

    @Test
    void what_she_says_when_asked_alone_outweighs_what_was_not_ticked() {
        CounselId id = zheng().open(OpenCounsel.of("marriage", SHE)).orThrow();
        assertEquals(
                GateClass.FIRST_AND_MINOR,
                zheng().screen(id, Partner.FIRST, Screen.noIndicator().saying("他打过我一次"))
                        .orThrow()
                        .state());
        assertEquals(1, files());
    }

    @Test
    void she_says_it_as_people_say_it_and_what_she_denies_she_did_not_say() {
        CounselId id = zheng().open(OpenCounsel.of("marriage", SHE)).orThrow();
        assertEquals(GateClass.NOT_SCREENED, asked(id, "我总要救命才有人来"), "what only may mean danger is asked about again");
        assertEquals(GateClass.NO_INDICATOR, asked(id, "他从来没有打过我，也没有对我动手"));
        assertEquals(0, files());
        assertEquals(GateClass.FIRST_AND_MINOR, asked(id, "他掐过我的脖子"));
        assertEquals(1, files());
        for (String said : List.of("昨晚他用皮带抽我", "把我的头往墙上撞", "他踹了我", "扇了我一耳光", "掐住我的喉咙")) {
            CounselId other = zheng().open(OpenCounsel.of("marriage", FilePerson.woman("演示·" + said.length())))
                    .orThrow();
            assertEquals(GateClass.FIRST_AND_MINOR, asked(other, said), said);
        }
    }

    private List<String> victims() {
        Protection district = house.as("yang", TestHouse.CENTRE).protection();
        return district.list(Optional.empty(), 50).rows().stream()
                .flatMap(row -> district.view(row.id()).orThrow().persons().stream())
                .map(FileView.PersonView::name)
                .toList();
    }

    @Test
    void who_says_that_he_hit_her_is_no_victim_and_she_is_the_one_in_danger() {
        CounselId id = couple();
        assertEquals(
                GateClass.NOT_SCREENED,
                zheng().screen(id, Partner.SECOND, Screen.noIndicator().saying("我打过她几次"))
                        .orThrow()
                        .state());
        assertEquals(List.of("演示·小禾"), victims(), "hers, not his");
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals("separate-for-now", joint(id), "the district asks her first");
    }

    @Test
    void who_comes_first_and_says_that_he_hit_her_has_no_file_of_his_own() {
        CounselId id = zheng().open(OpenCounsel.of("marriage", HE).saying("我喝醉了打了老婆，她要离婚"))
                .orThrow();
        assertEquals(List.of(), victims());
        assertEquals(
                "separate-for-now",
                zheng().join(id, SHE, Consent.HERSELF).refusal().orElseThrow().code());
    }

    @Test
    void what_he_says_of_himself_when_met_alone_is_written_into_no_file_of_his() {
        CounselId id = couple();
        Instant until = MORNING.plus(Duration.ofMinutes(50));
        int number = zheng().plan(
                        id, PlanMeeting.of(ContactForm.SEPARATE, MORNING, until).with(Partner.SECOND))
                .orThrow();
        house.clock().passTo("2026-09-09T09:00");
        zheng().start(id, number).orThrow();
        zheng().record(id, number, RecordMeeting.held("我昨天打了她两巴掌", "")).orThrow();
        assertEquals(List.of("演示·小禾"), victims());
        assertEquals(
                MeetingStanding.CANCELLED,
                zheng().view(id).orThrow().meetings().get(0).standing());
    }

    @Test
    void where_each_hits_the_other_nobody_has_a_file_and_both_are_asked_again() {
        CounselId id = couple();
        zheng().screen(id, Partner.SECOND, Screen.noIndicator().saying("她打我我打她"))
                .orThrow();
        assertEquals(List.of(), victims());
        zheng().screen(id, Partner.SECOND, Screen.noIndicator()).orThrow();
        assertEquals("separate-for-now", joint(id), "she was not asked again yet");
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals("planned", joint(id));
    }

    @Test
    void whoever_was_hit_stays_the_one_in_danger_whatever_she_did_besides() {
        CounselId id = couple();
        assertEquals(GateClass.FIRST_AND_MINOR, asked(id, "他天天打我，我打过孩子一次"));
        assertEquals(List.of("演示·小禾"), victims());
    }

    @Test
    void nobody_stands_on_both_sides() {
        FilePerson she = FilePerson.woman("演示·小禾").reachedAt("000-0000-0001", SafeContact.none());
        CounselId id = zheng().open(OpenCounsel.of("marriage", she)).orThrow();
        zheng().screen(id, Partner.FIRST, Screen.noIndicator()).orThrow();
        assertEquals(
                "same-person",
                zheng().join(id, she, Consent.HERSELF).refusal().orElseThrow().code());
    }

    private GateClass asked(CounselId id, String words) {
        return zheng().screen(id, Partner.FIRST, Screen.noIndicator().saying(words))
                .orThrow()
                .state();
    }

    @Test
    void a_calm_talk_is_a_calm_talk() {
        CounselId id = couple();
        assertFalse(written(id, ContactForm.JOINT, RecordMeeting.held("谈家务分工和老人照料", "练习倾听"))
                .heard());
        assertEquals(
                MeetingStanding.PLANNED,
                zheng().view(id).orThrow().meetings().get(0).standing());
    }
}
