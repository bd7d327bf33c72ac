package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.ActivityLine;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the activities, by their days. */
final class ActivityListing implements Listing<Filter, ActivityLine> {

    private final Sheets sheets;

    ActivityListing(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Action action() {
        return Actions.ACTIVITIES;
    }

    @Override
    public String kind() {
        return Activities.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public ActivityLine line(Row row, Moment moment) {
        CampaignCode kind = CampaignCode.of(row.text("kind").orElseThrow());
        return new ActivityLine(
                ActivityId.of(row.id()),
                kind,
                sheets.activity(kind),
                new DivisionCode(row.number("division").orElseThrow()),
                PostId.of(row.text("by").orElseThrow()),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                count(row, "people"),
                count(row, "families"),
                count(row, "photos"));
    }

    private static int count(Row row, String attribute) {
        return Math.toIntExact(row.number(attribute).orElseThrow());
    }
}
