package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseAnswers.CaseLines;
import io.github.xingfujia.adapters.http.CaseAnswers.MyDiary;
import io.github.xingfujia.adapters.http.CaseAnswers.OfCase;
import io.github.xingfujia.adapters.http.CaseAnswers.Planned;
import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.casework.Activity;
import io.github.xingfujia.casework.ActivitySpan;
import io.github.xingfujia.casework.Assignment;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.Backlog;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Screening;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.network.HandlerWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes to disputes (纠纷办理). */
final class CaseRoutes {

    private static final int WEEK = 6;

    private CaseRoutes() {}

    /** A command on one case, at its door. */
    interface Act<B, R> {
        Outcome<R> run(Casework door, CaseId id, B body);
    }

    static List<Route> all() {
        return List.of(
                Route.post("casework.open", "/cases", OpenCase.class, OfCase.class, CaseRoutes::open)
                        .creating(),
                Route.post("casework.report", "/reports", OpenCase.class, OfCase.class, CaseRoutes::report)
                        .creating()
                        .open(),
                // what somebody may come back by stands in no address and so in no log
                Route.post(
                                "casework.told",
                                "/reports/told",
                                ViolenceRoutes.SentUnder.class,
                                ToldCase.class,
                                (in, b) -> Answer.of(in.door()
                                        .casework()
                                        .told(in.tried().apply(b.sent()))
                                        .orThrow()))
                        .open(),
                Route.post(
                                "casework.tellMore",
                                "/reports/told/words",
                                ViolenceRoutes.More.class,
                                ToldCase.class,
                                (in, b) -> {
                                    in.opening().accept(Tries.Sort.MORE);
                                    return Answer.of(in.door()
                                            .casework()
                                            .tellMore(in.tried().apply(b.sent()), b.words())
                                            .orThrow());
                                })
                        .open(),
                Route.get("casework.mine", "/cases", CaseLines.class, (in, none) -> mine(in))
                        .query("number", String.class)
                        .paged(),
                Route.get(
                        "casework.backlog",
                        "/backlog",
                        Backlog.class,
                        (in, none) -> Answer.of(in.door().casework().backlog())),
                Route.get(
                        "casework.diary",
                        "/diary",
                        MyDiary.class,
                        (in, none) -> Answer.of(
                                new MyDiary(in.door().casework().diary().orThrow()))),
                Route.get("casework.activity", "/activity", Activity.class, (in, none) -> activity(in))
                        .query("from", LocalDate.class)
                        .query("until", LocalDate.class),
                Route.get("casework.view", "/cases/{case}", CaseView.class, (in, none) -> Seen.VIEW.answer(in)),
                Route.get(
                        "casework.file", "/cases/{case}/file", CaseRecord.class, (in, none) -> Seen.RECORD.answer(in)),
                Route.get(
                        "casework.matter",
                        "/cases/{case}/matter",
                        MyMatter.class,
                        (in, none) -> Seen.MATTER.answer(in)),
                on(
                        "screen",
                        "screen",
                        CaseRequests.ScreenPerson.class,
                        Screening.class,
                        (door, id, b) -> door.screen(id, b.person(), b.screen())),
                on(
                        "screenSide",
                        "screen-side",
                        CaseRequests.ScreenSide.class,
                        Screening.class,
                        (door, id, b) -> b.at(door, id)),
                on(
                        "interview",
                        "interview",
                        CaseRequests.Interview.class,
                        (door, id, b) -> door.interview(id, b.side(), b.toldOfProtectionOrder(), b.wantsShuttle())),
                on("incident", "incident", CaseRequests.OfSide.class, (door, id, b) -> door.incident(id, b.side())),
                on("lift", "lift", CaseRequests.LiftRow.class, (door, id, b) -> door.lift(id, b.side(), b.reason())),
                on(
                        "confirmLift",
                        "confirm-lift",
                        CaseRequests.OfSide.class,
                        (door, id, b) -> door.confirmLift(id, b.side())),
                on(
                        "leaveUnasked",
                        "leave-unasked",
                        CaseRequests.LeaveUnasked.class,
                        (door, id, b) -> door.leaveUnasked(id, b.side(), b.reason())),
                on(
                        "done",
                        "duties-done",
                        CaseRequests.DutyDone.class,
                        (door, id, b) -> door.done(id, b.duty(), b.side())),
                on(
                        "reported",
                        "danger-reports",
                        CaseRequests.DutyReported.class,
                        (door, id, b) -> door.reported(id, b.duty(), b.side(), b.made())),
                on("triage", "triage", Triage.class, Casework::triage),
                on("describe", "describe", CaseRequests.Describe.class, (door, id, b) -> door.describe(id, b.other())),
                on("wish", "wish", HandlerWish.class, Casework::wish),
                on("agree", "agree", CaseRequests.Agree.class, (door, id, b) -> door.agree(id, b.terms())),
                on(
                        "contact",
                        "contact",
                        CaseRequests.AgreeContact.class,
                        (door, id, b) -> door.contact(id, b.side(), b.rule(), b.phone())),
                on("withdraw", "withdraw", Plain.class, (door, id, b) -> door.withdraw(id)),
                on(
                        "approach",
                        "approach",
                        CaseRequests.ApproachOther.class,
                        (door, id, b) -> door.approach(id, b.how())),
                on(
                        "disclose",
                        "disclose",
                        CaseRequests.Disclose.class,
                        (door, id, b) -> door.disclose(id, b.staff(), b.relation())),
                on(
                        "challenge",
                        "challenge",
                        CaseRequests.Challenge.class,
                        (door, id, b) -> door.challenge(id, b.staff(), b.by())),
                Route.post(
                                "casework.assign",
                                "/cases/{case}/assign",
                                CaseRequests.Assign.class,
                                Assignment.class,
                                CaseRoutes::assign)
                        .conditional(),
                Route.post(
                                "casework.plan",
                                "/cases/{case}/sessions",
                                PlanSession.class,
                                Planned.class,
                                (in, b) -> Answer.of(new Planned(in.door()
                                        .casework()
                                        .plan(in.caseId(), b)
                                        .orThrow())))
                        .creating()
                        .conditional(),
                Route.post(
                                "casework.start",
                                "/cases/{case}/sessions/{session}/start",
                                Plain.class,
                                OfCase.class,
                                CaseRoutes::start)
                        .conditional(),
                on(
                        "record",
                        "attempts",
                        Attempt.class,
                        CaseAnswers.Recorded.class,
                        (door, id, b) -> CaseAnswers.Recorded.of(door, id, b)),
                on("refuse", "refuse", CaseRequests.OfSide.class, (door, id, b) -> door.refuse(id, b.side())),
                on("review", "review", Plain.class, Escalation.class, (door, id, b) -> door.review(id)),
                on(
                        "takeOver",
                        "take-over",
                        CaseRequests.TakeOver.class,
                        (door, id, b) -> door.takeOver(id, b.reason())),
                on(
                        "giveBack",
                        "give-back",
                        CaseRequests.GiveBack.class,
                        (door, id, b) -> door.giveBack(id, b.reason())),
                on("strike", "strike", CaseRequests.Strike.class, (door, id, b) -> door.strike(id, b.reason())),
                on("pause", "pause", CaseRequests.Pause.class, (door, id, b) -> door.pause(id, b.reason())),
                on("resume", "resume", Plain.class, (door, id, b) -> door.resume(id)),
                on(
                        "extend",
                        "extend",
                        CaseRequests.Extend.class,
                        (door, id, b) -> door.extend(id, b.period(), b.agreed())),
                on("end", "end", CaseRequests.End.class, (door, id, b) -> door.end(id, b.ending())),
                on("close", "close", Plain.class, (door, id, b) -> door.close(id)));
    }

    /** A command that answers with the case's key. */
    static <B> Route on(String verb, String path, Class<B> takes, Act<B, CaseId> act) {
        return Route.post(
                        "casework." + verb,
                        "/cases/{case}/" + path,
                        takes,
                        OfCase.class,
                        (in, b) -> Answer.of(new OfCase(
                                act.run(in.door().casework(), in.caseId(), b).orThrow())))
                .conditional();
    }

    /** A command that answers with a record of the house. */
    static <B, R> Route on(String verb, String path, Class<B> takes, Class<R> gives, Act<B, R> act) {
        return Route.post(
                        "casework." + verb,
                        "/cases/{case}/" + path,
                        takes,
                        gives,
                        (in, b) -> Answer.of(
                                act.run(in.door().casework(), in.caseId(), b).orThrow()))
                .conditional();
    }

    private static Answer open(Inquiry in, OpenCase body) {
        CaseId id = in.door().casework().open(body).orThrow();
        return Answer.of(new OfCase(id)).created(in.base() + "/cases/" + id);
    }

    /** Whoever reported without login cannot look: nothing to point to. */
    private static Answer report(Inquiry in, OpenCase body) {
        in.opening().accept(in.home().tellsOfViolence(body) ? Tries.Sort.VIOLENCE : Tries.Sort.DISPUTE);
        return Answer.of(new OfCase(in.door().casework().report(body).orThrow()));
    }

    /** The last week unless she says otherwise. */
    private static Answer activity(Inquiry in) {
        LocalDate until = in.query("until", LocalDate.class).orElseGet(in.home()::today);
        LocalDate from = in.query("from", LocalDate.class).orElseGet(() -> until.minusDays(WEEK));
        return Answer.of(
                in.door().casework().activity(new ActivitySpan(from, until)).orThrow());
    }

    private static Answer mine(Inquiry in) {
        Optional<String> number = in.query("number", String.class);
        Page<CaseLine> page = number.isPresent()
                ? new Page<>(
                        in.door().casework().numbered(number.get()).stream().toList(), Optional.empty())
                : in.door().casework().mine(in.after(), in.limit());
        return Answer.of(CaseLines.of(page)).next(in.next(page));
    }

    private static Answer assign(Inquiry in, CaseRequests.Assign body) {
        Casework door = in.door().casework();
        return Answer.of(body.mediator()
                .map(m -> door.assign(in.caseId(), m))
                .orElseGet(() -> door.assign(in.caseId()))
                .orThrow());
    }

    private static Answer start(Inquiry in, Plain body) {
        int session = in.place("session", Integer.class);
        return Answer.of(
                new OfCase(in.door().casework().start(in.caseId(), session).orThrow()));
    }
}
