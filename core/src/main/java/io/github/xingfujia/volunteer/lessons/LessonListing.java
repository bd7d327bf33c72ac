package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonLine;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists the library: what was told, by one of its tags or all; what waits to be told, for the team desk. */
final class LessonListing implements Listing<Optional<String>, LessonLine> {

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
    public Filter filter(Optional<String> tag, Moment moment) {
        Filter standing = new Filter.All(
                List.of(new Filter.Range("told", told ? 1 : 0, told ? 1 : 0), new Filter.Range("withdrawn", 0, 0)));
        return tag.<Filter>map(t -> new Filter.Equal("tags", t).and(standing)).orElse(standing);
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
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                row.number("told").filter(n -> n == 1).isPresent());
    }
}
