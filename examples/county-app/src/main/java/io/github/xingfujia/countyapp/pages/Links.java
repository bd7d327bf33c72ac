package io.github.xingfujia.countyapp.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One-time links into a party's own matter (一次性链接): each opens once, within the hour, and dies with the process. There is one
 * at a time into each part of a matter: a new one ends the one before and whatever it opened.
 */
final class Links {

    private static final Duration LASTS = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private record Open(Session.OfPerson who, Instant until) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final Clock clock;

    Links(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Returns the secret of a new link. */
    String to(Session.OfPerson who) {
        end(who.into());
        Instant now = clock.instant();
        open.values().removeIf(o -> !now.isBefore(o.until()));
        if (open.size() >= MOST) {
            throw new IllegalStateException("too many open links");
        }
        String secret = sessions.draw();
        open.put(secret, new Open(who, now.plus(LASTS)));
        return secret;
    }

    /** Ends the link into one part of a matter and every page that it opened. */
    void end(String part) {
        open.values().removeIf(o -> o.who().into().equals(part));
        sessions.endInto(part);
    }

    /** Opens a link for the first and last time. */
    Optional<Session.OfPerson> use(String secret) {
        return Optional.ofNullable(open.remove(secret))
                .filter(o -> clock.instant().isBefore(o.until()))
                .map(Open::who);
    }
}
