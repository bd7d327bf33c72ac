package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.learning.CourseCode;
import io.github.xingfujia.learning.CoursePaper;
import io.github.xingfujia.learning.CreditCourse;
import io.github.xingfujia.learning.Learning;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From application to certificate, and what may come after; in memory, with the bundled county's own terms. */
class TeamRoomTest {

    private static final StaffId LIU = StaffId.of("feng");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    private TestHouse house;
    private Volunteering head;
    private Volunteering desk;
    private Volunteering own;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 11);
        head = house.head().volunteering();
        desk = house.as("wang", TestHouse.CENTRE).volunteering();
        own = house.as("feng", TestHouse.CENTRE).volunteering();
    }

    private static Apply application(Optional<LocalDate> checked) {
        return new Apply(
                LIU,
                "volunteer",
                List.of("倾听"),
                List.of(DayOfWeek.SATURDAY),
                checked,
                Optional.of(LocalDate.parse("2027-09-07")));
    }

    private Select allMet() {
        return new Select(LIU, List.copyOf(house.home().team().criteria().keySet()));
    }

    private void select() {
        own.apply(application(Optional.of(TODAY.minusDays(10)))).orThrow();
        confirm(TODAY.minusDays(10));
        desk.select(allMet()).orThrow();
    }

    private void confirm(LocalDate day) {
        desk.confirmCheck(new ConfirmCheck(LIU, day, "演示·无犯罪记录证明")).orThrow();
    }

    private void refused(String code, Outcome<?> outcome) {
        assertEquals(Optional.of(code), outcome.refusal().map(r -> r.code()));
    }

    @Test
    void nobody_is_selected_without_a_background_check_in_date_and_every_criterion() {
        refused("not-applied", desk.select(allMet()));
        refused("not-applied", desk.confirmCheck(new ConfirmCheck(LIU, TODAY, "演示")));
        own.apply(application(Optional.of(TODAY))).orThrow();
        refused("no-background-check", desk.select(allMet()));
        assertFalse(own.confirmCheck(new ConfirmCheck(LIU, TODAY, "演示")).isDone(), "her own word is not enough");
        confirm(TODAY.minusMonths(12));
        refused("no-background-check", desk.select(allMet()));
        confirm(TODAY.minusMonths(12).plusDays(1));
        List<String> some = new ArrayList<>(allMet().met());
        some.remove("listens");
        refused("criterion-not-met", desk.select(new Select(LIU, some)));
        assertFalse(own.select(allMet()).isDone(), "nobody selects herself");
        desk.decline(new Decline(LIU, List.of("listens"))).orThrow();
        assertEquals(MemberView.Standing.DECLINED, own.member(LIU).orThrow().standing());
        own.apply(application(Optional.of(TODAY))).orThrow();
        confirm(TODAY);
        desk.select(allMet()).orThrow();
        own.apply(new Apply(LIU, "volunteer", List.of(), List.of(), Optional.empty(), Optional.empty()))
                .orThrow();
        MemberView seen = own.member(LIU).orThrow();
        assertEquals(MemberView.Standing.SELECTED, seen.standing());
        assertEquals(
                Optional.of(new MemberView.Checked(StaffId.of("wang"), TODAY, TODAY.plusMonths(12), "演示·无犯罪记录证明")),
                seen.checked(),
                "who saw what, and applying again takes nothing of it");
        assertEquals(Optional.of(LocalDate.parse("2027-09-07")), seen.insuredUntil());
        assertEquals(List.of("倾听"), seen.skills());
        assertFalse(
                house.as("zhou", TestHouse.STATION).volunteering().member(LIU).isDone(), "not hers to see");
        assertEquals(1, desk.members(Optional.empty(), 10).rows().size());
    }

    @Test
    void an_exam_tells_no_answers_is_passed_by_the_mark_and_sat_again_only_after_the_wait() {
        select();
        ExamPaper paper = own.sitExam(new SitExam(LIU, Track.COUNSELLING)).orThrow();
        assertEquals(5, paper.questions().size());
        assertEquals(4, paper.pass());
        refused("paper-open", own.sitExam(new SitExam(LIU, Track.COUNSELLING)));
        ExamResult failed = own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, right(paper, 2)))
                .orThrow();
        assertFalse(failed.passed());
        assertEquals(3, failed.right());
        refused("exam-again-from", own.sitExam(new SitExam(LIU, Track.COUNSELLING)));
        house.clock().passTo("2026-09-14T09:00");
        ExamPaper again = own.sitExam(new SitExam(LIU, Track.COUNSELLING)).orThrow();
        house.clock().passTo("2026-09-14T10:00");
        refused("no-paper", own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, right(again, 0))));
        ExamPaper third = own.sitExam(new SitExam(LIU, Track.COUNSELLING)).orThrow();
        assertThrows(
                InvalidInput.class,
                () -> own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, List.of(9, 9, 9, 9, 9))),
                "what is no answer costs no try");
        assertTrue(own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, right(third, 1)))
                .orThrow()
                .passed());
    }

    /** Returns the right answers of a paper, but so many wrong ones. */
    private List<Integer> right(ExamPaper paper, int wrong) {
        List<Integer> answers = new ArrayList<>();
        for (ExamPaper.Asked asked : paper.questions()) {
            int right = house.home().team().questions().values().stream()
                    .filter(q -> q.label().equals(asked.question()))
                    .findFirst()
                    .orElseThrow()
                    .right();
            answers.add(answers.size() < wrong ? 0 : right);
        }
        return answers;
    }

    private void learn() {
        select();
        int day = 0;
        for (String course : List.of("law", "counselling-skill", "protection-first")) {
            int left = house.home().team().courses().get(course).hours();
            for (day++; left > 0; day++) {
                int hours = Math.min(left, 8);
                desk.attend(new Attend(LIU, course, TODAY.minusDays(day), hours))
                        .orThrow();
                left -= hours;
            }
        }
        ExamPaper paper = own.sitExam(new SitExam(LIU, Track.COUNSELLING)).orThrow();
        own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, right(paper, 0))).orThrow();
        for (String guide : house.home().team().guides().keySet()) {
            guided(guide);
        }
    }

    private void guided(String guide) {
        desk.practise(new Practise(LIU, Track.COUNSELLING, TODAY, guide, "先听后问"))
                .orThrow();
        confirmed(guide);
    }

    /** By paper, and somebody else than who wrote it down saw it. */
    private void confirmed(String guide) {
        house.as("zheng", TestHouse.CENTRE)
                .volunteering()
                .confirmPractice(new ConfirmPractice(LIU, Track.COUNSELLING, TODAY, guide, Optional.of("签字表")))
                .orThrow();
    }

    @Test
    void a_case_counts_once_its_guide_confirmed_it_or_a_second_person_saw_her_signature() {
        select();
        for (String guide : List.of("lawyer", "senior-mediator")) {
            desk.practise(new Practise(LIU, Track.COUNSELLING, TODAY, guide, "先听后问"))
                    .orThrow();
        }
        assertEquals(0, supervised());
        ConfirmPractice lawyers = new ConfirmPractice(LIU, Track.COUNSELLING, TODAY, "lawyer", Optional.empty());
        ConfirmPractice onPaper =
                new ConfirmPractice(LIU, Track.COUNSELLING, TODAY, "senior-mediator", Optional.of("签字表"));
        refused("practice-wants-another", desk.confirmPractice(onPaper));
        refused("not-available", own.confirmPractice(lawyers));
        Volunteering other = house.as("zheng", TestHouse.CENTRE).volunteering();
        assertThrows(InvalidInput.class, () -> other.confirmPractice(lawyers), "without her login it wants a paper");
        Volunteering ma = house.as("expert-ma", "500118000000-online").volunteering();
        assertTrue(ma.guiding(Optional.empty(), 10).rows().isEmpty());
        assertTrue(ma.guided(LIU).refusal().isPresent(), "another professional reads nothing of it");
        assertTrue(ma.confirmPractice(lawyers).refusal().isPresent());
        Volunteering li = house.as("expert-li", "500118000000-online").volunteering();
        assertEquals(List.of(LIU), li.guiding(Optional.empty(), 10).rows());
        assertEquals(1, li.guided(LIU).orThrow().cases().size(), "what another guided is not hers");
        li.confirmPractice(lawyers).orThrow();
        assertEquals(1, supervised());
        assertTrue(li.guiding(Optional.empty(), 10).rows().isEmpty());
        other.confirmPractice(onPaper).orThrow();
        assertEquals(2, supervised());
        MemberView.Practised seen = own.member(LIU).orThrow().practice().get(1);
        assertEquals(Optional.of("签字表"), seen.guided().orElseThrow().paper());
    }

    private int supervised() {
        return own.member(LIU).orThrow().tracks().stream()
                .filter(p -> p.track() == Track.COUNSELLING)
                .findFirst()
                .orElseThrow()
                .supervised();
    }

    @Test
    void a_certificate_is_awarded_by_the_criteria_in_force_and_says_why() {
        head.revoke(new Revoke(LIU, Track.COUNSELLING, TODAY, Cause.LEFT)).orThrow();
        select();
        Outcome<StaffId> early = head.award(new Award(LIU, Track.COUNSELLING, "2026-1"));
        refused("criteria-not-met", early);
        assertTrue(early.refusal().orElseThrow().in(Locale.CHINA).contains("累计培训学时"), "it says what is missing");
        learn();
        head.award(new Award(LIU, Track.COUNSELLING, "2026-1")).orThrow();
        StandingView.Held held = own.standing(LIU).orThrow().tracks().stream()
                .filter(t -> t.track() == Track.COUNSELLING)
                .findFirst()
                .orElseThrow();
        assertTrue(held.valid());
        assertEquals(Optional.of("qualified"), held.grade());
        assertEquals(LocalDate.parse("2029-09-06"), held.until());
        assertTrue(held.because().orElseThrow().zh().contains("人民调解法 14"));
        desk.joinCohort(new JoinCohort(LIU, "counselling-backbone")).orThrow();
        refused("hours-missing", desk.joinCohort(new JoinCohort(LIU, "mediation-backbone")));
        desk.attend(new Attend(LIU, "cases", TODAY.minusDays(40), 10)).orThrow();
        refused("cohort-course", desk.joinCohort(new JoinCohort(LIU, "mediation-backbone")));
        assertEquals(1, own.member(LIU).orThrow().cohorts().size(), "one training makes no backbone of two kinds");
    }

    @Test
    void no_certificate_is_lost_for_days_that_are_past() {
        LocalDate before = TODAY.minusDays(1);
        assertThrows(InvalidInput.class, () -> head.revoke(new Revoke(LIU, Track.MEDIATION, before, Cause.LEFT)));
        assertThrows(
                InvalidInput.class,
                () -> head.suspend(new Suspend(LIU, Track.MEDIATION, before, Optional.of(TODAY), Cause.LEFT)));
        assertTrue(own.standing(LIU).orThrow().tracks().get(0).valid());
    }

    @Test
    void a_number_belongs_to_one_person_however_it_is_written() {
        String registered =
                own.standing(StaffId.of("feng")).orThrow().tracks().get(0).number();
        head.revoke(new Revoke(LIU, Track.COUNSELLING, TODAY, Cause.LEFT)).orThrow();
        learn();
        String wus = house.as("wu", TestHouse.STATION)
                .volunteering()
                .standing(StaffId.of("wu"))
                .orThrow()
                .tracks()
                .get(0)
                .number();
        refused("number-taken", head.award(new Award(LIU, Track.COUNSELLING, " " + wus.toUpperCase(Locale.ROOT))));
        assertTrue(head.award(new Award(LIU, Track.COUNSELLING, registered)).isDone(), "her own number is hers");
    }

    @Test
    void nobody_is_certified_by_word_of_mouth_only_by_the_register_and_the_criteria() {
        refused("not-in-register", head.certify(new CertifyTeam(List.of(certificate(StaffId.of("zhou"), "渝-1")))));
        StaffId qian = StaffId.of("qian");
        refused("never-ones-own-file", head.award(new Award(qian, Track.MEDIATION, "渝-2")));
        refused("not-selected", head.award(new Award(StaffId.of("han"), Track.MEDIATION, "渝-3")));
        head.revoke(new Revoke(LIU, Track.COUNSELLING, TODAY, Cause.LEAK)).orThrow();
        learn();
        Award again = new Award(LIU, Track.COUNSELLING, "渝-4");
        refused("lost-for-good", head.award(again));
        own.appeal(new Appeal(LIU, Track.COUNSELLING, "不是我")).orThrow();
        refused("appeal-waits", head.award(again));
    }

    @Test
    void a_certificate_is_renewed_in_its_last_days_and_once() {
        head.revoke(new Revoke(LIU, Track.COUNSELLING, TODAY, Cause.LEFT)).orThrow();
        learn();
        head.award(new Award(LIU, Track.COUNSELLING, "渝-1")).orThrow();
        refused("renewal-from", head.award(new Award(LIU, Track.COUNSELLING, "渝-2")));
        house.clock().passTo("2029-06-07T09:00");
        confirm(LocalDate.parse("2029-06-01"));
        Outcome<StaffId> early = head.award(new Award(LIU, Track.COUNSELLING, "渝-2"));
        assertTrue(early.refusal().orElseThrow().in(Locale.CHINA).contains("2029-06-08"), "it says from when");
        house.clock().passTo("2029-06-08T09:00");
        refused("criteria-not-met", head.award(new Award(LIU, Track.COUNSELLING, "渝-2")));
        for (int day = 1; day <= 2; day++) {
            desk.attend(new Attend(LIU, "cases", LocalDate.parse("2029-06-0" + day), 10))
                    .orThrow();
        }
        head.award(new Award(LIU, Track.COUNSELLING, "渝-2")).orThrow();
        refused("renewal-from", head.award(new Award(LIU, Track.COUNSELLING, "渝-3")));
    }

    @Test
    void a_required_course_and_distinct_cases_stand_before_a_certificate() {
        select();
        LocalDate day = TODAY;
        for (String course : List.of("law", "counselling-skill")) {
            desk.attend(new Attend(LIU, course, day, 10)).orThrow();
            day = day.minusDays(1);
        }
        desk.attend(new Attend(LIU, "counselling-skill", day, 4)).orThrow();
        desk.attend(new Attend(LIU, "cases", day, 4)).orThrow();
        ExamPaper paper = own.sitExam(new SitExam(LIU, Track.COUNSELLING)).orThrow();
        own.answerExam(new AnswerExam(LIU, Track.COUNSELLING, right(paper, 0))).orThrow();
        Practise one = new Practise(LIU, Track.COUNSELLING, TODAY, "lawyer", "先听后问");
        desk.practise(one).orThrow();
        refused("practised-that-day", desk.practise(one));
        confirmed("lawyer");
        for (String guide : List.of("psychologist", "senior-mediator")) {
            guided(guide);
        }
        head.revoke(new Revoke(LIU, Track.COUNSELLING, TODAY, Cause.LEFT)).orThrow();
        Outcome<StaffId> early = head.award(new Award(LIU, Track.COUNSELLING, "渝-1"));
        refused("criteria-not-met", early);
        assertTrue(early.refusal().orElseThrow().in(Locale.CHINA).contains("必修课程"), "it says what is missing");
        desk.attend(new Attend(LIU, "protection-first", TODAY.minusDays(3), 6)).orThrow();
        head.award(new Award(LIU, Track.COUNSELLING, "渝-1")).orThrow();
        assertThrows(InvalidInput.class, () -> desk.attend(new Attend(LIU, "cases", TODAY.minusYears(2), 4)));
    }

    @Test
    void nobody_handles_her_own_file_and_whoever_was_selected_is_not_declined() {
        StaffId wang = StaffId.of("wang");
        desk.apply(new Apply(wang, "volunteer", List.of(), List.of(), Optional.of(TODAY), Optional.of(TODAY)))
                .orThrow();
        Volunteering other = house.as("zheng", TestHouse.CENTRE).volunteering();
        other.confirmCheck(new ConfirmCheck(wang, TODAY, "演示")).orThrow();
        Select chosen = new Select(wang, allMet().met());
        refused("never-ones-own-file", desk.select(chosen));
        other.select(chosen).orThrow();
        refused("never-ones-own-file", desk.attend(new Attend(wang, "law", TODAY, 4)));
        refused("never-ones-own-file", desk.practise(new Practise(wang, Track.MEDIATION, TODAY, "lawyer", "先听后问")));
        refused("never-ones-own-file", desk.joinCohort(new JoinCohort(wang, "mediation-backbone")));
        refused("never-ones-own-file", desk.decline(new Decline(wang, List.of("listens"))));
        refused("selected-already", other.decline(new Decline(wang, List.of("listens"))));
    }

    private static Certify certificate(StaffId staff, String number) {
        return new Certify(staff, Track.MEDIATION, TODAY, TODAY.plusYears(1), number);
    }

    @Test
    void a_day_has_only_so_many_hours_and_a_course_is_heard_once_a_year() {
        select();
        desk.attend(new Attend(LIU, "law", TODAY, 10)).orThrow();
        InvalidInput full =
                assertThrows(InvalidInput.class, () -> desk.attend(new Attend(LIU, "protection-first", TODAY, 6)));
        assertEquals("hours-of-a-day", full.violations().get(0).rule());
        desk.attend(new Attend(LIU, "protection-first", TODAY.minusDays(1), 6)).orThrow();
        refused("course-heard", desk.attend(new Attend(LIU, "law", TODAY.minusDays(2), 1)));
        MemberView.Planned law = own.member(LIU).orThrow().plan().get(0);
        assertEquals("10 of 10", law.had() + " of " + law.hours());
    }

    @Test
    void a_paper_of_the_platforms_courses_counts_in_her_training_once() {
        CourseCode course = CourseCode.of("love-1");
        Learning anybody = house.home().as(Actor.anonymous()).learning();
        String code = anybody.begin(course).orThrow().code();
        anybody.done(course, code, CourseCode.of("one")).orThrow();
        anybody.done(course, code, CourseCode.of("two")).orThrow();
        anybody.answer(course, code, List.of(2, 2)).orThrow();
        CoursePaper paper = anybody.certify(course, code).orThrow().paper().orElseThrow();
        CreditCourse shown = new CreditCourse(LIU, paper.number(), " " + paper.check());
        Learning centre = house.as("wang", TestHouse.CENTRE).learning();
        refused("not-selected", centre.credit(shown));
        select();
        refused("no-such-certificate", centre.credit(new CreditCourse(LIU, paper.number(), "x")));
        refused("not-available", house.as("feng", TestHouse.CENTRE).learning().credit(shown));
        centre.credit(shown).orThrow();
        refused("counted-before", centre.credit(shown));
        MemberView seen = own.member(LIU).orThrow();
        assertEquals(1, seen.courses().size());
        assertEquals(1, seen.courses().get(0).hours());
        assertEquals("婚恋辅导技巧", seen.courses().get(0).course().zh());
    }

    @Test
    void what_is_written_of_practice_names_nobody_however_it_is_written() {
        select();
        for (String telling : List.of(
                "演示·小禾来过",
                "电话一三八零零一三八零零零",
                "打 138.0013.8000 给她",
                "微信号 xiaohe_2026",
                "写信到 he@example.com",
                "住 3组12号",
                "家在狮子 村",
                "车牌渝A·12345",
                "陈建国在县里",
                "送到县医院",
                "Chen Jianguo 说")) {
            refused(
                    "still-identifying",
                    desk.practise(new Practise(LIU, Track.COUNSELLING, TODAY, "psychologist", telling)));
        }
        for (String plain : List.of("先听后问，不评判", "于是，双方都同意下次再谈", "第一次来时很激动，安排在单独的房间里", "小时候的事，老人说了很多")) {
            house.clock().passTo(house.home().today().plusDays(1) + "T09:00");
            assertTrue(
                    desk.practise(new Practise(
                                    LIU, Track.COUNSELLING, house.home().today(), "psychologist", plain))
                            .isDone(),
                    plain);
        }
    }

    @Test
    void an_honour_rests_without_a_certificate_and_its_loss_touches_none() {
        refused("won-in-a-campaign", head.honour(new Honour(LIU, "gold-mediator")));
        refused("never-ones-own-file", head.honour(new Honour(StaffId.of("qian"), "service-model")));
        head.honour(new Honour(LIU, "service-model")).orThrow();
        assertFalse(own.standing(LIU).orThrow().honours().get(0).rests());
        for (Track track : Track.values()) {
            head.suspend(new Suspend(LIU, track, TODAY, Optional.empty(), Cause.UNDER_REVIEW))
                    .orThrow();
        }
        assertTrue(own.standing(LIU).orThrow().honours().get(0).rests());
        head.reinstate(new Reinstate(LIU, Track.MEDIATION)).orThrow();
        assertFalse(own.standing(LIU).orThrow().honours().get(0).rests());
        head.withdrawHonour(new WithdrawHonour(LIU, "service-model")).orThrow();
        StandingView after = own.standing(LIU).orThrow();
        assertEquals(List.of(), after.honours());
        assertTrue(after.tracks().get(0).valid(), "losing an honour revokes nothing");
    }

    @Test
    void hours_count_once_the_station_confirmed_them_and_a_correction_keeps_what_stood_before() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        PostId post = PostId.of(TestHouse.STATION);
        ServiceMonth month = ServiceMonth.of("2026-09");
        own.checkIn(new CheckIn(LIU, post, Work.PUBLICITY)).orThrow();
        refused("checked-in-already", own.checkIn(new CheckIn(LIU, post, Work.SUPPORT)));
        house.clock().passTo("2026-09-07T11:30");
        assertEquals(150, own.checkOut(new CheckOut(LIU)).orThrow());
        refused("not-checked-in", own.checkOut(new CheckOut(LIU)));
        assertThrows(InvalidInput.class, () -> station.confirmHours(new ConfirmHours(LIU, month, 1, 151)));
        assertFalse(
                house.as("chen", TestHouse.TOWN)
                        .volunteering()
                        .confirmHours(new ConfirmHours(LIU, month, 1, 150))
                        .isDone(),
                "another station's word does not count");
        refused("no-confirmed-hours", desk.certifyHours(paper(month)));
        station.confirmHours(new ConfirmHours(LIU, month, 1, 150)).orThrow();
        refused("confirmed-already", station.confirmHours(new ConfirmHours(LIU, month, 1, 150)));
        station.correctHours(new CorrectHours(LIU, month, 1, 120, "中途离开半小时")).orThrow();
        assertThrows(
                InvalidInput.class,
                () -> station.correctHours(new CorrectHours(LIU, month, 1, 151, "多记一些")),
                "no correction is longer than the clock");
        HoursView.Entry entry =
                own.hoursOf(new HoursOf(LIU, month)).orThrow().entries().get(0);
        assertEquals(Optional.of(120), entry.minutes());
        assertEquals(150, entry.corrections().get(0).before());
        assertEquals("中途离开半小时", entry.corrections().get(0).words());
        assertEquals(120, own.hours(Optional.empty(), 10).rows().get(0).minutes());
        assertEquals(Optional.empty(), house.home().team().star(120));
        assertEquals(300, house.home().team().star(300 * 60).orElseThrow().hours());
    }

    private static Dispatch to(Danger danger, String from, String until, StaffId... never) {
        return new Dispatch(
                DutyKind.MEDIATION,
                PostId.of(TestHouse.STATION),
                TickingClock.shanghai(from),
                TickingClock.shanghai(until),
                danger,
                Optional.empty(),
                List.of(never));
    }

    @Test
    void whoever_carried_least_is_sent_the_nearest_first_and_the_answer_says_why() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Set<StaffId> sent = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            String day = "2026-09-1" + i;
            Dispatched.Chosen one = station.dispatch(to(Danger.LOW, day + "T09:00", day + "T10:00"))
                    .orThrow()
                    .chosen()
                    .get(0);
            assertTrue(sent.add(one.staff()), () -> one.staff() + " was sent while another carries nothing");
            assertTrue(one.because().in(Locale.ENGLISH).contains("load of 90 days"), one.because()::toString);
        }
        assertTrue(sent.contains(StaffId.of("wu")), "the station's own are the nearest");
        Dispatched two = station.dispatch(to(Danger.HIGH, "2026-09-10T09:00", "2026-09-10T10:00"))
                .orThrow();
        assertEquals(2, two.chosen().size(), "nobody goes alone");
        assertTrue(two.chosen().stream().noneMatch(c -> c.staff().equals(first(sent))), "taken at that time");
        StaffId barred = two.chosen().get(0).staff();
        DutyView kept = house.as(barred.value(), postOf(barred))
                .volunteering()
                .duty(two.chosen().get(0).duty())
                .orThrow();
        assertEquals(two.chosen().get(0).because(), kept.because(), "the reason is read on the duty");
        assertEquals(StaffId.of("zhou"), kept.by());
        assertEquals(List.of(two.chosen().get(1).staff()), kept.with(), "she knows who goes with her");
        assertFalse(
                house.as("w-" + TestHouse.FAR_STATION, TestHouse.FAR_STATION)
                        .volunteering()
                        .duty(two.chosen().get(0).duty())
                        .isDone(),
                "it does not concern her");
        Dispatched without = station.dispatch(to(Danger.LOW, "2026-09-20T09:00", "2026-09-20T10:00", barred))
                .orThrow();
        assertFalse(without.chosen().get(0).staff().equals(barred));
        Fairness shared = desk.fairness(Quarter.of("2026-3"));
        assertEquals(
                7, shared.shares().stream().mapToLong(Fairness.Share::assigned).sum());
        assertEquals(
                2, shared.shares().stream().mapToLong(Fairness.Share::dangerous).sum());
    }

    private String postOf(StaffId staff) {
        return house.home()
                .network()
                .member(staff)
                .orElseThrow()
                .duties()
                .get(0)
                .post()
                .value();
    }

    @Test
    void whom_a_case_bars_is_not_sent_to_it_and_nothing_is_said_of_it() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Dispatch usual = to(Danger.LOW, "2026-09-10T09:00", "2026-09-10T10:00");
        CaseId id = house.worker()
                .open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
        StaffId usually = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 11)
                .as("zhou", TestHouse.STATION)
                .volunteering()
                .dispatch(usual)
                .orThrow()
                .chosen()
                .get(0)
                .staff();
        refused("separate-for-now", station.dispatch(usual.about("case/" + id)));
        bringTogether(id);
        house.worker().disclose(id, usually, Relation.KIN).orThrow();
        Dispatched.Chosen one =
                station.dispatch(usual.about("case/" + id)).orThrow().chosen().get(0);
        assertFalse(one.staff().equals(usually), "whom the case bars is not sent");
        assertFalse(one.because().in(Locale.CHINA).contains(usually.value()));
        assertFalse(
                house.as("w-" + TestHouse.FAR_STATION, TestHouse.FAR_STATION)
                        .volunteering()
                        .dispatch(usual.about("case/" + id))
                        .isDone(),
                "a case that is not hers to open is none");
    }

    private void bringTogether(CaseId id) {
        house.worker().screen(id, TestHouse.wife(), Screen.noIndicator()).orThrow();
        house.worker().agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        house.worker().approach(id, ApproachBy.CALL).orThrow();
        house.worker().screen(id, TestHouse.husband(), Screen.noIndicator()).orThrow();
    }

    @Test
    void nobody_is_sent_to_mediate_behind_a_shut_gate_nor_alone_where_it_was_graded() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Dispatch mediation = to(Danger.LOW, "2026-09-10T09:00", "2026-09-10T10:00");
        Dispatch care = care("2026-09-10T12:00", "2026-09-10T13:00");
        CaseId id = house.worker()
                .open(OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband()))
                .orThrow();
        bringTogether(id);
        Dispatched.Chosen open = station.dispatch(mediation.about("case/" + id))
                .orThrow()
                .chosen()
                .get(0);
        assertEquals(
                1, station.dispatch(care.about("case/" + id)).orThrow().chosen().size());
        house.worker().screen(id, TestHouse.wife(), Screen.affirmed("injured")).orThrow();
        refused("separate-for-now", station.dispatch(mediation.about("case/" + id)));
        List<Dispatched.Chosen> two =
                station.dispatch(care.about("case/" + id)).orThrow().chosen();
        assertEquals(2, two.size(), "a care duty goes on, and nobody goes alone");
        assertTrue(
                two.get(0).because().in(Locale.CHINA).contains("两人同去"),
                two.get(0).because()::toString);
        house.clock().passTo("2026-09-10T09:00");
        refused("separate-for-now", door(open).startDuty(new StartDuty(open.duty())));
        Protection yang = house.as("yang", TestHouse.CENTRE).protection();
        ViolenceFileId file = yang.register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·小禾")))
                .orThrow();
        Volunteering centre = house.as("zheng", TestHouse.CENTRE).volunteering();
        Dispatch there = at(TestHouse.CENTRE, care).about("violence/" + file);
        refused(
                "separate-for-now",
                centre.dispatch(at(TestHouse.CENTRE, mediation).about("violence/" + file)));
        assertEquals(2, centre.dispatch(there).orThrow().chosen().size(), "nobody assessed it yet");
    }

    private static Dispatch at(String post, Dispatch low) {
        Instant from = low.from().plus(Duration.ofDays(1));
        Instant until = low.until().plus(Duration.ofDays(1));
        return new Dispatch(low.kind(), PostId.of(post), from, until, low.danger(), low.language(), low.never());
    }

    private static Dispatch care(String from, String until) {
        Dispatch low = to(Danger.LOW, from, until);
        return new Dispatch(
                DutyKind.CARE, low.post(), low.from(), low.until(), low.danger(), low.language(), low.never());
    }

    @Test
    void a_loss_tells_what_needed_the_certificate_and_nothing_that_stays() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        StaffId both = station.dispatch(care("2026-09-10T12:00", "2026-09-10T13:00"))
                .orThrow()
                .chosen()
                .get(0)
                .staff();
        head.suspend(new Suspend(both, Track.MEDIATION, TODAY, Optional.empty(), Cause.UNDER_REVIEW))
                .orThrow();
        assertEquals(List.of(), head.affected(both).orThrow(), "care needs the other");
        head.revoke(new Revoke(both, Track.COUNSELLING, TODAY, Cause.LEFT)).orThrow();
        assertEquals(
                List.of(TickingClock.shanghai("2026-09-10T12:00")),
                head.affected(both).orThrow().stream()
                        .flatMap(day -> day.sessions().stream())
                        .map(Engaged.Session::from)
                        .toList());
    }

    @Test
    void why_nobody_is_sent_is_said_rightly_and_no_time_breaks_it() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Dispatch usual = to(Danger.LOW, "2026-09-10T09:00", "2026-09-10T10:00");
        refused(
                "nobody-speaks",
                station.dispatch(new Dispatch(
                        usual.kind(),
                        usual.post(),
                        usual.from(),
                        usual.until(),
                        usual.danger(),
                        Optional.of("火星语"),
                        List.of())));
        assertThrows(
                InvalidInput.class,
                () -> station.dispatch(usual.about("YC-2026-0001")),
                "a number is no key: the answer says how one is written");
        InvalidInput longer =
                assertThrows(InvalidInput.class, () -> to(Danger.LOW, "2026-09-10T00:00", "2026-09-10T23:59"));
        assertTrue(longer.getMessage().contains("12"), longer::getMessage);
    }

    private StaffId first(Set<StaffId> sent) {
        return desk.duties(Optional.empty(), 50).rows().stream()
                .filter(d -> sent.contains(d.staff()))
                .findFirst()
                .orElseThrow()
                .staff();
    }

    @Test
    void nobody_starts_alone_where_it_is_dangerous_and_who_is_not_back_raises_the_alarm() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        List<Dispatched.Chosen> pair = station.dispatch(to(Danger.MEDIUM, "2026-09-07T10:00", "2026-09-07T11:00"))
                .orThrow()
                .chosen();
        house.clock().passTo("2026-09-07T09:30");
        Dispatched.Chosen one = pair.get(0);
        Dispatched.Chosen other = pair.get(1);
        assertFalse(
                door(one)
                        .declineDuty(new DeclineDuty(other.duty(), DeclineDutyCause.ILL))
                        .isDone(),
                "a duty is nobody's but hers");
        door(other)
                .declineDuty(new DeclineDuty(other.duty(), DeclineDutyCause.ILL))
                .orThrow();
        assertEquals(List.of(), door(one).duty(one.duty()).orThrow().with(), "and that nobody does any more");
        refused("never-alone", door(one).startDuty(new StartDuty(one.duty())));
        SecondDuty more = new SecondDuty(one.duty(), List.of(), Optional.empty());
        refused("not-alone", station.secondDuty(new SecondDuty(low(station), List.of(), Optional.empty())));
        Dispatched.Chosen joined = station.secondDuty(more).orThrow().chosen().get(0);
        assertFalse(
                List.of(one.staff(), other.staff()).contains(joined.staff()), "neither she nor whoever dropped out");
        assertEquals(
                List.of(joined.staff()), door(one).duty(one.duty()).orThrow().with(), "another goes with her at once");
        refused("not-alone", station.secondDuty(more));
        head.revoke(new Revoke(joined.staff(), Track.MEDIATION, TODAY, Cause.LEFT))
                .orThrow();
        house.home().work();
        List<StaffId> third = door(one).duty(one.duty()).orThrow().with();
        assertEquals(1, third.size(), "who lost her certificate is replaced without anybody asking");
        assertFalse(List.of(one.staff(), other.staff(), joined.staff()).contains(third.get(0)));
        Dispatched.Chosen low = station.dispatch(to(Danger.LOW, "2026-09-07T12:00", "2026-09-07T13:00"))
                .orThrow()
                .chosen()
                .get(0);
        house.clock().passTo("2026-09-07T12:00");
        door(low).startDuty(new StartDuty(low.duty())).orThrow();
        house.clock().passTo("2026-09-07T13:30");
        house.home().work();
        assertEquals(
                List.of(DutyLine.Standing.MISSED, DutyLine.Standing.DECLINED, DutyLine.Standing.ALARMED),
                pair.stream()
                        .map(Dispatched.Chosen::duty)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), ids -> {
                            ids.add(low.duty());
                            return ids.stream().map(this::standing).toList();
                        })));
        door(low).endDuty(new EndDuty(low.duty())).orThrow();
        assertEquals(DutyLine.Standing.ENDED, standing(low.duty()));
        HoursView.Entry served = door(low)
                .hoursOf(new HoursOf(low.staff(), ServiceMonth.of(TODAY)))
                .orThrow()
                .entries()
                .get(0);
        assertEquals(Work.MEDIATION, served.work(), "what she was sent to is entered once");
        assertTrue(served.until().isPresent(), "and ends with it");
        assertEquals(Optional.empty(), served.minutes(), "the post confirms it as all others");
        Dispatched.Chosen kin = station.dispatch(to(Danger.LOW, "2026-09-09T12:00", "2026-09-09T13:00"))
                .orThrow()
                .chosen()
                .get(0);
        long before = assigned(kin.staff());
        door(kin)
                .declineDuty(new DeclineDuty(kin.duty(), DeclineDutyCause.RELATED))
                .orThrow();
        assertEquals(DutyLine.Standing.EXCUSED, standing(kin.duty()));
        assertEquals(
                before - 1, assigned(kin.staff()), "who says that she is related carried nothing and refused nothing");
        assertEquals(
                kin.staff(),
                station.dispatch(to(Danger.LOW, "2026-09-10T12:00", "2026-09-10T13:00"))
                        .orThrow()
                        .chosen()
                        .get(0)
                        .staff(),
                "what she was excused from is no load");
        Fairness shared = desk.fairness(Quarter.of(LocalDate.parse("2026-09-07")));
        assertEquals(
                1, shared.shares().stream().mapToLong(Fairness.Share::declined).sum());
        assertEquals(
                2, shared.shares().stream().mapToLong(Fairness.Share::missed).sum());
    }

    @Test
    void who_declines_is_replaced_at_once_and_two_who_both_do_by_two_who_go_together() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Dispatched.Chosen low = station.dispatch(to(Danger.LOW, "2026-09-08T10:00", "2026-09-08T11:00"))
                .orThrow()
                .chosen()
                .get(0);
        List<Dispatched.Chosen> pair = station.dispatch(to(Danger.MEDIUM, "2026-09-09T10:00", "2026-09-09T11:00"))
                .orThrow()
                .chosen();
        Stream.concat(Stream.of(low), pair.stream())
                .forEach(d -> door(d).declineDuty(new DeclineDuty(d.duty(), DeclineDutyCause.BUSY))
                        .orThrow());
        house.home().work();
        List<DutyLine> next = desk.duties(Optional.empty(), 50).rows().stream()
                .filter(d -> d.standing() == DutyLine.Standing.ASSIGNED)
                .toList();
        assertEquals(3, next.size());
        assertFalse(next.get(0).staff().equals(low.staff()));
        assertTrue(desk.duty(next.get(0).duty()).orThrow().with().isEmpty());
        List<StaffId> two = next.stream().skip(1).map(DutyLine::staff).toList();
        assertTrue(pair.stream().map(Dispatched.Chosen::staff).noneMatch(two::contains));
        for (DutyLine one : next.subList(1, 3)) {
            assertEquals(
                    two.stream().filter(s -> !s.equals(one.staff())).toList(),
                    desk.duty(one.duty()).orThrow().with(),
                    "the two know of each other");
        }
        house.home().work();
        assertEquals(
                3,
                desk.duties(Optional.empty(), 50).rows().stream()
                        .filter(d -> d.standing() == DutyLine.Standing.ASSIGNED)
                        .count(),
                "once");
    }

    private long assigned(StaffId staff) {
        return desk.fairness(Quarter.of(LocalDate.parse("2026-09-07"))).shares().stream()
                .filter(s -> s.staff().equals(staff))
                .mapToLong(Fairness.Share::assigned)
                .sum();
    }

    private static DutyId low(Volunteering station) {
        return station.dispatch(to(Danger.LOW, "2026-09-08T12:00", "2026-09-08T13:00"))
                .orThrow()
                .chosen()
                .get(0)
                .duty();
    }

    private DutyLine.Standing standing(DutyId id) {
        return desk.duties(Optional.empty(), 50).rows().stream()
                .filter(d -> d.duty().equals(id))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    /** Returns the door of somebody who was sent, at her own post. */
    private Volunteering door(Dispatched.Chosen chosen) {
        PostId post = house.home()
                .network()
                .member(chosen.staff())
                .orElseThrow()
                .duties()
                .get(0)
                .post();
        return house.as(chosen.staff().value(), post.value()).volunteering();
    }

    @Test
    void a_lost_certificate_withdraws_a_duty_too() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Dispatched.Chosen one = station.dispatch(to(Danger.LOW, "2026-09-10T10:00", "2026-09-10T11:00"))
                .orThrow()
                .chosen()
                .get(0);
        head.revoke(new Revoke(one.staff(), Track.MEDIATION, TODAY, Cause.LEAK)).orThrow();
        house.home().work();
        assertEquals(DutyLine.Standing.CANCELLED, standing(one.duty()));
        assertEquals(List.of(), head.engaged(one.staff(), Optional.empty(), 10).rows());
        assertEquals(
                0,
                desk.fairness(Quarter.of(TODAY)).shares().stream()
                        .filter(share -> share.staff().equals(one.staff()))
                        .mapToLong(Fairness.Share::assigned)
                        .sum(),
                "what was withdrawn is nobody's burden");
    }

    @Test
    void a_lesson_tells_nobody_comes_from_no_violence_and_stands_in_the_library_once_told() {
        Casework cases = house.worker();
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        OpenCase usual = OpenCase.visit(TestHouse.wife()).about("夫妻关系").against(TestHouse.husband());
        CaseId id = cases.open(usual).orThrow();
        refused("not-teachable", station.proposeLesson(lesson(id, "先分别听，再一起谈")));
        cases.end(id, Ending.OTHER).orThrow();
        for (String telling : List.of(
                "演示·小禾说",
                "狮子村的一户",
                "三月五日那天",
                "住在3号楼",
                "丈夫王强说",
                "渝A12345",
                "秀兰和她婆婆吵架",
                "李 秀 兰 与婆 婆吵架",
                "欧阳建国同妻子",
                "老王家媳妇",
                "石坝那户，村里都知道",
                "唯一的女兽医",
                "何埂的一户",
                "桂英不肯回家",
                "小芳每天哭",
                "卖豆腐的那家",
                "村支书的儿媳")) {
            refused("still-identifying", station.proposeLesson(lesson(id, telling)));
        }
        refused("words-of-violence", station.proposeLesson(lesson(id, "丈夫用皮带抽她")));
        assertThrows(
                InvalidInput.class,
                () -> station.proposeLesson(
                        new ProposeLesson(id.value(), "先听后谈", List.of("夫妻"), "经过", 2, List.of(TODAY), "")),
                "one of two agreed");
        assertEquals(Optional.empty(), named(station, id, "小 禾先说，再一起谈"), "a party's own name, however it is set");
        ProposeLesson good = lesson(id, "婆婆先说，再一起谈");
        refused("names-unchecked", station.proposeLesson(good));
        LessonChecked checked = station.checkLesson(good.check()).orThrow();
        refused("names-unchecked", station.proposeLesson(lesson(id, "先分别听，再一起谈").checked(checked)));
        refused(
                "not-available",
                house.as("w-" + TestHouse.NEXT_STATION, TestHouse.NEXT_STATION)
                        .volunteering()
                        .checkLesson(good.check()));
        ProposeLesson telling = lesson(id, "先分别听，再一起谈");
        LessonId lesson = station.proposeLesson(
                        telling.checked(station.checkLesson(telling.check()).orThrow()))
                .orThrow();
        ProposeLesson again = lesson(id, "先分别听， 再一起谈");
        refused(
                "proposed-already",
                station.proposeLesson(
                        again.checked(station.checkLesson(again.check()).orThrow())));
        assertFalse(own.lesson(lesson).isDone(), "nothing is in the library that was not told");
        assertFalse(own.proposal(lesson).isDone());
        assertEquals("先分别听，再一起谈", desk.proposal(lesson).orThrow().words(), "read before it is chosen");
        HoldExchange exchange =
                new HoldExchange(Quarter.of(TODAY), TODAY, List.of(LIU, StaffId.of("zhou")), List.of(lesson));
        assertThrows(
                InvalidInput.class,
                () -> desk.holdExchange(
                        new HoldExchange(Quarter.of(TODAY), TODAY.minusDays(1), exchange.present(), List.of(lesson))),
                "told before it was proposed");
        assertThrows(
                InvalidInput.class,
                () -> desk.holdExchange(
                        new HoldExchange(Quarter.of("2026-2"), TODAY, exchange.present(), List.of(lesson))),
                "a quarter's conference lies in it");
        desk.holdExchange(exchange).orThrow();
        house.clock().passTo("2026-10-08T09:00");
        LocalDate later = LocalDate.parse("2026-10-08");
        refused(
                "told-already",
                desk.holdExchange(new HoldExchange(Quarter.of(later), later, exchange.present(), List.of(lesson))));
        refused("held-already", desk.holdExchange(exchange));
        assertEquals("先分别听，再一起谈", own.lesson(lesson).orThrow().words());
        assertEquals(1, found(LessonQuery.tagged("夫妻")));
        assertEquals(0, found(LessonQuery.tagged("婆媳")));
        assertEquals(1, found(LessonQuery.saying("后谈 夫")), "words of title and tags, in any order");
        assertEquals(0, found(LessonQuery.saying("谈后")));
        assertEquals(1, found(LessonQuery.ofKind("couple")));
        assertEquals(0, found(LessonQuery.ofKind("in-laws")));
        assertEquals(2, own.exchanges(Optional.empty(), 10).rows().get(0).present());
        station.withdrawLesson(new WithdrawLesson(lesson)).orThrow();
        assertFalse(own.lesson(lesson).isDone());
        CaseId violent = cases.open(usual).orThrow();
        cases.screen(violent, TestHouse.wife(), Screen.affirmed("once-minor")).orThrow();
        for (Duty duty : Duty.values()) {
            cases.done(violent, duty, Side.APPLICANT).isDone();
        }
        cases.end(violent, Ending.OTHER).orThrow();
        refused("not-teachable", station.proposeLesson(lesson(violent, "先分别听，再一起谈")));
    }

    private int found(LessonQuery query) {
        return own.lessons(query, Optional.empty(), 10).rows().size();
    }

    private static Optional<String> named(Volunteering station, CaseId id, String words) {
        return station.checkLesson(lesson(id, words).check()).orThrow().checked();
    }

    private static ProposeLesson lesson(CaseId id, String words) {
        return new ProposeLesson(id.value(), "先听后谈", List.of("夫妻"), words, 0, List.of(), "");
    }

    private static CertifyHours paper(ServiceMonth month) {
        return new CertifyHours(LIU, month, month, TestHouse.number(3), StaffId.of("qian"), "");
    }

    @Test
    void a_certificate_of_hours_is_verified_after_its_notice_and_nothing_else_is_told() {
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        ServiceMonth month = ServiceMonth.of("2026-09");
        own.checkIn(new CheckIn(LIU, PostId.of(TestHouse.STATION), Work.COUNSELLING))
                .orThrow();
        house.clock().passTo("2026-09-07T10:00");
        own.checkOut(new CheckOut(LIU)).orThrow();
        station.confirmHours(new ConfirmHours(LIU, month, 1, 60)).orThrow();
        refused("two-signatures", head.certifyHours(paper(month)));
        refused(
                "still-identifying",
                desk.certifyHours(
                        new CertifyHours(LIU, month, month, TestHouse.number(3), StaffId.of("qian"), "服务对象李秀兰")));
        assertThrows(
                InvalidInput.class,
                () -> desk.certifyHours(
                        new CertifyHours(LIU, month, month.plus(1), TestHouse.number(3), StaffId.of("qian"), "")));
        ServiceNumber number = desk.certifyHours(paper(month)).orThrow();
        refused("certified-before", desk.certifyHours(paper(month)));
        ServiceCertificateView seen = own.serviceCertificate(number).orThrow();
        assertEquals(60, seen.minutes());
        assertEquals(TestHouse.number(3).value(), seen.residentId());
        assertEquals(StaffId.of("wang"), seen.handler());
        Volunteering stranger = house.home().as(Actor.anonymous()).volunteering();
        HoursVerified no = new HoursVerified(false);
        VerifyHours right = new VerifyHours(number, seen.code());
        assertEquals(no, stranger.verifyHours(right).orThrow(), "still shown inside the unit");
        house.clock().passTo("2026-09-14T00:00");
        assertEquals(new HoursVerified(true), stranger.verifyHours(right).orThrow());
        assertEquals(
                no,
                stranger.verifyHours(new VerifyHours(number, "0".repeat(12))).orThrow());
        assertEquals(
                no,
                stranger.verifyHours(new VerifyHours(ServiceNumber.of("202609-0002"), seen.code()))
                        .orThrow());
        assertFalse(stranger.serviceCertificate(number).isDone());
        desk.withdrawHours(new WithdrawHours(number)).orThrow();
        assertEquals(no, stranger.verifyHours(right).orThrow());
        assertEquals(1, own.serviceCertificates(Optional.empty(), 10).rows().size());
        assertTrue(desk.certifyHours(paper(month)).isDone(), "what was withdrawn may be drawn up anew");
    }

    @Test
    void an_appeal_upheld_before_the_revocation_begins_gives_back_all_of_it() {
        head.revoke(new Revoke(LIU, Track.MEDIATION, TODAY.plusDays(4), Cause.BIAS))
                .orThrow();
        own.appeal(new Appeal(LIU, Track.MEDIATION, "没有偏袒")).orThrow();
        DecideAppeal back = new DecideAppeal(LIU, Track.MEDIATION, true, "调阅两份记录，没有偏袒");
        desk.decideAppeal(back).orThrow();
        house.as("shen", TestHouse.CENTRE).volunteering().decideAppeal(back).orThrow();
        assertEquals(
                List.of(LIU),
                desk.certified(new Certified(List.of(LIU), Track.MEDIATION, TODAY.plusDays(9)))
                        .orThrow());
        assertTrue(
                own.standing(LIU).orThrow().tracks().stream()
                        .allMatch(t -> t.lost().isEmpty()),
                "nobody reads that she will be revoked");
    }

    @Test
    void an_appeal_against_a_revocation_is_decided_by_two_others_and_upheld_gives_back_what_was_issued() {
        refused("nothing-to-appeal", own.appeal(new Appeal(LIU, Track.MEDIATION, "没有偏袒")));
        head.revoke(new Revoke(LIU, Track.MEDIATION, TODAY, Cause.BIAS)).orThrow();
        refused("no-appeal", desk.decideAppeal(new DecideAppeal(LIU, Track.MEDIATION, true, "查无此事")));
        own.appeal(new Appeal(LIU, Track.MEDIATION, "没有偏袒")).orThrow();
        refused("appeal-waits", own.appeal(new Appeal(LIU, Track.MEDIATION, "没有偏袒")));
        assertEquals(
                List.of(new AppealLine(LIU, TODAY, Optional.empty())),
                desk.appeals(Optional.empty(), 10).rows());
        assertEquals(List.of(), head.appeals(Optional.empty(), 10).rows(), "whoever took it away does not decide");
        refused("not-your-own", head.decideAppeal(new DecideAppeal(LIU, Track.MEDIATION, false, "核对过记录，维持撤销")));
        house.clock().passTo("2026-09-10T09:00");
        DecideAppeal back = new DecideAppeal(LIU, Track.MEDIATION, true, "调阅两份记录，没有偏袒");
        DecideAppeal stays = new DecideAppeal(LIU, Track.MEDIATION, false, "核对过记录，维持撤销");
        assertThrows(
                InvalidInput.class,
                () -> desk.decideAppeal(new DecideAppeal(LIU, Track.MEDIATION, true, "x")),
                "a reason of substance");
        desk.decideAppeal(back).orThrow();
        assertEquals(List.of(), desk.appeals(Optional.empty(), 10).rows(), "she has said how");
        refused("appeal-by-two", desk.decideAppeal(back));
        assertFalse(own.standing(LIU).orThrow().tracks().get(0).valid(), "one colleague overturns nothing");
        Volunteering other = house.as("zheng", TestHouse.CENTRE).volunteering();
        assertEquals(
                List.of(new AppealLine(LIU, TODAY, Optional.of(true))),
                other.appeals(Optional.empty(), 10).rows());
        other.decideAppeal(stays).orThrow();
        assertEquals("", own.standing(LIU).orThrow().appeals().get(0).answer(), "nobody has decided");
        other = house.as("shen", TestHouse.CENTRE).volunteering();
        other.decideAppeal(back).orThrow();
        desk.decideAppeal(back).orThrow();
        assertEquals(List.of(), other.appeals(Optional.empty(), 10).rows());
        StandingView seen = own.standing(LIU).orThrow();
        assertTrue(seen.tracks().get(0).valid());
        assertEquals(back.words() + "\n" + back.words(), seen.appeals().get(0).answer());
        assertEquals(
                List.of(),
                desk.certified(new Certified(List.of(LIU), Track.MEDIATION, LocalDate.parse("2026-09-08")))
                        .orThrow(),
                "the days between stay without a certificate");
    }
}
