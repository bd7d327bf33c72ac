package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.statistics.Area;
import io.github.xingfujia.statistics.Board;
import io.github.xingfujia.statistics.BoardQuery;
import io.github.xingfujia.statistics.CompareQuery;
import io.github.xingfujia.statistics.Csv;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Figures with their base and unit (数字): as charts and as the tables behind them, each to be taken along as a file.
 *
 * @param spans the years to choose from
 * @param until the last day of the twelve months that are shown when no year is chosen
 * @param dimensions how the register may be divided
 * @param readings indicators, each with numerator and denominator
 * @param tables tables
 */
record FiguresPage(
        List<Choice> spans,
        LocalDate until,
        LocalDate today,
        List<Choice> dimensions,
        List<Shown> readings,
        List<Sheet> tables) {

    private static final int REPORTED = 2019;

    /** The made-up year is over the day before it is founded: what is entered from then on is not of it. */
    private static final int DAYS = 364;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final List<String> OWN = List.of("open-share", "settled-share");

    /** Something to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * An indicator.
     *
     * @param tenths of the bar's thousand
     * @param unitNote what must stand beside it when the two count different things; may be empty
     */
    record Shown(
            String name,
            String figure,
            String numerator,
            String denominator,
            String span,
            int tenths,
            String unitNote,
            List<String> notes) {}

    /**
     * A table.
     *
     * @param file where it can be had as a file
     * @param plotted which column a chart draws, from 0; a column after the first
     * @param unit which column says in what a row is counted; empty when all count the same
     */
    record Sheet(
            String id,
            String title,
            List<String> columns,
            List<List<Cell>> rows,
            List<String> notes,
            String file,
            List<Integer> plotted,
            Optional<Integer> unit) {

        /** Returns whether a column holds figures: its heading stands over them. */
        boolean isFigures(int column) {
            return !rows.isEmpty() && !rows.get(0).get(column).number().isEmpty();
        }

        /** Returns whether a row sums up the others: the last of a register. */
        boolean isSum(List<Cell> row) {
            return id.equals("register") && row == rows.get(rows.size() - 1);
        }
    }

    /** A cell; the number is what a chart draws, empty for words. */
    record Cell(String text, String number) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Locale locale = visit.locale();
        Statistics statistics = visit.door().statistics();
        Asked asked = Asked.of(visit);
        Board board = board(statistics, asked);
        List<Shown> readings =
                board.readings().stream().map(r -> shown(r, locale)).toList();
        List<Sheet> tables = new ArrayList<>();
        board.compared().ifPresent(t -> tables.add(sheet("compare", t, locale, asked, List.of(2, 4), Optional.of(1))));
        board.register().ifPresent(t -> tables.add(sheet("register", t, locale, asked, List.of(1), Optional.empty())));
        visit.show(
                "figures",
                new FiguresPage(
                        asked.spans(locale), asked.until(), asked.today(), asked.dimensions(locale), readings, tables));
    }

    /** Counts all of the page in one pass: of the whole home, or of her own where the whole is not hers to see. */
    private static Board board(Statistics statistics, Asked asked) {
        List<IndicatorQuery> own =
                OWN.stream().map(code -> IndicatorQuery.of(code, asked.span())).toList();
        List<IndicatorQuery> all = new ArrayList<>();
        all.add(IndicatorQuery.of("family-share-reported", Span.year(REPORTED)));
        all.add(IndicatorQuery.of("family-share", asked.span()));
        all.addAll(own);
        RegisterQuery register = RegisterQuery.of(asked.span(), asked.by());
        Board whole = statistics.board(
                new BoardQuery(all, Optional.of(CompareQuery.of(REPORTED, asked.span())), Optional.of(register)));
        return whole.register().isPresent()
                ? whole
                : statistics.board(new BoardQuery(
                        own.stream().map(q -> q.in(asked.own())).toList(),
                        Optional.empty(),
                        Optional.of(register.in(asked.own()))));
    }

    /** Sends a table as a file that a spreadsheet opens. */
    static void file(Visit visit, String name) throws IOException {
        visit.worker();
        Asked asked = Asked.of(visit);
        Statistics statistics = visit.door().statistics();
        Optional<Table> table = switch (name) {
            case "compare" -> compared(statistics, asked);
            case "register" -> register(statistics, asked);
            default -> throw new NotHere();
        };
        Csv csv = Csv.of(table.orElseThrow(NotHere::new), visit.locale());
        visit.send(name + "-" + asked.key() + ".csv", "text/csv; charset=utf-8", csv.bytes(true));
    }

    /** Which days, divided by what, and of whom where the whole home is not for her: her post, with those below a town's room. */
    private record Asked(
            String key,
            LocalDate until,
            Span span,
            Dimension by,
            LocalDate today,
            Area own,
            Optional<LocalDate> demonstrated) {

        private static final String LAST = "last";
        private static final String DEMO = "demo";

        static Asked of(Visit visit) {
            LocalDate today = visit.house.home().today();
            Answers answers = Answers.of(visit.typed());
            LocalDate until = answers.maybeDay("until").orElse(today);
            answers.orThrow();
            Checks.of()
                    .that(!until.isAfter(today), "until", "future", until.toString())
                    .notBefore("until", until, EARLIEST)
                    .orThrow();
            Optional<LocalDate> demo = visit.house.mounting().demonstrated();
            String key = visit.asks(
                            "year", y -> Optional.of(y).filter(k -> isSpan(k) || k.equals(DEMO) && demo.isPresent()))
                    .orElse(LAST);
            return new Asked(
                    key,
                    until,
                    switch (key) {
                        case LAST -> new Span(until.minusYears(1).plusDays(1), until);
                        case DEMO ->
                            new Span(
                                    demo.orElseThrow().minusDays(DAYS),
                                    demo.orElseThrow().minusDays(1));
                        default -> Span.year(Integer.parseInt(key));
                    },
                    visit.asks(
                                    "by",
                                    by -> Arrays.stream(Dimension.values())
                                            .filter(d -> d.word().equals(by))
                                            .findFirst())
                            .orElse(Dimension.CATEGORY),
                    today,
                    own(visit.worker().post()),
                    demo);
        }

        private static boolean isSpan(String key) {
            return key.equals(LAST) || key.matches("20[0-9]{2}");
        }

        private static Area own(PostId post) {
            return PostId.at(post.place()).equals(post) ? Area.within(post.place()) : Area.at(post);
        }

        List<Choice> spans(Locale locale) {
            List<Choice> all = new ArrayList<>();
            all.add(new Choice(LAST, Words.of("figures.last").in(locale), key.equals(LAST)));
            demonstrated.ifPresent(
                    until -> all.add(new Choice(DEMO, Words.of("figures.demo").in(locale), key.equals(DEMO))));
            for (int back = 0; back < 2; back++) {
                String year = Integer.toString(today.getYear() - back);
                all.add(new Choice(year, year, key.equals(year)));
            }
            return all;
        }

        List<Choice> dimensions(Locale locale) {
            return Arrays.stream(Dimension.values())
                    .map(d -> new Choice(d.word(), Words.code("by", d).in(locale), d == by))
                    .toList();
        }
    }

    private static Optional<Table> compared(Statistics statistics, Asked asked) {
        return some(() -> statistics.compare(CompareQuery.of(REPORTED, asked.span())));
    }

    private static Optional<Table> register(Statistics statistics, Asked asked) {
        RegisterQuery query = RegisterQuery.of(asked.span(), asked.by());
        return some(() -> statistics.table(query)).or(() -> some(() -> statistics.table(query.in(asked.own()))));
    }

    /** A county that declares no such figure, or a reader who may not see it, has one card less. */
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
                reading.figure().in(locale),
                reading.figure().numerator().in(locale),
                reading.figure().denominator().in(locale),
                Words.of(
                                "figures.days",
                                reading.span().from().toString(),
                                reading.span().until().toString())
                        .in(locale),
                Math.min(1000, tenths.intValue()),
                reading.figure().unitNote().map(n -> n.in(locale)).orElse(""),
                reading.notes().stream().map(n -> n.in(locale)).toList());
    }

    private static Sheet sheet(
            String id, Table table, Locale locale, Asked asked, List<Integer> plotted, Optional<Integer> unit) {
        return new Sheet(
                id,
                table.title().in(locale),
                table.columns().stream().map((Localized c) -> c.in(locale)).toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(c -> new Cell(
                                        c.text().in(locale),
                                        c.number()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("")))
                                .toList())
                        .toList(),
                table.notes().stream().map((Localized n) -> n.in(locale)).toList(),
                "/figures/" + id + ".csv?year=" + asked.key() + "&until=" + asked.until() + "&by="
                        + asked.by().word(),
                plotted,
                unit);
    }
}
