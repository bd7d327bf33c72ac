package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists nominations: of a post or a person, on notice, on the roll, waiting for review. */
final class NominationListing implements Listing<Filter, NominationLine> {

    /** Those the actor works with, or whose own they are. */
    static final NominationListing DESK = new NominationListing(Actions.NOMINATIONS, "stage", Which.ALL);
    /** What is on notice today, for everybody. */
    static final NominationListing NOTICES = new NominationListing(Actions.NOTICES, "until", Which.ON_NOTICE);
    /** Everybody who holds a title, for everybody. */
    static final NominationListing ROLL = new NominationListing(Actions.ROLL, "namedOn", Which.NAMED);
    /** What waits for protection staff. */
    static final NominationListing REVIEWS = new NominationListing(Actions.REVIEWS, "village", Which.HELD);
    /** Who was named and is watched still: protection staff look whether anything became known, at all of them alike. */
    static final NominationListing WATCHED = new NominationListing(Actions.WATCHED, "watched", Which.WATCHED);
    /** What somebody objected to and nobody answered. */
    static final NominationListing OBJECTED = new NominationListing(Actions.OBJECTIONS, "village", Which.OBJECTED);

    /** What was objected that may mean danger and nobody answered. */
    static final NominationListing ALARMS = new NominationListing(Actions.ALARMS, "village", Which.ALARMED);

    private enum Which {
        ALL,
        ON_NOTICE,
        NAMED,
        HELD,
        WATCHED,
        OBJECTED,
        ALARMED
    }

    private final Action action;
    private final String order;
    private final Which which;

    private NominationListing(Action action, String order, Which which) {
        this.action = action;
        this.order = order;
        this.which = which;
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public String kind() {
        return Nominations.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return switch (which) {
            case ALL -> query;
            case ON_NOTICE ->
                query.and(new Filter.In("stage", List.of(Stage.VILLAGE_NOTICE.name(), Stage.FINAL_NOTICE.name())))
                        .and(new Filter.Range("until", moment.today().toEpochDay(), Long.MAX_VALUE));
            case NAMED -> query.and(new Filter.Equal("stage", Stage.NAMED.name()));
            case HELD -> query.and(new Filter.Equal("stage", Stage.UNDER_REVIEW.name()));
            case WATCHED ->
                query.and(new Filter.Equal("stage", Stage.NAMED.name()))
                        .and(new Filter.Range("watched", moment.today().toEpochDay(), Long.MAX_VALUE));
            case OBJECTED -> query.and(new Filter.Range("objected", 1, 1));
            case ALARMED -> query.and(new Filter.Range("alarmed", 1, 1));
        };
    }

    @Override
    public String orderBy() {
        return order;
    }

    @Override
    public NominationLine line(Row row, Moment moment) {
        return new NominationLine(
                NominationId.of(row.id()),
                CampaignId.of(row.text("campaign").orElseThrow()),
                new Label(row.text("zh").orElseThrow(), row.text("en").orElseThrow()),
                row.text("category").orElse(""),
                NominationWay.valueOf(row.text("way").orElseThrow()),
                day(row, "on").orElseThrow(),
                new DivisionCode(row.number("village").orElseThrow()),
                Stage.valueOf(row.text("stage").orElseThrow()),
                row.number("papers").orElse(0L) == 1,
                row.text("name"),
                day(row, "until"),
                row.text("titleZh").map(zh -> new Label(zh, row.text("titleEn").orElse(zh))),
                day(row, "namedOn"),
                day(row, "watched"),
                row.number("told").orElse(0L) == 1);
    }

    private static Optional<LocalDate> day(Row row, String attribute) {
        return row.number(attribute).map(LocalDate::ofEpochDay);
    }
}
