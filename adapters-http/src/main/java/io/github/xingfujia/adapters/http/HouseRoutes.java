package io.github.xingfujia.adapters.http;

import io.github.xingfujia.way.Health;
import java.time.Duration;
import java.time.Instant;
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

    static List<Route> all() {
        return List.of(Route.get("house.health", "/health", HealthView.class, (in, none) -> health(in))
                .open());
    }

    private static Answer health(Inquiry in) {
        Health health = in.home().health();
        Answer answer = Answer.of(HealthView.of(health));
        return health.reachable() ? answer : answer.status(503);
    }
}
