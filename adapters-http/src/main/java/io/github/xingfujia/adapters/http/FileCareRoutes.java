package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.EvidenceList;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.VisitLine;
import io.github.xingfujia.protection.VisitOrder;
import io.github.xingfujia.protection.VisitPlan;
import java.time.LocalDate;
import java.util.List;

/** The routes to what is done for a victim beside her file (走访、证据、未成年人): visits, evidence and the minors of the household. */
final class FileCareRoutes {

    private static final String VISIT = ViolenceRoutes.FILE + "/visits/{visit}";

    private FileCareRoutes() {}

    record Numbered(int number) {}

    record MyVisits(List<VisitLine> visits) {}

    record Visitors(List<StaffId> staff) {}

    record HandOn(EvidenceHolder to, LocalDate on) {}

    record AskAbout(ChildFinding found, String words) {}

    static List<Route> all() {
        return List.of(
                Route.get(
                        "protection.evidence",
                        ViolenceRoutes.FILE + "/evidence",
                        EvidenceList.class,
                        (in, none) -> Answer.of(ViolenceRoutes.door(in)
                                .evidence(ViolenceRoutes.file(in))
                                .orThrow())),
                Route.post(
                                "protection.addEvidence",
                                ViolenceRoutes.FILE + "/evidence",
                                EvidenceItem.class,
                                Numbered.class,
                                (in, b) -> Answer.of(new Numbered(ViolenceRoutes.door(in)
                                        .addEvidence(ViolenceRoutes.file(in), b)
                                        .orThrow())))
                        .creating(),
                Route.post(
                        "protection.handEvidence",
                        ViolenceRoutes.FILE + "/evidence/{item}/hand",
                        HandOn.class,
                        ViolenceRoutes.OfFile.class,
                        (in, b) -> Answer.of(new ViolenceRoutes.OfFile(ViolenceRoutes.door(in)
                                .handEvidence(ViolenceRoutes.file(in), number(in, "item"), b.to(), b.on())
                                .orThrow()))),
                Route.post(
                        "protection.askMinor",
                        ViolenceRoutes.FILE + "/minors/{minor}/ask",
                        AskAbout.class,
                        ViolenceRoutes.OfFile.class,
                        (in, b) -> Answer.of(new ViolenceRoutes.OfFile(ViolenceRoutes.door(in)
                                .askMinor(ViolenceRoutes.file(in), number(in, "minor"), b.found(), b.words())
                                .orThrow()))),
                Route.get(
                        "protection.visits",
                        "/visits",
                        MyVisits.class,
                        (in, none) -> Answer.of(new MyVisits(ViolenceRoutes.door(in)
                                .visits(ViolenceRoutes.door(in).out())
                                .orThrow()))),
                Route.get(
                        "protection.visit",
                        VISIT,
                        VisitOrder.class,
                        (in, none) -> Answer.of(ViolenceRoutes.door(in)
                                .visit(ViolenceRoutes.file(in), number(in, "visit"))
                                .orThrow())),
                Route.get(
                        "protection.visitors",
                        ViolenceRoutes.FILE + "/visitors",
                        Visitors.class,
                        (in, none) -> Answer.of(new Visitors(ViolenceRoutes.door(in)
                                .visitors(ViolenceRoutes.file(in))
                                .orThrow()))),
                Route.post(
                                "protection.planVisit",
                                ViolenceRoutes.FILE + "/visits",
                                VisitPlan.class,
                                Numbered.class,
                                (in, b) -> Answer.of(new Numbered(ViolenceRoutes.door(in)
                                        .planVisit(ViolenceRoutes.file(in), b)
                                        .orThrow())))
                        .creating(),
                ViolenceRoutes.step(
                        "checkIn",
                        VISIT + "/check-in",
                        Plain.class,
                        (in, b) -> ViolenceRoutes.door(in)
                                .checkIn(ViolenceRoutes.file(in), number(in, "visit"))
                                .orThrow()),
                ViolenceRoutes.step(
                        "checkOut",
                        VISIT + "/check-out",
                        Plain.class,
                        (in, b) -> ViolenceRoutes.door(in)
                                .checkOut(ViolenceRoutes.file(in), number(in, "visit"))
                                .orThrow()),
                ViolenceRoutes.step(
                        "cancelVisit",
                        VISIT + "/cancel",
                        Plain.class,
                        (in, b) -> ViolenceRoutes.door(in)
                                .cancelVisit(ViolenceRoutes.file(in), number(in, "visit"))
                                .orThrow()),
                ViolenceRoutes.step(
                        "addMinor",
                        ViolenceRoutes.FILE + "/minors",
                        HouseholdMinor.class,
                        (in, b) -> ViolenceRoutes.door(in)
                                .addMinor(ViolenceRoutes.file(in), b)
                                .orThrow()));
    }

    private static int number(Inquiry in, String place) {
        return in.place(place, Integer.class);
    }
}
