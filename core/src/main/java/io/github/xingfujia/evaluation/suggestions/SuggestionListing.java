package io.github.xingfujia.evaluation.suggestions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionLine;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Suggestions;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the suggestions that wait at a post, whatever came first. */
final class SuggestionListing implements Listing<Filter, SuggestionLine> {

    @Override
    public Action action() {
        return Actions.SUGGESTIONS;
    }

    @Override
    public String kind() {
        return Suggestions.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Range("waits", 1, 1));
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public SuggestionLine line(Row row, Moment moment) {
        return new SuggestionLine(
                SuggestionId.of(row.id()),
                new Label(row.text("zh").orElseThrow(), row.text("en").orElseThrow()),
                NominationWay.valueOf(row.text("way").orElseThrow()),
                new DivisionCode(row.number("village").orElseThrow()),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()));
    }
}
