package io.github.xingfujia.way;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the house is well (运行状况): nothing personal, nothing about how much there is to do.
 *
 * @param at when it was asked, by the house's clock
 * @param worked when this process last ran {@code home.work()} to its end; empty when it never did. Another process on
 *     the same store keeps its own.
 * @param reachable whether the store answers
 */
public record Health(Instant at, Optional<Instant> worked, boolean reachable) {

    /** Returns how long ago the last run of due work was; empty when there was none. */
    public Optional<Duration> age() {
        return worked.map(then -> Duration.between(then, at));
    }
}
