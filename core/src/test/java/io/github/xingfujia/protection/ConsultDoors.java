package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentQuery;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.AppointmentView;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTime;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.OtherSide;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.QuestionView;
import io.github.xingfujia.consultation.TimeHeld;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The doors of consultation in a telling of the gate (咨询之门): the two of it ask experts, each alone, each naming the other. Nothing
 * told there is known to the model, so whatever opened by it would show.
 */
final class ConsultDoors {

    private static final String ONLINE = TestHouse.CENTRE + "-online";
    private static final List<StaffId> LAWYERS = List.of(StaffId.of("expert-li"), StaffId.of("expert-ma"));
    private static final String COUPLES = "天地玄黄宇宙洪荒日月盈昃辰宿列张";
    private static final SafeContact CALL = SafeContact.by(LocalTime.MIN, LocalTime.of(23, 59), MessageChannel.CALL);

    /** What was held. */
    private record Asked(CommandId id, Side side) {}

    private final GateTale tale;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Side> agreed = EnumSet.noneOf(Side.class);
    private final Map<Side, Set<StaffId>> advised = new EnumMap<>(Side.class);

    ConsultDoors(GateTale tale) {
        this.tale = tale;
        for (Side side : GateModel.BOTH) {
            advised.put(side, new HashSet<>());
        }
    }

    /** Both lawyers are there every day. */
    static void offer(TestHouse house) {
        LocalDate since = LocalDate.parse("2026-09-07");
        for (StaffId lawyer : LAWYERS) {
            for (DayOfWeek day : DayOfWeek.values()) {
                house.as(lawyer.value(), ONLINE)
                        .consultation()
                        .offer(new OfferTimes(
                                lawyer,
                                new Weekly(
                                        day,
                                        LocalTime.of(8, 0),
                                        LocalTime.of(20, 0),
                                        60,
                                        MeetingMode.IN_PERSON,
                                        since,
                                        since.plusMonths(3))))
                        .orThrow();
            }
        }
    }

    void step() {
        for (int i = 0; i < 3; i++) {
            switch (tale.random.nextInt(12)) {
                case 0, 1, 2 -> hold();
                case 3 -> confirm();
                case 4 -> cancel();
                case 5, 6 -> meet();
                case 7, 8 -> give();
                case 9 -> ask();
                case 10 -> answer();
                default -> pass();
            }
            nobodyAdvisesBoth();
        }
        nobodyIsTold();
    }

    /** A time that is shown as free is hers and his alike: neither what they named nor any gate is seen by it. */
    private void hold() {
        StaffId lawyer = lawyer();
        Side side = tale.side();
        List<FreeTime> free = anyone().free(new FreeQuery(lawyer, Optional.empty(), 3))
                .orThrow()
                .times();
        if (free.isEmpty()) {
            return;
        }
        CommandId id = CommandId.of("gate-" + (1_000_000 + 1000 * tale.couple + asked.size()));
        OtherSide other = new OtherSide(called(other(side)), Optional.of(phone(other(side))));
        HoldTime what = new HoldTime(lawyer, free.get(0).from(), asker(side), Optional.of(other), words());
        Outcome<TimeHeld> held = under(id).hold(what);
        assertTrue(tale.came("hold", held), () -> "what is free is refused:\n" + tale.story());
        asked.add(new Asked(id, side));
        if (tale.random.nextBoolean()) {
            confirm(asked.get(asked.size() - 1));
        }
    }

    /** Whoever holds a time confirms it, whatever stands against it elsewhere. */
    private void confirm() {
        last().ifPresent(this::confirm);
    }

    private void confirm(Asked one) {
        boolean held = standing(one) == AppointmentStanding.ON_HOLD;
        boolean done = tale.came("confirm", anyone().confirm(one.id()));
        assertTrue(done || !held, () -> "what was held is refused:\n" + tale.story());
        if (done) {
            agreed.add(one.side());
        }
    }

    private void cancel() {
        last().ifPresent(one -> tale.came("cancel", anyone().cancel(one.id())));
    }

    private void meet() {
        StaffId lawyer = lawyer();
        for (AppointmentLine line : ahead(lawyer)) {
            Optional<Side> whose = read(lawyer, line.id()).flatMap(view -> side(view.called()));
            if (whose.isPresent() && line.standing() == AppointmentStanding.CONFIRMED) {
                Duration left = Duration.between(tale.house.clock().now(), line.from());
                if (left.compareTo(Duration.ZERO) > 0) {
                    tale.house.clock().pass(left);
                }
                if (tale.came("meet an expert", door(lawyer).tookPlace(line.id()))) {
                    advised.get(whose.get()).add(lawyer);
                }
                return;
            }
        }
    }

    private void give() {
        Consultation editor = tale.house.as("bai", ONLINE).consultation();
        editor.appointments(AppointmentQuery.ahead(), Optional.empty(), 50).rows().stream()
                .filter(line -> line.standing() == AppointmentStanding.UNASSIGNED)
                .findFirst()
                .ifPresent(line ->
                        tale.came("give", editor.give(line.id(), LAWYERS.get(1 - LAWYERS.indexOf(line.expert())))));
    }

    private void ask() {
        Side side = tale.side();
        String words = words() + "我的情况，对方电话" + phone(other(side));
        CommandId id = CommandId.of("asks-" + (1_000_000 + 1000 * tale.couple + tale.told.size()));
        AskExpert what = new AskExpert(ExpertKind.LAWYER, asker(side), false, Optional.empty(), words);
        if (tale.came("ask", under(id).ask(what))) {
            agreed.add(side);
        }
    }

    /** A question that was given to her before the other came is hers to answer; after that she takes nothing of the other any more. */
    private void answer() {
        StaffId lawyer = lawyer();
        for (QuestionLine line : door(lawyer)
                .questions(QuestionStanding.WAITING, Optional.empty(), 50)
                .rows()) {
            Optional<Side> whose = door(lawyer)
                    .question(line.id())
                    .fold(Optional::of, refusal -> Optional.<QuestionView>empty())
                    .flatMap(view -> side(view.called()));
            if (whose.isPresent() && tale.came("answer", door(lawyer).answer(line.id(), "可以先申请法律援助"))) {
                if (!standsBy(lawyer).contains(other(whose.get()))) {
                    advised.get(whose.get()).add(lawyer);
                }
                return;
            }
        }
    }

    private void pass() {
        Consultation editor = tale.house.as("bai", ONLINE).consultation();
        List<QuestionId> waiting = editor.questions(QuestionStanding.WAITING, Optional.empty(), 50).rows().stream()
                .map(QuestionLine::id)
                .toList();
        if (!waiting.isEmpty()) {
            tale.came("pass", editor.pass(waiting.get(tale.random.nextInt(waiting.size())), lawyer()));
        }
    }

    /** Who advised one of them advises the other in no appointment, and reads nothing the other confirmed with her. */
    private void nobodyAdvisesBoth() {
        for (StaffId lawyer : LAWYERS) {
            assertTrue(standsBy(lawyer).size() < 2, () -> lawyer + " stands by both:\n" + tale.story());
        }
    }

    private Set<Side> standsBy(StaffId lawyer) {
        Set<Side> all = EnumSet.noneOf(Side.class);
        advised.forEach((side, by) -> {
            if (by.contains(lawyer)) {
                all.add(side);
            }
        });
        for (AppointmentLine line : ahead(lawyer)) {
            if (line.standing() == AppointmentStanding.CONFIRMED) {
                read(lawyer, line.id()).flatMap(view -> side(view.called())).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whom the other named is told of nothing: only who confirmed or asked something herself is written to. */
    private void nobodyIsTold() {
        tale.house.home().work();
        for (Side side : GateModel.BOTH) {
            boolean written = tale.house.notifier().sent().stream()
                    .anyMatch(message -> message.address().equals(phone(side)));
            assertTrue(!written || agreed.contains(side), () -> side + " is written to unasked:\n" + tale.story());
        }
    }

    private Optional<Asked> last() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(tale.random.nextInt(asked.size())));
    }

    private AppointmentStanding standing(Asked one) {
        return anyone().mine(one.id()).orThrow().standing();
    }

    private List<AppointmentLine> ahead(StaffId lawyer) {
        return door(lawyer)
                .appointments(AppointmentQuery.ahead(), Optional.empty(), 50)
                .rows();
    }

    private Optional<AppointmentView> read(StaffId lawyer, AppointmentId id) {
        return door(lawyer).appointment(id).fold(Optional::of, refusal -> Optional.empty());
    }

    private Optional<Side> side(String called) {
        return List.of(GateModel.BOTH).stream()
                .filter(side -> called(side).equals(called))
                .findFirst();
    }

    private String called(Side side) {
        return "演示·" + (side == Side.APPLICANT ? "禾" : "岩") + COUPLES.charAt(tale.couple);
    }

    private String phone(Side side) {
        return String.format(Locale.ROOT, "138%04d%04d", tale.couple, side.ordinal() + 1);
    }

    private static Side other(Side side) {
        return side == Side.APPLICANT ? Side.OTHER : Side.APPLICANT;
    }

    private Asker asker(Side side) {
        return Asker.called(called(side)).reachedAt(phone(side), CALL);
    }

    private String words() {
        return tale.random.nextInt(3) == 0 ? "他拿刀要杀我。" : "";
    }

    private StaffId lawyer() {
        return LAWYERS.get(tale.random.nextInt(LAWYERS.size()));
    }

    private Consultation door(StaffId lawyer) {
        return tale.house.as(lawyer.value(), ONLINE).consultation();
    }

    private Consultation anyone() {
        return tale.house.home().as(Actor.anonymous()).consultation();
    }

    private Consultation under(CommandId id) {
        return tale.house.home().as(Actor.anonymous()).under(id).consultation();
    }
}
