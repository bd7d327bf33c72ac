package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;

/** Lists the disputes and files of perhaps one person that nobody has decided yet, the newest first, for the matcher only. */
final class FileMatchListing implements Listing<Filter, SuspectedFile> {

    @Override
    public Action action() {
        return Actions.MATCHES;
    }

    @Override
    public String kind() {
        return Matches.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Equal("status", "open")).and(new Filter.In("by", FileMatches.SIGNS));
    }

    @Override
    public String orderBy() {
        return Matches.RECENT;
    }

    @Override
    public SuspectedFile line(Row row, Moment moment) {
        return new SuspectedFile(
                CaseId.of(row.text("earlier").orElseThrow()),
                ViolenceFileId.of(row.text("later").orElseThrow()),
                row.text("by").orElse(""),
                row.instant("at").orElseThrow());
    }
}
