package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.PublicAnswerLine;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Lists of questions: those before an expert, all of them for the editor, and those that are published. */
record QuestionListings<R>(Action action, Filter which, String orderBy, BiFunction<Row, Moment, R> lining)
        implements Listing<QuestionStanding, R> {

    /** Those that wait for an answer, or have one, what was promised first at the top. */
    static Listing<QuestionStanding, QuestionLine> questions() {
        return new QuestionListings<>(Actions.QUESTIONS, Filter.everything(), "promised", (row, moment) -> {
            Instant promised = row.instant("promised").orElseThrow();
            boolean answered = row.number("answered").orElse(0L) == 1;
            return new QuestionLine(
                    QuestionId.of(row.id()),
                    kind(row),
                    StaffId.of(row.text("expert").orElseThrow()),
                    promised,
                    !answered && !moment.now().isBefore(promised),
                    answered);
        });
    }

    static Listing<QuestionStanding, PublicAnswerLine> published() {
        return new QuestionListings<>(
                Actions.PUBLIC_ANSWERS,
                new Filter.Range("published", 0, Long.MAX_VALUE),
                "published",
                (row, moment) -> new PublicAnswerLine(
                        QuestionId.of(row.id()),
                        kind(row),
                        LocalDate.ofEpochDay(row.number("published").orElseThrow())));
    }

    private static ExpertKind kind(Row row) {
        return ExpertKind.valueOf(row.text("kind").orElseThrow());
    }

    @Override
    public String kind() {
        return Questions.KIND.name();
    }

    @Override
    public Filter filter(QuestionStanding query, Moment moment) {
        long answered = query == QuestionStanding.ANSWERED ? 1 : 0;
        return new Filter.Range("answered", answered, answered).and(which);
    }

    @Override
    public R line(Row row, Moment moment) {
        return lining.apply(row, moment);
    }
}
