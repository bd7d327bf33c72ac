package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.ComplaintLine;
import io.github.xingfujia.casework.ComplaintView;
import java.util.List;
import java.util.Optional;

/** The routes to complaints about the handling (投诉). */
final class ComplaintRoutes {

    private ComplaintRoutes() {}

    record OfComplaint(ComplaintId id) {}

    record Waiting(List<ComplaintLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "casework.complain",
                                "/cases/{case}/complaints",
                                CaseRequests.Words.class,
                                OfComplaint.class,
                                (in, b) -> Answer.of(new OfComplaint(in.door()
                                        .casework()
                                        .complain(in.caseId(), b.words())
                                        .orThrow())))
                        .open(),
                Route.get("casework.complaints", "/complaints", Waiting.class, (in, none) -> waiting(in))
                        .paged(),
                Route.get(
                        "casework.complaint",
                        "/complaints/{complaint}",
                        ComplaintView.class,
                        (in, none) -> Answer.of(
                                in.door().casework().complaint(complaint(in)).orThrow())),
                Route.post(
                        "casework.answerComplaint",
                        "/complaints/{complaint}/answer",
                        CaseRequests.Words.class,
                        OfComplaint.class,
                        (in, b) -> Answer.of(new OfComplaint(in.door()
                                .casework()
                                .answerComplaint(complaint(in), b.words())
                                .orThrow()))));
    }

    private static Answer waiting(Inquiry in) {
        return in.listed(in.door().casework().complaints(in.after(), in.limit()), Waiting::new);
    }

    private static ComplaintId complaint(Inquiry in) {
        return in.place("complaint", ComplaintId.class);
    }
}
