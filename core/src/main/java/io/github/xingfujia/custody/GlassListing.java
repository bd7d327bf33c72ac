package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lists what was opened in severe danger: all of it for audit, what waits for her for a second person or may yet be found wrong by her, her own for who opened. */
final class GlassListing implements Listing<Filter, GlassLine> {

    private final Action action;
    private final Narrowing narrowed;

    /** Narrows what was asked for to what this list is of. */
    private interface Narrowing {
        Filter of(Filter query, Moment moment);
    }

    private GlassListing(Action action, Narrowing narrowed) {
        this.action = action;
        this.narrowed = narrowed;
    }

    static GlassListing all() {
        return new GlassListing(Actions.GLASSES, (query, moment) -> query);
    }

    static GlassListing waiting() {
        return new GlassListing(
                Actions.REVIEWS,
                (query, moment) -> query.and(new Filter.Range(
                        "asked", ChronoUnit.MICROS.between(Instant.EPOCH, moment.now()) + 1, Long.MAX_VALUE)));
    }

    static GlassListing own() {
        return new GlassListing(
                Actions.OPENINGS,
                (query, moment) -> query.and(
                        new Filter.Equal("staff", ErasureAct.who(moment).value())));
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public String kind() {
        return Glasses.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return narrowed.of(query, moment);
    }

    @Override
    public String orderBy() {
        return "openedAt";
    }

    @Override
    public GlassLine line(Row row, Moment moment) {
        return new GlassLine(
                GlassId.of(row.id()),
                Matter.of(row.text("matter").orElseThrow()),
                StaffId.of(row.text("staff").orElseThrow()),
                StaffId.of(row.text("second").orElseThrow()),
                GlassStanding.of(row.text("standing").orElseThrow()),
                at(row, "openedAt"),
                at(row, "until"),
                at(row, "reviewBy"),
                row.number("times").orElse(1L),
                row.number("byBoth").orElse(0L) == 1);
    }

    private static Instant at(Row row, String attribute) {
        return Instant.EPOCH.plus(row.number(attribute).orElseThrow(), ChronoUnit.MICROS);
    }
}
