package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.DeclineDutyCause;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.Fairness;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.Volunteering;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Duty (派勤): who is sent where and why; how it is shared, for those who run the team. */
final class DutyPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> DISPATCH = Deed.<Deed.Here>of("volunteer.dispatch", (door, here, answers) -> {
                Optional<DutyKind> kind = answers.code("dutyKind", DutyKind.class);
                Optional<Danger> danger = answers.code("danger", Danger.class);
                Optional<PostId> post = answers.checks().value("servedAt", () -> PostId.of(answers.text("servedAt")));
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                List<StaffId> never = Pick.staff(answers, "never");
                answers.orThrow();
                return door.volunteering()
                        .dispatch(new Dispatch(
                                kind.orElseThrow(),
                                post.orElseThrow(),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                danger.orElseThrow(),
                                answers.typed().maybe("spoken"),
                                never));
            })
            .asking((form, here) -> Pick.span(
                            Pick.one(form, "dutyKind", DutyKind.class)
                                    .field(
                                            "servedAt",
                                            Form.Kind.TEXT,
                                            true,
                                            List.of(),
                                            here.visit().worker().post().value()),
                            here.visit())
                    .each("danger", Form.Kind.RADIO, true, Danger.class, Pick::said)
                    .text("spoken", false)
                    .field("never", Form.Kind.CHECKS, false, colleagues(here.visit()))
                    .called("kind", "dutyKind")
                    .called("post", "servedAt")
                    .called("language", "spoken"));

    static final Deed<Deed.Here> CANCEL = Deed.<Deed.Here>of("volunteer.cancelDuty", (door, here, answers) -> {
                Optional<DutyId> duty = which(answers);
                answers.orThrow();
                return door.volunteering().cancelDuty(new CancelDuty(duty.orElseThrow()));
            })
            .asking((form, here) -> form.field("duty", Form.Kind.CHOICE, true, options(here.visit(), d -> true)))
            .shownWhen(here -> !options(here.visit(), d -> true).isEmpty());

    static final Deed<Teammate> START =
            own("volunteer.startDuty", "assigned missed", Volunteering::startDuty, StartDuty::new);

    static final Deed<Teammate> END = own("volunteer.endDuty", "started alarmed", Volunteering::endDuty, EndDuty::new);

    static final Deed<Teammate> DECLINE = Deed.<Teammate>of("volunteer.declineDuty", (door, who, answers) -> {
                Optional<DutyId> duty = which(answers);
                Optional<DeclineDutyCause> cause = answers.code("notGoing", DeclineDutyCause.class);
                answers.orThrow();
                return door.volunteering().declineDuty(new DeclineDuty(duty.orElseThrow(), cause.orElseThrow()));
            })
            .asking((form, who) -> form.field("duty", Form.Kind.CHOICE, true, mine(who, "assigned"))
                    .each("notGoing", Form.Kind.RADIO, true, DeclineDutyCause.class, Pick::said)
                    .called("cause", "notGoing"))
            .shownWhen(who -> !mine(who, "assigned").isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("duty", List.of(DISPATCH, CANCEL)));

    private DutyPage() {}

    /** Makes the command on one duty. */
    private interface Making<C> {
        C of(DutyId duty);
    }

    /** Gives it to the door. */
    private interface Giving<C> {
        Outcome<?> run(Volunteering door, C command);
    }

    private static <C> Deed<Teammate> own(String name, String standings, Giving<C> giving, Making<C> making) {
        return Deed.<Teammate>of(name, (door, who, answers) -> {
                    Optional<DutyId> duty = which(answers);
                    answers.orThrow();
                    return giving.run(door.volunteering(), making.of(duty.orElseThrow()));
                })
                .asking((form, who) -> form.field("duty", Form.Kind.CHOICE, true, mine(who, standings)))
                .shownWhen(who -> !mine(who, standings).isEmpty());
    }

    private static Optional<DutyId> which(Answers answers) {
        answers.required("duty");
        return answers.typed().maybe("duty").flatMap(v -> answers.checks().value("duty", () -> DutyId.of(v)));
    }

    private static List<Form.Option> mine(Teammate who, String standings) {
        return options(
                who.visit(),
                d -> d.staff().equals(who.staff())
                        && List.of(standings.split(" "))
                                .contains(Words.key(d.standing().name())));
    }

    private static List<Form.Option> options(Visit visit, Predicate<DutyLine> wanted) {
        Times times = new Times(visit.house, visit.locale());
        return duties(visit).stream()
                .filter(wanted.and(d -> d.standing() != DutyLine.Standing.CANCELLED
                        && d.standing() != DutyLine.Standing.ENDED
                        && d.standing() != DutyLine.Standing.DECLINED))
                .map(d -> new Form.Option(
                        d.duty().value(),
                        times.span(d.from(), d.until()) + " · "
                                + Pick.said(d.kind()).in(visit.locale()) + " · "
                                + CaseSheet.name(d.staff(), visit.house, visit.locale())))
                .toList();
    }

    private static List<Form.Option> colleagues(Visit visit) {
        return visit.house.home().network().staffAt(visit.worker().post()).stream()
                .map(m -> new Form.Option(m.id().value(), visit.house.name(m, visit.locale())))
                .toList();
    }

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/duties", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        boolean runs = visit.is("head", "centre-staff");
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "duty.title"),
                        new Sheet.Link("/mine", word(visit, "mine.title")),
                        Deeds.said(visit),
                        word(visit, "duty.how"),
                        List.of(),
                        runs ? List.of(roster(visit, d -> true), fairness(visit)) : List.of(roster(visit, d -> true)),
                        Deeds.of(new Deed.Here(visit), "/duties", ALL, missed)));
    }

    /** Returns one's own duties. */
    static Sheet.Block own(Teammate who) {
        return roster(who.visit(), d -> d.staff().equals(who.staff()));
    }

    private static Sheet.Block roster(Visit visit, Predicate<DutyLine> wanted) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, "duty.title"),
                List.of("duty.when", "field.dutyKind", "network.staff", "network.post", "duty.standing").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                duties(visit).stream()
                        .filter(wanted)
                        .map(d -> List.of(
                                Sheet.Cell.of(times.span(d.from(), d.until())),
                                Sheet.Cell.of(Pick.said(d.kind()).in(visit.locale()) + " · "
                                        + Pick.said(d.danger()).in(visit.locale())),
                                Sheet.Cell.of(CaseSheet.name(d.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(visit.house.label(d.post(), visit.locale())),
                                Sheet.Cell.graded(
                                        d.standing() == DutyLine.Standing.ALARMED
                                                        || d.standing() == DutyLine.Standing.MISSED
                                                ? "late"
                                                : "left",
                                        Words.code("duty", d.standing()).in(visit.locale()))))
                        .toList(),
                word(visit, "duty.none"));
    }

    private static Sheet.Block fairness(Visit visit) {
        Fairness shared = visit.door()
                .volunteering()
                .fairness(Quarter.of(visit.house.home().today()));
        return Sheet.Block.table(
                Words.of("duty.fairness", shared.quarter().value()).in(visit.locale()),
                List.of("network.staff", "duty.assigned", "duty.dangerous", "duty.declined", "duty.missed").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                shared.shares().stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(CaseSheet.name(s.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(Long.toString(s.assigned())),
                                Sheet.Cell.of(Long.toString(s.dangerous())),
                                Sheet.Cell.of(Long.toString(s.declined())),
                                Sheet.Cell.of(Long.toString(s.missed()))))
                        .toList(),
                word(visit, "duty.none"));
    }

    private static List<DutyLine> duties(Visit visit) {
        return ViolencePage.all(after -> visit.door().volunteering().duties(after, PAGE));
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
