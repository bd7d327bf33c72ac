package io.github.xingfujia.adapters.http;

import io.github.xingfujia.calendar.DivorceWindow;
import io.github.xingfujia.way.Health;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes about the house itself (运行状况). */
final class HouseRoutes {

    private HouseRoutes() {}

    /** Whether the store answers. */
    enum Status {
        OK,
        STORE_UNREACHABLE
    }

    /**
     * Whether the house is well.
     *
     * @param status whether the store answers
     * @param at when it was asked
     * @param worked when this process last ran due work; left out when it never did
     * @param workAgeSeconds how long ago that was
     */
    record HealthView(Status status, Instant at, Optional<Instant> worked, Optional<Long> workAgeSeconds) {

        static HealthView of(Health health) {
            return new HealthView(
                    health.reachable() ? Status.OK : Status.STORE_UNREACHABLE,
                    health.at(),
                    health.worked(),
                    health.age().map(Duration::toSeconds));
        }
    }

    /**
     * The exact dates of a registered divorce, and why they are those.
     *
     * @param why the articles, and what a holiday does to a last day
     */
    record WindowView(
            LocalDate received,
            LocalDate withdrawUntil,
            LocalDate certificateFrom,
            LocalDate certificateUntil,
            boolean provisional,
            List<String> why) {}

    static List<Route> all() {
        return List.of(
                Route.get("house.health", "/health", HealthView.class, (in, none) -> health(in))
                        .open(),
                Route.get("house.divorceWindow", "/divorce-window", WindowView.class, (in, none) -> window(in))
                        .query("received", LocalDate.class)
                        .open());
    }

    /** The dates of a registered divorce; without a day, of an application that is received today. */
    private static Answer window(Inquiry in) {
        LocalDate received =
                in.query("received", LocalDate.class).orElseGet(() -> in.home().today());
        DivorceWindow window = in.home().divorceWindow(received);
        return Answer.of(new WindowView(
                window.received(),
                window.withdrawUntil(),
                window.certificateFrom(),
                window.certificateUntil(),
                window.provisional(),
                window.explanation().stream().map(w -> w.in(in.locale())).toList()));
    }

    private static Answer health(Inquiry in) {
        Health health = in.home().health();
        Answer answer = Answer.of(HealthView.of(health));
        return health.reachable() ? answer : answer.status(503);
    }
}
