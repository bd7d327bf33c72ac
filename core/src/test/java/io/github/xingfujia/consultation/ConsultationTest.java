package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.AskErasureUnder;
import io.github.xingfujia.custody.AskProof;
import io.github.xingfujia.custody.AskedBy;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OnPaper;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.way.RepeatedCommandException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments and questions, in memory: nobody double booked, no side told of the other, nothing asked gets lost. */
class ConsultationTest {

    private static final StaffId LAWYER = StaffId.of("expert-li");
    private static final String ONLINE = TestHouse.CENTRE + "-online";
    private static final SafeContact CALL =
            SafeContact.by(LocalTime.of(8, 0), LocalTime.of(20, 0), MessageChannel.CALL);

    private final TestHouse house = founded();

    private static TestHouse founded() {
        TestHouse made = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        made.as("expert-li", ONLINE)
                .consultation()
                .offer(new OfferTimes(LAWYER, mondays()))
                .orThrow();
        return made;
    }

    private static Weekly mondays() {
        return weekly(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    private static Weekly weekly(DayOfWeek day, LocalTime from, LocalTime until) {
        LocalDate since = LocalDate.parse("2026-09-07");
        return new Weekly(day, from, until, 30, MeetingMode.IN_PERSON, since, since.plusMonths(3));
    }

    /** Five people hold, confirm, cancel and let lapse, in any order: no two ever have the same time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatever_is_done_in_whatever_order_no_time_is_two_peoples(long seed) {
        List<Integer> steps = new Random(seed).ints(40, 0, 60).boxed().toList();
        TestHouse world = house;
        Map<CommandId, Instant> theirs = new LinkedHashMap<>();
        int n = 0;
        for (int step : steps) {
            CommandId id = id(step % 5 + (step % 4 == 0 ? 10 * ++n : 0));
            Consultation door = world.home().as(Actor.anonymous()).under(id).consultation();
            Instant from = Instant.parse("2026-09-07T02:00:00Z").plus(Duration.ofMinutes(30L * (step % 4)));
            switch (step / 10) {
                case 0, 1, 2 -> once(() -> door.hold(ask(from, "演示·小禾", Optional.empty())));
                case 3 -> once(() -> anyone(world).confirm(id));
                case 4 -> once(() -> anyone(world).cancel(id));
                default -> {
                    world.clock().pass(Duration.ofMinutes(step % 9));
                    world.home().work();
                }
            }
            theirs.put(id, from);
            List<Instant> taken = new ArrayList<>();
            for (CommandId one : theirs.keySet()) {
                anyone(world)
                        .mine(one)
                        .fold(
                                mine -> mine.standing() == AppointmentStanding.ON_HOLD
                                                || mine.standing() == AppointmentStanding.CONFIRMED
                                        ? taken.add(mine.from())
                                        : taken.isEmpty(),
                                refusal -> true);
            }
            assertEquals(taken.stream().distinct().count(), taken.size(), () -> steps + " " + taken);
        }
    }

    private static void once(Supplier<Outcome<?>> asked) {
        try {
            asked.get();
        } catch (InvalidInput | RepeatedCommandException told) {
            assertFalse(told.getMessage().isEmpty());
        }
    }

    /** What he is told from the first try to the end is the same whether the lawyer advises somebody against him or a stranger's him. */
    @Test
    void who_stands_on_the_other_side_is_answered_like_everybody_and_never_meets_the_lawyer() {
        TestHouse against = house;
        TestHouse stranger = founded();
        assertEquals(tried(against, "+86 138-0000-0007"), tried(stranger, "13900000009"));
        Consultation lawyer = against.as("expert-li", ONLINE).consultation();
        assertEquals(1, ahead(lawyer).size(), "hers alone");
        assertEquals(
                2,
                ahead(stranger.as("expert-li", ONLINE).consultation()).size(),
                "what was not confirmed is not shown");
        Consultation editor = against.as("bai", ONLINE).consultation();
        AppointmentLine his = ahead(editor).get(1);
        assertEquals(AppointmentStanding.UNASSIGNED, his.standing());
        assertEquals("not-available", code(lawyer.appointment(his.id())));
        assertEquals("not-available", code(lawyer.tookPlace(his.id())));
        assertEquals("time-taken", code(editor.give(his.id(), LAWYER)));
        assertEquals("to no-such-staff", told(() -> editor.give(his.id(), StaffId.of("expert-he"))), "no lawyer");
        editor.give(his.id(), StaffId.of("expert-ma")).orThrow();
        Consultation other = against.as("expert-ma", ONLINE).consultation();
        assertEquals("演示·老岩", other.appointment(his.id()).orThrow().called());
        anyone(against).cancel(id(21)).orThrow();
        assertEquals(3, free(against).size(), "given back by both");
    }

    private static List<AppointmentLine> ahead(Consultation door) {
        return door.appointments(AppointmentQuery.ahead(), Optional.empty(), 10).rows();
    }

    /** She books against somebody; somebody with a number tries what he likes, once under another name. */
    private static List<String> tried(TestHouse world, String phone) {
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

    /** Whoever books against somebody and never comes shuts nobody out of the county's lawyers. */
    @Test
    void what_was_only_booked_takes_no_side() {
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(free(house).get(0).from(), "演示·阿岩", Optional.of(her)))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        anyone(house).cancel(id(1)).orThrow();
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 2, new HoldTime(LAWYER, free(house).get(0).from(), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        assertTrue(ahead(lawyer).stream().anyMatch(a -> a.standing() == AppointmentStanding.CONFIRMED));
    }

    /** There is one psychologist: he named her first, and nobody proved it. An editor decides which of the two stands; neither is told. */
    @Test
    void with_the_only_expert_of_a_kind_a_human_decides_which_of_two_unproven_words_stands() {
        StaffId only = StaffId.of("expert-he");
        Consultation expert = house.as("expert-he", ONLINE).consultation();
        expert.offer(new OfferTimes(only, mondays())).orThrow();
        Instant first = free(house).get(0).from();
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, new HoldTime(only, first, called("演示·阿岩"), Optional.of(her), ""))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 2, new HoldTime(only, first.plus(Duration.ofMinutes(30)), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        AppointmentId his = ahead(expert).get(0).id();
        Consultation editor = house.as("bai", ONLINE).consultation();
        AppointmentId hers = ahead(editor).stream()
                .filter(a -> a.standing() == AppointmentStanding.UNASSIGNED)
                .findFirst()
                .orElseThrow()
                .id();
        String toldHim = anyone(house).mine(id(1)).toString();
        editor.give(hers, only).orThrow();
        assertEquals("演示·小禾", expert.appointment(hers).orThrow().called());
        assertEquals("not-available", code(expert.appointment(his)));
        assertEquals(toldHim, anyone(house).mine(id(1)).toString());
        house.clock().passTo("2026-09-07T10:31");
        expert.tookPlace(hers).orThrow();
        assertEquals("not-open", code(editor.give(his, only)), "his time is over");
    }

    /** He names her by one expert after another, each time under another name, and keeps them all: but the first is held back. */
    @Test
    void nobodys_word_alone_stands_between_her_and_every_expert() {
        StaffId second = StaffId.of("expert-ma");
        house.as("expert-ma", ONLINE)
                .consultation()
                .offer(new OfferTimes(second, mondays()))
                .orThrow();
        Instant first = free(house).get(0).from();
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(first, "演示·阿岩", Optional.of(her))).orThrow();
        anyone(house).confirm(id(1)).orThrow();
        HoldTime his = new HoldTime(second, first, called("演示·某人"), Optional.of(her), "");
        hold(house, 2, his).orThrow();
        assertEquals(AppointmentStanding.CONFIRMED, anyone(house).confirm(id(2)).orThrow(), "answered like everybody");
        Consultation editor = house.as("bai", ONLINE).consultation();
        assertTrue(ahead(editor).stream().anyMatch(a -> a.standing() == AppointmentStanding.UNASSIGNED), "held back");
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 3, new HoldTime(second, first.plus(Duration.ofMinutes(30)), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(3)).orThrow();
        Consultation other = house.as("expert-ma", ONLINE).consultation();
        List<AppointmentLine> hers = ahead(other);
        assertEquals(1, hers.size(), "hers, and nothing of his");
        assertEquals("演示·小禾", other.appointment(hers.get(0).id()).orThrow().called());
    }

    /** Once the first took place she may ask a second one: the name is then the business of whoever advised. */
    @Test
    void who_was_advised_may_ask_another_expert_about_the_same_person() {
        StaffId second = StaffId.of("expert-ma");
        house.as("expert-ma", ONLINE)
                .consultation()
                .offer(new OfferTimes(second, mondays()))
                .orThrow();
        Instant first = free(house).get(0).from();
        OtherSide rock = new OtherSide("演示·阿岩", Optional.of("13800000007"));
        hold(house, 1, ask(first, "演示·小禾", Optional.of(rock))).orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        AppointmentId booked = ahead(lawyer).get(0).id();
        assertEquals("not-yet", code(lawyer.tookPlace(booked)));
        house.clock().passTo("2026-09-07T10:01");
        lawyer.tookPlace(booked).orThrow();
        Instant later = first.plus(Duration.ofMinutes(60));
        hold(house, 2, new HoldTime(second, later, called("演示·小禾"), Optional.of(rock), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        assertEquals(1, ahead(house.as("expert-ma", ONLINE).consultation()).size());
    }

    @Test
    void who_could_be_given_to_nobody_else_is_told_half_an_hour_before_and_no_sooner() {
        tried(house, "13800000007");
        house.clock().passTo("2026-09-07T09:59");
        house.home().work();
        assertEquals(
                AppointmentStanding.CONFIRMED,
                anyone(house).mine(id(21)).orThrow().standing());
        house.clock().passTo("2026-09-07T10:00");
        house.home().work();
        assertEquals(
                AppointmentStanding.CALLED_OFF,
                anyone(house).mine(id(21)).orThrow().standing());
    }

    @Test
    void what_cannot_be_is_said_at_the_field_it_stands_in() {
        Instant past = Instant.parse("2026-09-07T00:30:00Z");
        assertEquals("from past", told(() -> hold(house, 1, ask(past, "演示·小禾", Optional.empty()))));
        Instant far = Instant.parse("2027-09-07T02:00:00Z");
        assertEquals("from too-far", told(() -> hold(house, 1, ask(far, "演示·小禾", Optional.empty()))));
        assertEquals("phone form", told(() -> called("演示·小禾").reachedAt("<script>", CALL)));
        assertEquals("called one-line", told(() -> called("演示\n小禾")));
        assertEquals(
                "until end-before-start",
                told(() -> weekly(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(10, 0))));
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        Weekly across = weekly(DayOfWeek.MONDAY, LocalTime.of(11, 30), LocalTime.of(13, 0));
        assertEquals("times-overlap", code(lawyer.offer(new OfferTimes(LAWYER, across))));
        Weekly after = weekly(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0));
        lawyer.offer(new OfferTimes(LAWYER, after)).orThrow();
        Instant between = Instant.parse("2026-09-07T02:10:00Z");
        assertEquals("time-taken", code(hold(house, 1, ask(between, "演示·小禾", Optional.empty()))));
        String words = "演示：<script>alert(1)</script> 𠮷 家里的事";
        Instant free = free(house).get(0).from();
        HoldTime told = new HoldTime(
                LAWYER, free, called("演示·小𠮷").reachedAt("+1 202 555 0100", CALL), Optional.empty(), words);
        hold(house, 2, told).orThrow();
        anyone(house).confirm(id(2)).orThrow();
        AppointmentId id = lawyer.appointments(AppointmentQuery.ahead(), Optional.empty(), 5)
                .rows()
                .get(0)
                .id();
        assertEquals(words, lawyer.appointment(id).orThrow().words());
        assertTrue(lawyer.appointment(id).orThrow().number().isEmpty(), "met in person: no number");
    }

    @Test
    void what_is_closed_and_what_lies_beyond_a_licence_is_not_offered() {
        LocalDate day = LocalDate.parse("2026-09-14");
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        lawyer.close(new CloseTimes(LAWYER, day, LocalTime.of(10, 0), LocalTime.of(11, 0)))
                .orThrow();
        FreeQuery query = new FreeQuery(LAWYER, Optional.of(day), 1);
        assertEquals(2, anyone(house).free(query).orThrow().times().size());
        ReopenTimes open = new ReopenTimes(LAWYER, day, LocalTime.of(10, 0), LocalTime.of(11, 0));
        lawyer.reopen(open).orThrow();
        assertEquals(4, anyone(house).free(query).orThrow().times().size());
        assertEquals("not-closed", code(lawyer.reopen(open)));
        lawyer.withdraw(new WithdrawTimes(LAWYER, 1)).orThrow();
        assertTrue(anyone(house).free(query).orThrow().times().isEmpty());
        assertTrue(anyone(house)
                .free(new FreeQuery(LAWYER, Optional.of(LocalDate.MAX), 14))
                .orThrow()
                .times()
                .isEmpty());
        Expert over = new Expert(
                LAWYER,
                house.home().experts().get(0).name(),
                ExpertKind.LAWYER,
                ExpertSeat.DISTRICT,
                "演示",
                day.minusDays(1),
                List.of(),
                List.of(),
                house.home().experts().get(0).place());
        assertTrue(over.isLicensed(day.minusDays(1)));
        assertFalse(over.isLicensed(day));
    }

    @Test
    void a_question_is_answered_in_time_or_climbs_and_is_published_only_as_she_agreed() {
        AskExpert asked = new AskExpert(
                ExpertKind.LAWYER,
                called("演示·小禾").reachedAt("13800000001", CALL),
                true,
                Optional.empty(),
                "他 打 我，孩子怎么办，我叫陈秀兰");
        QuestionAsked received = house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .ask(asked)
                .orThrow();
        assertTrue(received.help(), "help at once");
        assertEquals(
                TickingClock.shanghai("2026-09-09T00:00"),
                received.answeredBy(),
                "within a working day, before others");
        var signs = house.as("yang", TestHouse.CENTRE)
                .prevention()
                .signs(Optional.empty(), 10)
                .rows();
        assertEquals(
                List.of(WatchBasis.ONLINE_QUESTION),
                signs.stream().map(s -> s.basis()).toList());
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        QuestionId id = lawyer.questions(QuestionStanding.WAITING, Optional.empty(), 5)
                .rows()
                .get(0)
                .id();
        QuestionView view = lawyer.question(id).orThrow();
        assertEquals("", view.called(), "without a name");
        assertEquals(asked.words(), view.words());
        Consultation editor = house.as("bai", ONLINE).consultation();
        assertEquals("not-available", code(editor.question(id)));
        house.clock().passTo("2026-09-11T00:00");
        assertTrue(anyone(house).myQuestion(id(1)).orThrow().overdue(), "true without any run");
        house.home().work();
        assertTrue(house.notifier().told().stream().anyMatch(t -> t.contains("bai")), "the editor knows");
        assertTrue(editor.questions(QuestionStanding.WAITING, Optional.empty(), 5)
                .rows()
                .get(0)
                .overdue());
        editor.pass(id, StaffId.of("expert-ma")).orThrow();
        assertEquals("not-available", code(lawyer.question(id)));
        Consultation other = house.as("expert-ma", ONLINE).consultation();
        other.answer(id, "可以申请人身安全保护令").orThrow();
        assertEquals("answered", code(other.answer(id, "再说")));
        assertEquals(
                Optional.of("可以申请人身安全保护令"),
                anyone(house).myQuestion(id(1)).orThrow().answer());
        PublishAnswer shown = new PublishAnswer(id, "受到伤害怎么办", "先到安全的地方");
        assertEquals("no-consent", code(other.publish(shown)));
        anyone(house).consent(id(1), true).orThrow();
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "何埂镇的张婷", "找演示·周"))));
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "小禾受到伤害怎么办", "先到安全的地方"))));
        assertEquals("still-identifying", code(other.publish(new PublishAnswer(id, "陈秀兰睡不着怎么办", "先到安全的地方"))));
        other.publish(shown).orThrow();
        assertEquals("先到安全的地方", anyone(house).publicAnswer(id).orThrow().answer());
        assertEquals(1, anyone(house).publicAnswers(Optional.empty(), 5).rows().size());
        anyone(house).consent(id(1), false).orThrow();
        assertEquals("not-available", code(anyone(house).publicAnswer(id)));
    }

    @Test
    void legal_aid_is_handed_to_the_justice_bureau_and_runs_by_seven_three_and_five_days() {
        ApplyForAid asked = new ApplyForAid(
                called("演示·小禾").reachedAt("13800000001", CALL),
                true,
                true,
                Optional.empty(),
                "想离婚，要孩子",
                List.of("病历", "照片"),
                "");
        AidReceived received = house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .applyForAid(asked)
                .orThrow();
        assertFalse(received.meansTested(), "法律援助法 32");
        assertTrue(received.decidedBy().isBefore(Instant.parse("2026-09-08T01:01:00Z")), "aid comes first");
        assertEquals(List.of("法律援助法 43", "法律援助法 44（先行提供援助，小时数为本系统所设）", "法律援助法 32"), received.articles());
        ApplyForAid usual = new ApplyForAid(called("演示·小川"), true, false, Optional.empty(), "想离婚", List.of(), "");
        AidReceived week = house.home()
                .as(Actor.anonymous())
                .under(id(2))
                .consultation()
                .applyForAid(usual)
                .orThrow();
        assertEquals(Instant.parse("2026-09-14T16:00:00Z"), week.decidedBy());
        assertEquals(List.of("法律援助法 43", "法律援助法 32"), week.articles());
        assertEquals(
                "means required",
                told(() -> new ApplyForAid(called("演示·小禾"), false, false, Optional.empty(), "想离婚", List.of(), "")));
        var centre = house.as("wang", TestHouse.CENTRE);
        AidId id = centre.consultation().aids(Optional.empty(), 5).rows().get(0).id();
        assertEquals(asked.evidence(), centre.consultation().aid(id).orThrow().evidence());
        assertEquals("13800000001", centre.consultation().aid(id).orThrow().phone());
        assertEquals(CALL, centre.consultation().aid(id).orThrow().contact());
        assertEquals(
                "not-available",
                code(house.as("zhou", TestHouse.STATION).consultation().aid(id)));
        LocalDate before = LocalDate.parse("2026-09-06");
        assertEquals("on between", told(() -> centre.consultation().answerAid(id, AidAnswer.GRANTED, before, "")));
        assertEquals(
                "reasons required",
                told(() -> centre.consultation().answerAid(id, AidAnswer.REFUSED, before.plusDays(1), "")));
        centre.consultation()
                .answerAid(id, AidAnswer.REFUSED, LocalDate.parse("2026-09-07"), "不在援助范围")
                .orThrow();
        assertEquals("不在援助范围", anyone(house).myAid(id(1)).orThrow().reasons());
        assertTrue(anyone(house).myAid(id(1)).orThrow().mayObject());
        anyone(house).objectToRefusal(id(1)).orThrow();
        MyAid objected = anyone(house).myAid(id(1)).orThrow();
        assertEquals("5d", objected.clock().orElseThrow().period());
        house.clock().passTo("2026-09-13T00:00");
        assertTrue(anyone(house).myAid(id(1)).orThrow().clock().isPresent());
        centre.consultation()
                .answerAid(id, AidAnswer.REVERSED, LocalDate.parse("2026-09-12"), "")
                .orThrow();
        assertEquals(
                "3d", anyone(house).myAid(id(1)).orThrow().clock().orElseThrow().period());
        assertEquals(
                "not-at-this-stage",
                code(centre.consultation().answerAid(id, AidAnswer.UPHELD, LocalDate.parse("2026-09-12"), "不在援助范围")));
    }

    @Test
    void what_may_mean_danger_is_heard_wherever_it_is_written_and_means_are_no_reason_to_refuse_her() {
        HoldTime words = new HoldTime(
                LAWYER, free(house).get(0).from(), called("演示·小禾"), Optional.empty(), "他拿刀砍我，救命");
        assertTrue(hold(house, 1, words).orThrow().help(), "help at once");
        AidReceived received = house.home()
                .as(Actor.anonymous())
                .under(id(2))
                .consultation()
                .applyForAid(new ApplyForAid(
                        called("演示·小禾"), false, false, Optional.empty(), "他拿刀砍我", List.of(), "没有收入"))
                .orThrow();
        assertTrue(received.help());
        assertFalse(received.meansTested(), "whatever she ticked");
        assertEquals(
                2,
                house.as("yang", TestHouse.CENTRE)
                        .prevention()
                        .signs(Optional.empty(), 10)
                        .rows()
                        .size(),
                "the district learns that there is something");
        var centre = house.as("wang", TestHouse.CENTRE).consultation();
        AidId aid = centre.aids(Optional.empty(), 5).rows().get(0).id();
        assertEquals("", centre.aid(aid).orThrow().means(), "what nobody asks about is not kept");
        LocalDate today = LocalDate.parse("2026-09-07");
        Refusal poor = centre.answerAid(aid, AidAnswer.REFUSED, today, "经济困难证明不足").refusal().orElseThrow();
        assertEquals("means-not-asked", poor.code());
        assertEquals(List.of("法律援助法 32"), poor.articles());
        centre.answerAid(aid, AidAnswer.REFUSED, today, "不在援助范围").orThrow();
    }

    @Test
    void what_the_justice_bureau_answers_to_a_task_stands_in_the_application() {
        ApplyForAid asked = new ApplyForAid(called("演示·小禾"), true, true, Optional.empty(), "想离婚", List.of(), "");
        house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .applyForAid(asked)
                .orThrow();
        var centre = house.as("wang", TestHouse.CENTRE);
        AidId id = centre.consultation().aids(Optional.empty(), 5).rows().get(0).id();
        TaskId task = centre.departments()
                .send(new Send(
                                Subject.of("aid/" + id),
                                TaskKindCode.of("legal-aid"),
                                List.of(),
                                "法律援助法 32",
                                List.of(new TaskField("person", "演示·小禾"), new TaskField("request", "申请法律援助")))
                        .agreed(TestHouse.AGREED))
                .orThrow();
        Departments justice = centre.departments();
        Optional<OnPaper> paper = Optional.of(new OnPaper(LocalDate.parse("2026-09-07"), "司收 1 号"));
        justice.accept(task, "演示·经办", paper).orThrow();
        justice.answer(task, "aided", "已指派演示律师", paper).orThrow();
        assertEquals(
                Optional.of(AidAnswer.APPOINTED),
                anyone(house).myAid(id(1)).orThrow().answer());
        assertTrue(centre.consultation().aids(Optional.empty(), 5).rows().isEmpty());
    }

    private static Consultation anyone(TestHouse world) {
        return world.home().as(Actor.anonymous()).consultation();
    }

    private static List<FreeTime> free(TestHouse world) {
        return anyone(world)
                .free(new FreeQuery(LAWYER, Optional.empty(), 7))
                .orThrow()
                .times();
    }

    private static Outcome<TimeHeld> hold(TestHouse world, int number, HoldTime asked) {
        return world.home()
                .as(Actor.anonymous())
                .under(id(number))
                .consultation()
                .hold(asked);
    }

    private static HoldTime ask(Instant from, String called, Optional<OtherSide> other) {
        return new HoldTime(LAWYER, from, called(called), other, "");
    }

    private static Asker called(String name) {
        return Asker.called(name);
    }

    private static CommandId id(int number) {
        return CommandId.of("asked-" + (1_000_000 + number));
    }

    private static String told(Supplier<?> asked) {
        InvalidInput wrong = assertThrows(InvalidInput.class, asked::get);
        return wrong.violations().get(0).field() + " "
                + wrong.violations().get(0).rule();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::code).orElse("done");
    }

    @Test
    void whoever_has_the_word_asks_herself_that_it_be_erased_and_reads_why_not_yet() {
        hold(house, 1, ask(free(house).get(0).from(), "演示·小禾", Optional.empty()))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Custody hers = house.home().as(Actor.anonymous()).custody();
        assertEquals("not-available", code(hers.erasureUnder(id(1))), "nobody asked for it");
        assertEquals("not-available", code(hers.askErasureUnder(new AskErasureUnder(id(2)))), "another word");
        assertEquals(
                ErasureStage.REQUESTED,
                hers.askErasureUnder(new AskErasureUnder(id(1))).orThrow());
        ErasureId asked = hers.erasureUnder(id(1)).orThrow().id();
        Custody head = house.as("qian", TestHouse.CENTRE + "-federation").custody();
        assertEquals(ErasureStage.DECLINED, head.decideErasure(asked).orThrow(), "she is still to come");
        assertEquals(List.of("个人信息保护法 47"), hers.erasureUnder(id(1)).orThrow().articles());
        anyone(house).cancel(id(1)).orThrow();
        hers.askErasureUnder(new AskErasureUnder(id(1))).orThrow();
        assertEquals(ErasureStage.RESTRICTED, head.decideErasure(asked).orThrow());
        assertTrue(hers.erasureUnder(id(1)).orThrow().until().isPresent(), "and from when it is gone");
    }

    @Test
    void what_somebody_asked_without_an_account_is_erased_as_the_words_of_a_file_are() {
        house.home()
                .as(Actor.anonymous())
                .under(id(1))
                .consultation()
                .ask(new AskExpert(ExpertKind.LAWYER, called("演示·小禾"), false, Optional.empty(), "孩子归谁"))
                .orThrow();
        Consultation hers = house.as("expert-li", ONLINE).consultation();
        QuestionId question = hers.questions(QuestionStanding.WAITING, Optional.empty(), 10)
                .rows()
                .get(0)
                .id();
        Custody head = house.as("qian", TestHouse.CENTRE + "-federation").custody();
        AskErasure request = new AskErasure(
                Matter.of("question-" + question),
                Optional.of("p1"),
                Optional.of(new AskedBy(LocalDate.parse("2026-09-07"), AskProof.SIGNED_PAPER)));
        ErasureId asked =
                house.as("wang", TestHouse.CENTRE).custody().askErasure(request).orThrow();
        assertEquals(ErasureStage.DECLINED, head.decideErasure(asked).orThrow(), "it is not answered yet");
        hers.answer(question, "先协商").orThrow();
        house.as("wang", TestHouse.CENTRE).custody().askErasure(request).orThrow();
        assertEquals(ErasureStage.RESTRICTED, head.decideErasure(asked).orThrow());
        assertFalse(hers.question(question).orThrow().words().contains("孩子"), "nobody reads on");
        house.clock().passTo("2027-10-01T09:00");
        assertEquals(
                ErasureStage.DESTROYED,
                house.as("qin", TestHouse.CENTRE + "-federation")
                        .custody()
                        .destroy(asked)
                        .orThrow());
        assertEquals("", anyone(house).myQuestion(id(1)).orThrow().answer().orElse(""));
        assertTrue(house.home().verify().isSound());
    }
}
