package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.CaseRoutes.on;

import io.github.xingfujia.adapters.http.CaseAnswers.Drawn;
import io.github.xingfujia.adapters.http.CaseRequests.OfSide;
import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.casework.Pursuit;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.RevisitPlan;
import java.util.List;

/** The routes to the agreement of a dispute and to what comes after it (协议与回访). */
final class PaperRoutes {

    private PaperRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "casework.draw",
                                "/cases/{case}/agreement",
                                Agreement.class,
                                Drawn.class,
                                (in, b) -> Answer.of(Drawn.of(in.door()
                                        .casework()
                                        .draw(in.caseId(), b)
                                        .orThrow())))
                        .creating()
                        .conditional(),
                Route.get(
                        "casework.agreement",
                        "/cases/{case}/agreement",
                        AgreementView.class,
                        (in, none) -> Seen.AGREEMENT.answer(in)),
                on(
                        "sign",
                        "signatures",
                        CaseRequests.Sign.class,
                        (door, id, b) -> door.sign(id, b.side(), b.how(), b.met())),
                on("signAsMediator", "sign-as-mediator", Plain.class, (door, id, b) -> door.signAsMediator(id)),
                on("seal", "seal", Plain.class, (door, id, b) -> door.seal(id)),
                on("handCopy", "copies", OfSide.class, (door, id, b) -> door.handCopy(id, b.side())),
                on(
                        "applyForConfirmation",
                        "confirmation-applications",
                        CaseRequests.ApplyJointly.class,
                        (door, id, b) -> door.applyForConfirmation(id, b.on(), b.jointly())),
                on(
                        "confirmed",
                        "confirmations",
                        CaseRequests.Confirmed.class,
                        (door, id, b) -> door.confirmed(id, b.result(), b.on())),
                on(
                        "tellRoutes",
                        "tell-routes",
                        CaseRequests.TellRoutes.class,
                        (door, id, b) -> door.tellRoutes(id, b.side(), b.routes())),
                on("arrangeRevisit", "revisit-plans", RevisitPlan.class, Casework::arrangeRevisit),
                on(
                        "revisit",
                        "revisits",
                        Revisit.class,
                        CaseAnswers.Recorded.class,
                        (door, id, b) -> CaseAnswers.Recorded.of(door, id, b)),
                on("pursue", "pursuits", Pursuit.class, Casework::pursue),
                Route.get(
                        "casework.followUp",
                        "/cases/{case}/follow-up",
                        FollowUpView.class,
                        (in, none) -> Seen.FOLLOW_UP.answer(in)));
    }
}
