package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.MeasureLine;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.MeasuresView;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderVisit;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ShelterExtension;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.ShelterLine;
import io.github.xingfujia.measures.ShelterView;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningRequest;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;
import java.util.Optional;

/** The routes to what protects somebody (保护措施): on a violence file, by the number of the measure. */
final class MeasureRoutes {

    private MeasureRoutes() {}

    record OfMeasure(ViolenceFileId file, int measure) {}

    record OfStay(ShelterId id) {}

    record SourceTold(String source) {}

    record Due(List<MeasureLine> rows, Optional<String> next) {}

    record Stays(List<ShelterLine> rows, Optional<String> next) {}

    /** A command that begins a measure. */
    private interface Begin<B> {
        Outcome<Integer> run(Measures door, ViolenceFileId file, B body);
    }

    /** A command on a measure. */
    private interface Go<B> {
        Outcome<Integer> run(Measures door, ViolenceFileId file, int measure, B body);
    }

    static List<Route> all() {
        return List.of(
                begin("askWarning", "warning-requests", WarningRequest.class, Measures::askWarning),
                begin("registerWarning", "warning-letters", WarningIssue.class, Measures::registerWarning),
                on("correctWarning", "correction", WarningIssue.class, Measures::correctWarning),
                on(
                        "declineWarning",
                        "warning-declined",
                        MeasureRequests.Declined.class,
                        (door, file, n, b) -> door.declineWarning(file, n, b.instead())),
                on("planVisit", "visit-plan", WarningVisitPlan.class, Measures::planVisit),
                on("startVisit", "visit-start", Plain.class, (door, file, n, b) -> door.startVisit(file, n)),
                on("recordVisit", "visits", WarningVisit.class, Measures::recordVisit),
                begin("prepareOrder", "orders", OrderApplication.class, Measures::prepareOrder),
                on(
                        "orderPapers",
                        "papers",
                        MeasureRequests.PapersIn.class,
                        (door, file, n, b) -> door.orderPapers(file, n, b.papers())),
                on("orderAccepted", "accepted", OrderAcceptance.class, Measures::orderAccepted),
                on("orderMade", "made", OrderMade.class, Measures::orderMade),
                on(
                        "orderDismissed",
                        "dismissed",
                        MeasureRequests.OnDay.class,
                        (door, file, n, b) -> door.orderDismissed(file, n, b.on())),
                on(
                        "orderServed",
                        "served",
                        MeasureRequests.Told.class,
                        (door, file, n, b) -> door.orderServed(file, n, b.party(), b.at())),
                on(
                        "askChange",
                        "change-request",
                        MeasureRequests.Change.class,
                        (door, file, n, b) -> door.askChange(file, n, b.change())),
                on(
                        "changeRuled",
                        "change-ruled",
                        MeasureRequests.ChangeRuled.class,
                        (door, file, n, b) -> door.changeRuled(file, n, b.granted(), b.on(), b.until())),
                on(
                        "orderBreached",
                        "breaches",
                        MeasureRequests.Breached.class,
                        (door, file, n, b) -> door.orderBreached(file, n, b.on(), b.words())),
                on(
                        "policeTold",
                        "police-told",
                        MeasureRequests.ToldPolice.class,
                        (door, file, n, b) -> door.policeTold(file, n, b.at(), b.receipt())),
                on("returnVisit", "return-visits", OrderVisit.class, Measures::returnVisit),
                on(
                        "courtFed",
                        "court-fed",
                        MeasureRequests.OnDay.class,
                        (door, file, n, b) -> door.courtFed(file, n, b.on())),
                begin("oweReport", "mandatory-reports", MandatoryCause.class, Measures::oweReport),
                on("reported", "reported", ReportReceipt.class, Measures::reported),
                on(
                        "reportAnswered",
                        "report-answered",
                        MeasureRequests.OnDay.class,
                        (door, file, n, b) -> door.reportAnswered(file, n, b.on())),
                Route.get(
                        "measures.source",
                        "/violence-files/{file}/measures/{measure}/source",
                        SourceTold.class,
                        (in, none) -> Answer.of(new SourceTold(in.door()
                                .measures()
                                .source(file(in), number(in))
                                .orThrow()))),
                begin(
                        "askAid",
                        "legal-aid",
                        MeasureRequests.Aid.class,
                        (door, file, b) -> door.askAid(file, b.on(), b.urgent())),
                on(
                        "aidAnswered",
                        "aid-answered",
                        MeasureRequests.AidAnswered.class,
                        (door, file, n, b) -> door.aidAnswered(file, n, b.answer(), b.on())),
                Route.get(
                        "measures.view",
                        "/violence-files/{file}/measures",
                        MeasuresView.class,
                        (in, none) ->
                                Answer.of(in.door().measures().view(file(in)).orThrow())),
                Route.get("measures.due", "/measures-due", Due.class, (in, none) -> due(in))
                        .paged(),
                Route.post(
                                "measures.place",
                                "/violence-files/{file}/stays",
                                MeasureRequests.Shelter.class,
                                OfStay.class,
                                MeasureRoutes::place)
                        .creating(),
                Route.post(
                        "measures.extendStay",
                        "/stays/{stay}/extend",
                        ShelterExtension.class,
                        OfStay.class,
                        (in, b) -> Answer.of(new OfStay(
                                in.door().measures().extendStay(stay(in), b).orThrow()))),
                Route.post(
                        "measures.leave",
                        "/stays/{stay}/leave",
                        MeasureRequests.OnDay.class,
                        OfStay.class,
                        (in, b) -> Answer.of(new OfStay(
                                in.door().measures().leave(stay(in), b.on()).orThrow()))),
                Route.get(
                        "measures.placement",
                        "/stays/{stay}",
                        ShelterView.class,
                        (in, none) -> Answer.of(
                                in.door().measures().placement(stay(in)).orThrow())),
                Route.get("measures.placements", "/stays", Stays.class, (in, none) -> stays(in))
                        .paged());
    }

    private static <B> Route begin(String verb, String path, Class<B> takes, Begin<B> act) {
        return Route.post(
                        "measures." + verb,
                        "/violence-files/{file}/" + path,
                        takes,
                        OfMeasure.class,
                        (in, b) -> Answer.of(new OfMeasure(
                                file(in),
                                act.run(in.door().measures(), file(in), b).orThrow())))
                .creating();
    }

    private static <B> Route on(String verb, String path, Class<B> takes, Go<B> act) {
        return Route.post(
                "measures." + verb,
                "/violence-files/{file}/measures/{measure}/" + path,
                takes,
                OfMeasure.class,
                (in, b) -> Answer.of(new OfMeasure(
                        file(in),
                        act.run(in.door().measures(), file(in), number(in), b).orThrow())));
    }

    private static Answer place(Inquiry in, MeasureRequests.Shelter body) {
        ShelterId id = in.door().measures().place(file(in), body.placement()).orThrow();
        return Answer.of(new OfStay(id)).created(in.base() + "/stays/" + id);
    }

    private static Answer due(Inquiry in) {
        return in.listed(in.door().measures().due(in.after(), in.limit()), Due::new);
    }

    private static Answer stays(Inquiry in) {
        return in.listed(in.door().measures().placements(in.after(), in.limit()), Stays::new);
    }

    private static ViolenceFileId file(Inquiry in) {
        return in.place("file", ViolenceFileId.class);
    }

    private static int number(Inquiry in) {
        return in.place("measure", Integer.class);
    }

    private static ShelterId stay(Inquiry in) {
        return in.place("stay", ShelterId.class);
    }
}
