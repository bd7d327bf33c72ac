package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.consultation.AskExpert;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.ExpertSeat;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.PublishAnswer;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.network.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When the made-up experts can be asked (合成专家时段), and one question that was answered and published; told again it changes
 * nothing.
 */
final class DemoExperts {

    private static final int SEASON = 180;

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoExperts(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it where the county has experts who work somewhere. */
    void tell() {
        clock.at(until.minusDays(20), 9, 0);
        for (Expert expert : home.experts()) {
            at(expert.id()).ifPresent(actor -> offer(actor, expert));
        }
        home.experts().stream()
                .filter(e -> e.kind() == ExpertKind.PSYCHOLOGIST)
                .findFirst()
                .flatMap(e -> at(e.id()))
                .ifPresent(this::question);
    }

    private void offer(Actor.Staff actor, Expert expert) {
        MeetingMode mode = expert.seat() == ExpertSeat.DISTRICT ? MeetingMode.IN_PERSON : MeetingMode.ONLINE;
        for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)) {
            Weekly weekly = new Weekly(
                    day, LocalTime.of(9, 30), LocalTime.of(11, 30), 30, mode, home.today(), until.plusDays(SEASON));
            as(actor, "offer-" + day.getValue())
                    .offer(new OfferTimes(expert.id(), weekly))
                    .orThrow();
        }
    }

    private void question(Actor.Staff actor) {
        clock.at(until.minusDays(15), 10, 0);
        CommandId asked = CommandId.of("demo-question-0001");
        Consultation anyone = home.as(Actor.anonymous()).under(asked).consultation();
        anyone.ask(new AskExpert(
                        ExpertKind.PSYCHOLOGIST, Asker.called("演示·小禾"), true, Optional.empty(), "孩子上学以后总是睡不好，怎么陪他"))
                .orThrow();
        clock.at(until.minusDays(14), 10, 0);
        List<QuestionId> waiting =
                home.as(actor).consultation().questions(QuestionStanding.WAITING, Optional.empty(), 1).rows().stream()
                        .map(q -> q.id())
                        .toList();
        for (QuestionId id : waiting) {
            as(actor, "answer").answer(id, "先固定睡前半小时，不批评，听他说").orThrow();
            home.as(Actor.anonymous())
                    .under(CommandId.of("demo-question-0002"))
                    .consultation()
                    .consent(asked, true)
                    .orThrow();
            as(actor, "publish")
                    .publish(new PublishAnswer(id, "孩子睡不好，家长怎么陪", "先固定睡前半小时，不批评，多听少说；两周没有好转再来咨询。"))
                    .orThrow();
        }
    }

    private Optional<Actor.Staff> at(StaffId id) {
        return home.network().member(id).stream()
                .flatMap(m -> m.duties().stream())
                .map(StaffMember.Duty::post)
                .findFirst()
                .map(post -> new Actor.Staff(id, post));
    }

    private Consultation as(Actor.Staff actor, String step) {
        return home.as(actor)
                .under(CommandId.of("demo-" + actor.id() + "-" + step))
                .consultation();
    }
}
