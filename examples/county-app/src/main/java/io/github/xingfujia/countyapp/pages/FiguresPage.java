package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.statistics.CompareQuery;
import io.github.xingfujia.statistics.Dimension;
import io.github.xingfujia.statistics.IndicatorQuery;
import io.github.xingfujia.statistics.Reading;
import io.github.xingfujia.statistics.RegisterQuery;
import io.github.xingfujia.statistics.Span;
import io.github.xingfujia.statistics.Statistics;
import io.github.xingfujia.statistics.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Figures with their base and unit (数字): as bars and as the table behind them.
 *
 * @param readings indicators, each with numerator and denominator
 * @param tables tables
 * @param closed whether this reader has none to see
 */
record FiguresPage(List<Shown> readings, List<Sheet> tables, boolean closed) {

    private static final int REPORTED = 2019;

    /**
     * An indicator.
     *
     * @param tenths of the bar's thousand
     */
    record Shown(String name, String figure, String span, int tenths, List<String> notes) {}

    /** A table. */
    record Sheet(String title, List<String> columns, List<List<Cell>> rows, List<String> notes) {}

    /** A cell. */
    record Cell(String text, boolean number) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Locale locale = visit.locale();
        Statistics statistics = visit.door().statistics();
        LocalDate today = visit.house.home().today();
        Span year = new Span(today.minusDays(365), today);
        List<Shown> readings = new ArrayList<>();
        List<Sheet> tables = new ArrayList<>();
        some(() -> statistics.indicator(IndicatorQuery.of("family-share-reported", Span.year(REPORTED))))
                .ifPresent(r -> readings.add(shown(r, locale)));
        some(() -> statistics.indicator(IndicatorQuery.of("family-share", year)))
                .ifPresent(r -> readings.add(shown(r, locale)));
        some(() -> statistics.compare(CompareQuery.of(REPORTED, year))).ifPresent(t -> tables.add(sheet(t, locale)));
        some(() -> statistics.table(RegisterQuery.of(year, Dimension.CATEGORY)))
                .ifPresent(t -> tables.add(sheet(t, locale)));
        visit.show("figures", new FiguresPage(readings, tables, readings.isEmpty() && tables.isEmpty()));
    }

    /** A county that declares no such figure, or a reader who may not see it, has an empty page. */
    private static <T> Optional<T> some(Supplier<Outcome<T>> asked) {
        try {
            return asked.get().fold(Optional::of, refusal -> Optional.empty());
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private static Shown shown(Reading reading, Locale locale) {
        BigDecimal tenths = reading.figure().percent(1).movePointRight(1);
        return new Shown(
                reading.indicator().name().in(locale),
                reading.figure().full(locale),
                reading.span().toString(),
                Math.min(1000, tenths.intValue()),
                reading.notes().stream().map(n -> n.in(locale)).toList());
    }

    private static Sheet sheet(Table table, Locale locale) {
        return new Sheet(
                table.title().in(locale),
                table.columns().stream().map((Localized c) -> c.in(locale)).toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(c ->
                                        new Cell(c.text().in(locale), c.number().isPresent()))
                                .toList())
                        .toList(),
                table.notes().stream().map((Localized n) -> n.in(locale)).toList());
    }
}
