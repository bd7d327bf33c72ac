package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonLine;
import io.github.xingfujia.volunteer.LessonQuery;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the library: what was told, by tag, kind and words, or all; what waits to be told, for the team desk. */
final class LessonListing implements Listing<LessonQuery, LessonLine> {

    private final boolean told;

    LessonListing(boolean told) {
        this.told = told;
    }

    @Override
    public Action action() {
        return told ? Actions.LESSONS : Actions.PROPOSALS;
    }

    @Override
    public String kind() {
        return Lessons.KIND.name();
    }

    @Override
    public Filter filter(LessonQuery asked, Moment moment) {
        Filter standing = new Filter.All(
                List.of(new Filter.Range("told", told ? 1 : 0, told ? 1 : 0), new Filter.Range("withdrawn", 0, 0)));
        List<Filter> all = new ArrayList<>(List.of(standing));
        asked.tag().ifPresent(t -> all.add(new Filter.Equal("tags", t)));
        asked.kind().ifPresent(k -> all.add(new Filter.Equal("kind", k)));
        asked.words().ifPresent(w -> Lessons.parts(w).forEach(part -> all.add(new Filter.Equal("parts", part))));
        return new Filter.All(all);
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public LessonLine line(Row row, Moment moment) {
        return new LessonLine(
                LessonId.of(row.id()),
                row.text("title").orElseThrow(),
                List.copyOf(row.texts("tags")),
                row.text("kind"),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                row.number("told").filter(n -> n == 1).isPresent());
    }
}
