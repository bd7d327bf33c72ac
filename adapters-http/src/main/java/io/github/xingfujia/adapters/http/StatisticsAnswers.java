package io.github.xingfujia.adapters.http;

import io.github.xingfujia.rules.Label;
import io.github.xingfujia.statistics.Area;
import io.github.xingfujia.statistics.Board;
import io.github.xingfujia.statistics.Quantity;
import io.github.xingfujia.statistics.Reading;
import io.github.xingfujia.statistics.Span;
import io.github.xingfujia.statistics.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What questions for figures answer (统计响应体). */
final class StatisticsAnswers {

    private StatisticsAnswers() {}

    /**
     * What an indicator came to, with all that must be read beside it.
     *
     * @param code its code
     * @param name what it says
     * @param span the days it covers
     * @param area whose
     * @param numerator how many
     * @param denominator of how many
     * @param percent the percentage at the decimals of the indicator, rounded half up from the exact ratio
     * @param text numerator, denominator and percentage as they are read
     * @param descriptive whether no target, ranking, grade, star or honour may rest on it
     * @param synthetic whether the cases counted are made up
     * @param position the position of the journal up to which own figures were counted
     * @param notes units, rounding, what counts as success, sources
     */
    record ReadingView(
            String code,
            Label name,
            Span span,
            Area area,
            Quantity numerator,
            Quantity denominator,
            BigDecimal percent,
            String text,
            boolean descriptive,
            boolean synthetic,
            long position,
            List<Label> notes) {

        static ReadingView of(Reading reading, Locale locale) {
            return new ReadingView(
                    reading.indicator().code(),
                    reading.indicator().name(),
                    reading.span(),
                    reading.area(),
                    reading.figure().numerator(),
                    reading.figure().denominator(),
                    reading.figure().percent(reading.figure().rounding().exact()),
                    reading.figure().full(locale),
                    reading.indicator().descriptive(),
                    reading.synthetic(),
                    reading.position(),
                    reading.notes());
        }
    }

    /** Several figures as of one moment; what is not declared, or not for this reader, is left out. */
    record BoardView(List<ReadingView> readings, Optional<Table> compared, Optional<Table> register) {

        static BoardView of(Board board, Locale locale) {
            return new BoardView(
                    board.readings().stream()
                            .map(r -> ReadingView.of(r, locale))
                            .toList(),
                    board.compared(),
                    board.register());
        }
    }
}
