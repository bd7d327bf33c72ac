package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.CaseRoutes.on;

import io.github.xingfujia.adapters.http.CaseAnswers.OfCase;
import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.CourtView;
import io.github.xingfujia.casework.Delegation;
import java.util.List;

/** The routes to what passes between a dispute and a court (诉调对接). */
final class CourtRoutes {

    private CourtRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "casework.openDelegated",
                                "/delegations",
                                CaseRequests.OpenDelegated.class,
                                OfCase.class,
                                CourtRoutes::open)
                        .creating(),
                on("delegate", "delegation", Delegation.class, Casework::delegate),
                on("acceptDelegation", "accept-delegation", Plain.class, (door, id, b) -> door.acceptDelegation(id)),
                on(
                        "declineDelegation",
                        "decline-delegation",
                        CaseRequests.DeclineDelegation.class,
                        (door, id, b) -> door.declineDelegation(id, b.reason())),
                on("reportToCourt", "court-report", Plain.class, (door, id, b) -> door.reportToCourt(id)),
                Route.get(
                        "casework.courtLinkage",
                        "/cases/{case}/court",
                        CourtView.class,
                        (in, none) -> Answer.of(
                                in.door().casework().courtLinkage(in.caseId()).orThrow())));
    }

    private static Answer open(Inquiry in, CaseRequests.OpenDelegated body) {
        CaseId id = in.door()
                .casework()
                .openDelegated(body.opening(), body.delegation())
                .orThrow();
        return Answer.of(new OfCase(id)).created(in.base() + "/cases/" + id);
    }
}
