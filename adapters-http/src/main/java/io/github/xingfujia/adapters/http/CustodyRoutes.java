package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseRequests.Plain;
import io.github.xingfujia.adapters.http.ConsultationRoutes.SentUnder;
import io.github.xingfujia.custody.AskErasure;
import io.github.xingfujia.custody.BreakGlass;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.custody.DestroyedKey;
import io.github.xingfujia.custody.DestroyedKeys;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureLine;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.ErasureView;
import io.github.xingfujia.custody.GlassId;
import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.custody.GlassStanding;
import io.github.xingfujia.custody.Looked;
import io.github.xingfujia.custody.LookedAt;
import io.github.xingfujia.custody.LookedBy;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.custody.WhereaboutsOf;
import io.github.xingfujia.custody.WhereaboutsView;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes to what guards the words people said (保管): erasure, severe danger, who looked. */
final class CustodyRoutes {

    private CustodyRoutes() {}

    record OfErasure(ErasureId id) {}

    record Stage(ErasureStage stage) {}

    record Erasures(List<ErasureLine> rows, Optional<String> next) {}

    record Ledger(List<DestroyedKeys> rows, Optional<String> next) {}

    record Basis(String basis) {}

    record OfGlass(GlassId id) {}

    record Right(boolean right) {}

    record GlassReason(String reason) {}

    record Standing(GlassStanding standing) {}

    record Glasses(List<GlassLine> rows, Optional<String> next) {}

    record OfMatter(Matter matter) {}

    record Trail(List<Looked> rows) {}

    record Looks(List<LookedAt> rows) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "custody.askErasure",
                                "/custody/erasures",
                                AskErasure.class,
                                OfErasure.class,
                                (in, b) -> Answer.of(
                                        new OfErasure(custody(in).askErasure(b).orThrow())))
                        .creating(),
                Route.post(
                                "custody.askSentErasure",
                                "/custody/erasures/sent",
                                SentUnder.class,
                                Stage.class,
                                (in, b) -> Answer.of(new Stage(custody(in)
                                        .askSentErasure(in.tried().apply(b.sent()))
                                        .orThrow())))
                        .open(),
                Route.post(
                                "custody.sentErasure",
                                "/custody/erasures/sent/stage",
                                SentUnder.class,
                                ErasureView.class,
                                (in, b) -> Answer.of(custody(in)
                                        .sentErasure(in.tried().apply(b.sent()))
                                        .orThrow()))
                        .open(),
                Route.get("custody.erasures", "/custody/erasures", Erasures.class, (in, none) -> erasures(in))
                        .paged(),
                Route.get(
                        "custody.erasure",
                        "/custody/erasures/{erasure}",
                        ErasureView.class,
                        (in, none) -> Answer.of(custody(in).erasure(erasure(in)).orThrow())),
                Route.post(
                        "custody.decideErasure",
                        "/custody/erasures/{erasure}/decide",
                        Plain.class,
                        Stage.class,
                        (in, b) -> Answer.of(
                                new Stage(custody(in).decideErasure(erasure(in)).orThrow()))),
                Route.post(
                        "custody.askOpening",
                        "/custody/erasures/{erasure}/opening",
                        Basis.class,
                        Stage.class,
                        (in, b) -> Answer.of(new Stage(
                                custody(in).askOpening(erasure(in), b.basis()).orThrow()))),
                Route.post(
                        "custody.agreeOpening",
                        "/custody/erasures/{erasure}/opening/agree",
                        Plain.class,
                        Stage.class,
                        (in, b) -> Answer.of(
                                new Stage(custody(in).agreeOpening(erasure(in)).orThrow()))),
                Route.post(
                        "custody.destroy",
                        "/custody/erasures/{erasure}/destroy",
                        Plain.class,
                        Stage.class,
                        (in, b) -> Answer.of(
                                new Stage(custody(in).destroy(erasure(in)).orThrow()))),
                Route.get("custody.ledger", "/custody/destroyed-keys", Ledger.class, (in, none) -> ledger(in))
                        .paged(),
                Route.post(
                        "custody.destroyAgain",
                        "/custody/destroyed-keys",
                        DestroyedKey.class,
                        OfErasure.class,
                        (in, b) -> Answer.of(
                                new OfErasure(custody(in).destroyAgain(b).orThrow()))),
                Route.post(
                                "custody.breakGlass",
                                "/custody/glasses",
                                BreakGlass.class,
                                OfGlass.class,
                                (in, b) -> Answer.of(
                                        new OfGlass(custody(in).breakGlass(b).orThrow())))
                        .creating(),
                Route.get(
                                "custody.glasses",
                                "/custody/glasses",
                                Glasses.class,
                                (in, none) -> glasses(in, custody(in).glasses(in.after(), in.limit())))
                        .paged(),
                Route.get(
                                "custody.openings",
                                "/custody/openings",
                                Glasses.class,
                                (in, none) -> glasses(in, custody(in).openings(in.after(), in.limit())))
                        .paged(),
                Route.get(
                        "custody.glassReason",
                        "/custody/glasses/{glass}/reason",
                        GlassReason.class,
                        (in, none) -> Answer.of(new GlassReason(custody(in)
                                .glassReason(in.place("glass", GlassId.class))
                                .orThrow()))),
                Route.post(
                        "custody.confirmGlass",
                        "/custody/glasses/{glass}/confirm",
                        Right.class,
                        Standing.class,
                        (in, b) -> Answer.of(new Standing(custody(in)
                                .confirmGlass(in.place("glass", GlassId.class), b.right())
                                .orThrow()))),
                Route.get(
                                "custody.reviews",
                                "/custody/reviews",
                                Glasses.class,
                                (in, none) -> glasses(in, custody(in).reviews(in.after(), in.limit())))
                        .paged(),
                Route.post(
                        "custody.tellWhereabouts",
                        "/custody/whereabouts",
                        TellWhereabouts.class,
                        OfMatter.class,
                        (in, b) -> Answer.of(
                                new OfMatter(custody(in).tellWhereabouts(b).orThrow()))),
                Route.get(
                                "custody.whereabouts",
                                "/custody/matters/{matter}/whereabouts",
                                WhereaboutsView.class,
                                (in, none) -> Answer.of(custody(in)
                                        .whereabouts(new WhereaboutsOf(
                                                in.place("matter", Matter.class), in.query("part", String.class)))
                                        .orThrow()))
                        .query("part", String.class),
                Route.get(
                        "custody.looked",
                        "/custody/matters/{matter}/looked",
                        Trail.class,
                        (in, none) -> Answer.of(new Trail(custody(in)
                                .looked(in.place("matter", Matter.class))
                                .orThrow()))),
                Route.get(
                                "custody.lookedBy",
                                "/custody/looked",
                                Looks.class,
                                (in, none) -> Answer.of(new Looks(custody(in)
                                        .lookedBy(new LookedBy(
                                                in.query("staff", StaffId.class).orElseThrow(),
                                                in.query("day", LocalDate.class).orElseThrow()))
                                        .orThrow())))
                        .query("staff", Parameter.required(StaffId.class))
                        .query("day", Parameter.required(LocalDate.class)));
    }

    private static Answer erasures(Inquiry in) {
        return in.listed(custody(in).erasures(in.after(), in.limit()), Erasures::new);
    }

    private static Answer ledger(Inquiry in) {
        return in.listed(custody(in).ledger(in.after(), in.limit()), Ledger::new);
    }

    private static Answer glasses(Inquiry in, Page<GlassLine> page) {
        return Answer.of(new Glasses(page.rows(), page.next())).next(in.next(page));
    }

    private static Custody custody(Inquiry in) {
        return in.door().custody();
    }

    private static ErasureId erasure(Inquiry in) {
        return in.place("erasure", ErasureId.class);
    }
}
