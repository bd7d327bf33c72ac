package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.ConsultationRoutes.SentUnder;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLine;
import io.github.xingfujia.consultation.AidReceived;
import io.github.xingfujia.consultation.AidView;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.MyAid;
import io.github.xingfujia.measures.AidAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes to legal aid (姐妹法援); what somebody may come back by stands in no address and so in no log. */
final class AidRoutes {

    private AidRoutes() {}

    record Answered(AidAnswer answer, LocalDate on, Optional<String> reasons) {}

    /** Whether it is done. */
    record Objected(boolean objected) {}

    /** The application something was written down of. */
    record OfAid(AidId aid) {}

    record Aids(List<AidLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "consultation.applyForAid",
                                "/legal-aid",
                                ApplyForAid.class,
                                AidReceived.class,
                                (in, b) -> Answer.of(door(in).applyForAid(b).orThrow()))
                        .openUnderKey(),
                Route.post(
                                "consultation.myAid",
                                "/legal-aid/mine",
                                SentUnder.class,
                                MyAid.class,
                                (in, b) -> Answer.of(door(in).myAid(in.tried().apply(b.sent()))
                                        .orThrow()))
                        .open(),
                Route.post(
                                "consultation.objectToRefusal",
                                "/legal-aid/object",
                                SentUnder.class,
                                Objected.class,
                                (in, b) -> Answer.of(new Objected(
                                        door(in).objectToRefusal(in.tried().apply(b.sent()))
                                                .orThrow())))
                        .open(),
                Route.get("consultation.aids", "/legal-aid", Aids.class, (in, none) -> list(in))
                        .paged(),
                Route.get(
                        "consultation.aid",
                        "/legal-aid/{aid}",
                        AidView.class,
                        (in, none) -> Answer.of(door(in).aid(id(in)).orThrow())),
                Route.post(
                        "consultation.answerAid",
                        "/legal-aid/{aid}/answer",
                        Answered.class,
                        OfAid.class,
                        (in, b) -> Answer.of(new OfAid(door(in).answerAid(
                                        id(in), b.answer(), b.on(), b.reasons().orElse(""))
                                .orThrow()))));
    }

    private static Answer list(Inquiry in) {
        return in.listed(door(in).aids(in.after(), in.limit()), Aids::new);
    }

    private static AidId id(Inquiry in) {
        return in.place("aid", AidId.class);
    }

    private static Consultation door(Inquiry in) {
        return in.door().consultation();
    }
}
