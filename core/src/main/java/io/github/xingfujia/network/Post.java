package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A service post (服务点): a station, town room, studio, park station or the district centre. Never a shelter.
 *
 * @param id its id, which says where it stands
 * @param tier key of its tier
 * @param name its name
 * @param host who hosts it; may be empty
 * @param services codes of what it offers
 * @param hours when people find someone there, Asia/Shanghai
 * @param address where it is, in words; may be empty
 * @param phone its public number; empty when it has none
 * @param point where it is on the map
 * @param series what its case numbers begin with, such as {@code 演示}; empty where its code does
 * @param states since when it is open, suspended or closed, oldest first; none means open since ever
 */
public record Post(
        PostId id,
        String tier,
        Label name,
        String host,
        List<String> services,
        Hours hours,
        String address,
        Optional<String> phone,
        Optional<Point> point,
        Optional<String> series,
        List<Since> states) {

    /** Whether a post serves. */
    public enum State {
        OPEN,
        SUSPENDED,
        CLOSED
    }

    /**
     * A state that holds from a day on, until the next one.
     *
     * @param state the state
     * @param from its first day
     */
    public record Since(State state, LocalDate from) {}

    /** Keeps the lists in order. */
    public Post {
        services = ImmutableList.copyOf(services);
        states = ImmutableList.copyOf(states);
    }

    /** Returns what its case numbers begin with. */
    public String numbers() {
        return series.orElse(id.value());
    }

    /** Returns the name in the language asked for. */
    public String name(Locale locale) {
        return name.in(locale);
    }

    /** Returns the state on a day; before its first day a post is closed. */
    public State on(LocalDate day) {
        if (states.isEmpty()) {
            return State.OPEN;
        }
        return states.stream()
                .filter(s -> !day.isBefore(s.from()))
                .reduce((older, newer) -> newer)
                .map(Since::state)
                .orElse(State.CLOSED);
    }

    /** Returns whether it serves on a day, whatever the hour. */
    public boolean opensOn(LocalDate day) {
        return on(day) == State.OPEN;
    }

    /** Returns whether it offers a service. */
    public boolean offers(String service) {
        return services.contains(service);
    }
}
