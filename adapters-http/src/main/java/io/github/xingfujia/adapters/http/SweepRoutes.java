package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseAnswers.OfCase;
import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.SetAsideView;
import io.github.xingfujia.casework.Sweep;
import java.util.List;
import java.util.Optional;

/** The routes to sweeps and what they came upon (摸排与线索). */
final class SweepRoutes {

    private SweepRoutes() {}

    record Swept(List<FindingId> findings) {}

    record OfFinding(FindingId id) {}

    /**
     * That a finding was nothing.
     *
     * @param reason why; of violence never without
     */
    record Dismiss(Optional<String> reason) {}

    record Findings(List<FindingLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post("casework.sweep", "/sweeps", Sweep.class, Swept.class, (in, b) -> sweep(in, b))
                        .creating(),
                Route.get("casework.findings", "/findings", Findings.class, (in, none) -> findings(in))
                        .paged(),
                Route.get(
                                "casework.setAside",
                                "/findings/set-aside",
                                Findings.class,
                                (in, none) ->
                                        in.listed(in.door().casework().setAside(in.after(), in.limit()), Findings::new))
                        .paged(),
                Route.get(
                        "casework.whySetAside",
                        "/findings/{finding}/reason",
                        SetAsideView.class,
                        (in, none) -> Answer.of(
                                in.door().casework().whySetAside(finding(in)).orThrow())),
                Route.post(
                                "casework.follow",
                                "/findings/{finding}/follow",
                                OpenCase.class,
                                OfCase.class,
                                SweepRoutes::follow)
                        .creating(),
                Route.post(
                        "casework.dismiss",
                        "/findings/{finding}/dismiss",
                        Dismiss.class,
                        OfFinding.class,
                        SweepRoutes::dismiss),
                Route.post(
                        "casework.reinstate",
                        "/findings/{finding}/reinstate",
                        Plain.class,
                        OfFinding.class,
                        (in, b) -> reinstate(in)));
    }

    private static Answer sweep(Inquiry in, Sweep body) {
        return Answer.of(new Swept(in.door().casework().sweep(body).orThrow()));
    }

    private static Answer findings(Inquiry in) {
        return in.listed(in.door().casework().findings(in.after(), in.limit()), Findings::new);
    }

    private static Answer follow(Inquiry in, OpenCase body) {
        CaseId id = in.door().casework().follow(finding(in), body).orThrow();
        return Answer.of(new OfCase(id)).created(in.base() + "/cases/" + id);
    }

    private static Answer dismiss(Inquiry in, Dismiss body) {
        return Answer.of(new OfFinding(in.door()
                .casework()
                .dismiss(finding(in), body.reason().orElse(""))
                .orThrow()));
    }

    private static Answer reinstate(Inquiry in) {
        return Answer.of(
                new OfFinding(in.door().casework().reinstate(finding(in)).orThrow()));
    }

    private static FindingId finding(Inquiry in) {
        return in.place("finding", FindingId.class);
    }
}
