package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A question for the nearest place that helps (找到妇联组织): in which division, which service, open now, how far. Needs no
 * name and no login.
 *
 * @param place where the person is
 * @param service code of the service she needs; empty for any
 * @param openAt the instant at which someone must be there; empty for any hour of today
 * @param from where she is on the map; empty when she does not say
 * @param most how many places to name, 1 to 50
 */
public record FindHelp(
        DivisionCode place, Optional<String> service, Optional<Instant> openAt, Optional<Point> from, int most) {

    /** Refuses any other number of places. */
    public FindHelp {
        Checks.of().range("most", most, 1, 50).orThrow();
    }

    /** Returns the question for whatever is nearest to a division. */
    public static FindHelp near(DivisionCode place) {
        return new FindHelp(place, Optional.empty(), Optional.empty(), Optional.empty(), 5);
    }

    /** Returns the same question for one service. */
    public FindHelp service(String code) {
        return new FindHelp(place, Optional.of(code), openAt, from, most);
    }

    /** Returns the same question for places where someone is at the instant. */
    public FindHelp openAt(Instant when) {
        return new FindHelp(place, service, Optional.of(when), from, most);
    }

    /** Returns the same question, ordered by distance where places have coordinates. */
    public FindHelp from(Point point) {
        return new FindHelp(place, service, openAt, Optional.of(point), most);
    }

    /** Returns the same question for up to {@code places} places. */
    public FindHelp most(int places) {
        return new FindHelp(place, service, openAt, from, places);
    }
}
