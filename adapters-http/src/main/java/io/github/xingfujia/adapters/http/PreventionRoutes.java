package io.github.xingfujia.adapters.http;

import io.github.xingfujia.prevention.KeepWatch;
import io.github.xingfujia.prevention.PlanPublicity;
import io.github.xingfujia.prevention.PublicityId;
import io.github.xingfujia.prevention.PublicityLine;
import io.github.xingfujia.prevention.PublicityReach;
import io.github.xingfujia.prevention.SignId;
import io.github.xingfujia.prevention.SignLine;
import io.github.xingfujia.prevention.WatchId;
import io.github.xingfujia.prevention.WatchLine;
import io.github.xingfujia.prevention.WatchView;
import java.util.List;
import java.util.Optional;

/** The routes to prevention (家暴预防): publicity, and the watch list. */
final class PreventionRoutes {

    private PreventionRoutes() {}

    record OfPublicity(PublicityId id) {}

    record OfWatch(WatchId id) {}

    record OfSign(SignId id) {}

    record EarlySigns(List<SignLine> rows, Optional<String> next) {}

    record Publicities(List<PublicityLine> rows, Optional<String> next) {}

    record Watches(List<WatchLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "prevention.plan",
                                "/publicity",
                                PlanPublicity.class,
                                OfPublicity.class,
                                (in, b) -> Answer.of(new OfPublicity(
                                        in.door().prevention().plan(b).orThrow())))
                        .creating(),
                Route.post(
                        "prevention.held",
                        "/publicity/{publicity}/held",
                        PublicityReach.class,
                        OfPublicity.class,
                        (in, b) -> Answer.of(new OfPublicity(in.door()
                                .prevention()
                                .held(in.place("publicity", PublicityId.class), b)
                                .orThrow()))),
                Route.post(
                        "prevention.correctHeld",
                        "/publicity/{publicity}/held-corrected",
                        PublicityReach.class,
                        OfPublicity.class,
                        (in, b) -> Answer.of(new OfPublicity(in.door()
                                .prevention()
                                .correctHeld(in.place("publicity", PublicityId.class), b)
                                .orThrow()))),
                Route.get("prevention.publicity", "/publicity", Publicities.class, (in, none) -> publicity(in))
                        .paged(),
                Route.post(
                                "prevention.watch",
                                "/watches",
                                KeepWatch.class,
                                OfWatch.class,
                                (in, b) -> Answer.of(new OfWatch(
                                        in.door().prevention().watch(b).orThrow())))
                        .creating(),
                Route.get("prevention.signs", "/signs", EarlySigns.class, (in, none) -> signs(in))
                        .paged(),
                Route.post(
                                "prevention.takeUp",
                                "/signs/{sign}/take-up",
                                KeepWatch.class,
                                OfWatch.class,
                                (in, b) -> Answer.of(new OfWatch(in.door()
                                        .prevention()
                                        .takeUp(sign(in), b)
                                        .orThrow())))
                        .creating(),
                Route.post(
                        "prevention.setAside",
                        "/signs/{sign}/set-aside",
                        CaseRequests.Plain.class,
                        OfSign.class,
                        (in, b) -> Answer.of(new OfSign(
                                in.door().prevention().setAside(sign(in)).orThrow()))),
                Route.post(
                        "prevention.grant",
                        "/watches/{watch}/grant",
                        MeasureRequests.GrantTo.class,
                        OfWatch.class,
                        (in, b) -> Answer.of(new OfWatch(
                                in.door().prevention().grant(watch(in), b.to()).orThrow()))),
                Route.post(
                        "prevention.end",
                        "/watches/{watch}/end",
                        MeasureRequests.WatchEnded.class,
                        OfWatch.class,
                        (in, b) -> Answer.of(new OfWatch(in.door()
                                .prevention()
                                .end(watch(in), b.outcome())
                                .orThrow()))),
                Route.get(
                        "prevention.watched",
                        "/watches/{watch}",
                        WatchView.class,
                        (in, none) -> Answer.of(
                                in.door().prevention().watched(watch(in)).orThrow())),
                Route.get("prevention.watches", "/watches", Watches.class, (in, none) -> watches(in))
                        .paged());
    }

    private static Answer publicity(Inquiry in) {
        return in.listed(in.door().prevention().publicity(in.after(), in.limit()), Publicities::new);
    }

    private static Answer signs(Inquiry in) {
        return in.listed(in.door().prevention().signs(in.after(), in.limit()), EarlySigns::new);
    }

    private static SignId sign(Inquiry in) {
        return in.place("sign", SignId.class);
    }

    private static Answer watches(Inquiry in) {
        return in.listed(in.door().prevention().watches(in.after(), in.limit()), Watches::new);
    }

    private static WatchId watch(Inquiry in) {
        return in.place("watch", WatchId.class);
    }
}
