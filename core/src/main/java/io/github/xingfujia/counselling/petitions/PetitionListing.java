package io.github.xingfujia.counselling.petitions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Petitions;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;

/** Lists call-outs of one's post, those one went to and those one called. */
final class PetitionListing implements Listing<Filter, PetitionLine> {

    @Override
    public Action action() {
        return Actions.PETITIONS;
    }

    @Override
    public String kind() {
        return Petitions.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "from";
    }

    @Override
    public PetitionLine line(Row row, Moment moment) {
        return new PetitionLine(
                PetitionId.of(row.id()),
                PostId.of(row.text("post").orElseThrow()),
                row.instant("from").orElseThrow(),
                row.instant("until").orElseThrow(),
                Math.toIntExact(row.number("aided").orElseThrow()),
                row.number("owed").filter(n -> n == 1).isPresent(),
                row.number("closed").filter(n -> n == 1).isPresent());
    }
}
