package io.github.xingfujia.adapters.http;

import io.github.xingfujia.departments.Board;
import io.github.xingfujia.departments.Confer;
import io.github.xingfujia.departments.ConferenceId;
import io.github.xingfujia.departments.ConferenceLine;
import io.github.xingfujia.departments.ConferenceView;
import io.github.xingfujia.departments.DeclineOffer;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.OfferLine;
import io.github.xingfujia.departments.OffersView;
import io.github.xingfujia.departments.OwnDecisions;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Slip;
import io.github.xingfujia.departments.Standing;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.Suggestion;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.departments.TaskView;
import io.github.xingfujia.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/** The routes to tasks between departments (部门联动). */
final class DepartmentRoutes {

    private DepartmentRoutes() {}

    record OfTask(TaskId task) {}

    record OfSubject(Subject subject) {}

    record OfferLines(List<OfferLine> rows, Optional<String> next) {}

    record OfConference(ConferenceId conference) {}

    record TaskLines(List<TaskLine> rows, Optional<String> next) {}

    record ConferenceLines(List<ConferenceLine> rows, Optional<String> next) {}

    /** What is done with one task through its door. */
    private interface Step<B> {
        Outcome<TaskId> on(Departments door, TaskId task, B body);
    }

    static List<Route> all() {
        return List.of(
                Route.get(
                        "house.departments",
                        "/departments",
                        DepartmentAnswers.class,
                        (in, none) -> Answer.of(DepartmentAnswers.of(
                                in.home().linkage(), in.home().today()))),
                Route.get(
                                "departments.offers",
                                "/offers",
                                OffersView.class,
                                (in, none) -> Answer.of(in.door()
                                        .departments()
                                        .offers(in.query("subject", Subject.class)
                                                .orElseThrow())
                                        .orThrow()))
                        .query("subject", Parameter.required(Subject.class)),
                Route.get("departments.offered", "/offers/waiting", OfferLines.class, (in, none) -> offered(in))
                        .paged(),
                Route.post(
                        "departments.declineOffer",
                        "/offers/decline",
                        DeclineOffer.class,
                        OfSubject.class,
                        (in, b) -> Answer.of(new OfSubject(
                                in.door().departments().declineOffer(b).orThrow()))),
                Route.post("departments.send", "/tasks", Send.class, OfTask.class, DepartmentRoutes::send)
                        .creating(),
                Route.get("departments.tasks", "/tasks", TaskLines.class, (in, none) -> tasks(in))
                        .query("department", DepartmentCode.class)
                        .query("standing", Standing.class)
                        .query("subject", Subject.class)
                        .paged(),
                Route.get(
                                "departments.board",
                                "/board",
                                Board.class,
                                (in, none) -> Answer.of(
                                        in.door().departments().board(in.query("department", DepartmentCode.class))))
                        .query("department", DepartmentCode.class),
                Route.get(
                        "departments.task",
                        "/tasks/{task}",
                        TaskView.class,
                        (in, none) ->
                                Answer.of(in.door().departments().task(task(in)).orThrow())),
                Route.get(
                        "departments.slip",
                        "/tasks/{task}/slip",
                        Slip.class,
                        (in, none) ->
                                Answer.of(in.door().departments().slip(task(in)).orThrow())),
                Route.get(
                        "departments.suggestion",
                        "/tasks/{task}/suggestion",
                        Suggestion.class,
                        (in, none) -> Answer.of(
                                in.door().departments().suggestion(task(in)).orThrow())),
                on("handOver", "hand-over", CaseRequests.Plain.class, (door, id, b) -> door.handOver(id)),
                on(
                        "accept",
                        "accept",
                        DepartmentRequests.AcceptTask.class,
                        (door, id, b) -> door.accept(id, b.officer(), b.paper())),
                on(
                        "giveBack",
                        "give-back",
                        DepartmentRequests.GiveBackTask.class,
                        (door, id, b) -> door.giveBack(id, b.cause(), b.words(), b.paper())),
                on(
                        "answer",
                        "answer",
                        DepartmentRequests.AnswerTask.class,
                        (door, id, b) -> door.answer(id, b.outcome(), b.words(), b.paper())),
                on(
                        "forward",
                        "forward",
                        DepartmentRequests.ForwardTask.class,
                        (door, id, b) -> door.forward(id, b.to(), b.basis(), b.fields(), b.consent())),
                on(
                        "decide",
                        "decide",
                        DepartmentRequests.DecideTask.class,
                        (door, id, b) -> door.decide(id, b.to(), b.basis(), b.reason())),
                on("close", "close", CaseRequests.Plain.class, (door, id, b) -> door.close(id)),
                on(
                        "withdraw",
                        "withdraw",
                        DepartmentRequests.WithdrawTask.class,
                        (door, id, b) -> door.withdraw(id, b.cause())),
                on("issue", "issue", CaseRequests.Plain.class, (door, id, b) -> door.issue(id)),
                Route.post(
                                "departments.confer",
                                "/conferences",
                                Confer.class,
                                OfConference.class,
                                (in, b) -> Answer.of(new OfConference(
                                        in.door().departments().confer(b).orThrow())))
                        .creating(),
                Route.get(
                                "departments.conferences",
                                "/conferences",
                                ConferenceLines.class,
                                (in, none) -> conferences(in))
                        .paged(),
                Route.get(
                        "departments.conference",
                        "/conferences/{conference}",
                        ConferenceView.class,
                        (in, none) -> Answer.of(in.door()
                                .departments()
                                .conference(conference(in))
                                .orThrow())),
                Route.get(
                        "departments.decisions",
                        "/conferences/{conference}/decisions",
                        OwnDecisions.class,
                        (in, none) -> Answer.of(in.door()
                                .departments()
                                .decisions(conference(in))
                                .orThrow())),
                Route.post(
                        "departments.carryOut",
                        "/conferences/{conference}/carry-out",
                        DepartmentRequests.CarryOutDecision.class,
                        OfConference.class,
                        (in, b) -> Answer.of(new OfConference(in.door()
                                .departments()
                                .carryOut(conference(in), b.decision())
                                .orThrow()))));
    }

    private static <B> Route on(String name, String verb, Class<B> takes, Step<B> step) {
        return Route.post(
                "departments." + name,
                "/tasks/{task}/" + verb,
                takes,
                OfTask.class,
                (in, b) -> Answer.of(
                        new OfTask(step.on(in.door().departments(), task(in), b).orThrow())));
    }

    private static Answer send(Inquiry in, Send body) {
        TaskId id = in.door().departments().send(body).orThrow();
        return Answer.of(new OfTask(id)).created(in.base() + "/tasks/" + id);
    }

    private static Answer offered(Inquiry in) {
        return in.listed(in.door().departments().offered(in.after(), in.limit()), OfferLines::new);
    }

    private static Answer tasks(Inquiry in) {
        TaskQuery query = new TaskQuery(
                in.query("department", DepartmentCode.class),
                in.query("standing", Standing.class),
                in.query("subject", Subject.class));
        return in.listed(in.door().departments().tasks(query, in.after(), in.limit()), TaskLines::new);
    }

    private static Answer conferences(Inquiry in) {
        return in.listed(in.door().departments().conferences(in.after(), in.limit()), ConferenceLines::new);
    }

    private static TaskId task(Inquiry in) {
        return in.place("task", TaskId.class);
    }

    private static ConferenceId conference(Inquiry in) {
        return in.place("conference", ConferenceId.class);
    }
}
