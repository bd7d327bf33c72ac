package io.github.xingfujia.evaluation.campaigns;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.CampaignPhase;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the campaigns for everybody, by the last day of nominations. */
final class CampaignListing implements Listing<Filter, CampaignLine> {

    @Override
    public Action action() {
        return Actions.CAMPAIGNS;
    }

    @Override
    public String kind() {
        return Campaigns.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "until";
    }

    @Override
    public CampaignLine line(Row row, Moment moment) {
        return new CampaignLine(
                CampaignId.of(row.id()),
                CampaignCode.of(row.text("sheet").orElseThrow()),
                new Label(row.text("zh").orElseThrow(), row.text("en").orElseThrow()),
                CampaignPhase.valueOf(row.text("phase").orElseThrow()),
                LocalDate.ofEpochDay(row.number("from").orElseThrow()),
                LocalDate.ofEpochDay(row.number("until").orElseThrow()));
    }
}
