package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts outside series beside own figures, one line each: nothing is added to or divided by what is not its own. */
final class CompareSurvey implements Survey<CompareQuery, Table> {

    private final Declarations declared;
    private final UnaryOperator<Table> marked;

    CompareSurvey(Declarations declared, UnaryOperator<Table> marked) {
        this.declared = declared;
        this.marked = marked;
    }

    @Override
    public Action action() {
        return Actions.COMPARE;
    }

    @Override
    public Scope scope(CompareQuery query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(CompareQuery query) {
        return "compare/" + query.year() + "/" + query.own();
    }

    @Override
    public long until(CompareQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<Table> begin(CompareQuery query, Moment moment) {
        List<ExternalSeries> series = declared.series().values().stream()
                .filter(s -> s.years().containsKey(query.year()))
                .toList();
        if (series.isEmpty()) {
            throw Missing.input("series " + query.year());
        }
        Map<Input, InputCount> counts = new LinkedHashMap<>();
        series.forEach(s -> s.beside().ifPresent(i -> count(counts, i, query)));
        for (Indicator indicator : outside(query)) {
            Indicator own = own(indicator);
            count(counts, own.numerator(), query);
            count(counts, own.denominator(), query);
        }
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                counts.values().forEach(c -> c.take(fact));
            }

            @Override
            public Table result(long position) {
                Map<Input, Quantity> own = new LinkedHashMap<>();
                counts.forEach((input, count) -> own.put(input, count.result()));
                return marked.apply(table(query, series, own, position));
            }
        };
    }

    private static void count(Map<Input, InputCount> counts, Input input, CompareQuery query) {
        counts.computeIfAbsent(input, i -> new InputCount(i, query.own(), Area.everywhere()));
    }

    /** The indicators made of series of that year which name an own one to stand beside. */
    private List<Indicator> outside(CompareQuery query) {
        return declared.indicators().values().stream()
                .filter(i -> i.beside().isPresent())
                .filter(i -> told(i.numerator(), query) && told(i.denominator(), query))
                .toList();
    }

    private static boolean told(Input input, CompareQuery query) {
        return input instanceof Input.Series s && s.series().years().containsKey(query.year());
    }

    private Indicator own(Indicator indicator) {
        return declared.indicator(indicator.beside().orElseThrow());
    }

    private Table table(CompareQuery query, List<ExternalSeries> series, Map<Input, Quantity> own, long position) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        Set<Label> notes = new LinkedHashSet<>();
        notes.add(Words.label("note.beside"));
        for (ExternalSeries one : series) {
            rows.add(List.of(
                    Table.Cell.of(one.name()),
                    Table.Cell.of(new Label(one.unit().zh(), one.unit().en())),
                    Table.Cell.of(one.of(query.year()).amount()),
                    Table.Cell.of(source(one)),
                    one.beside()
                            .map(i -> Table.Cell.of(counted(own, i).amount()))
                            .orElseGet(() -> Table.Cell.of(Words.label("value.not-counted")))));
        }
        for (Indicator one : outside(query)) {
            Figure told =
                    new Figure(quantity(one.numerator(), query), quantity(one.denominator(), query), one.rounding());
            Indicator mine = own(one);
            Optional<Figure> figure = Optional.of(counted(own, mine.denominator()))
                    .filter(d -> d.amount() > 0)
                    .map(d -> new Figure(counted(own, mine.numerator()), d, mine.rounding()));
            rows.add(List.of(
                    Table.Cell.of(one.name()),
                    Table.Cell.of(Words.plain("%")),
                    Table.Cell.of(told),
                    Table.Cell.of(one.numerator() instanceof Input.Series s ? source(s.series()) : Words.plain("")),
                    figure.map(Table.Cell::of).orElseGet(() -> Table.Cell.of(Words.label("value.no-base")))));
            told.unitNote().ifPresent(notes::add);
            figure.flatMap(Figure::unitNote).ifPresent(notes::add);
            notes.add(told.roundingNote());
        }
        notes.add(Words.label("note.position", Long.toString(position)));
        return new Table(
                Words.label(
                        "table.compare",
                        Integer.toString(query.year()),
                        query.own().toString()),
                List.of(
                        Words.label("column.item"),
                        Words.label("column.unit"),
                        Words.label("column.outside", Integer.toString(query.year())),
                        Words.label("column.source"),
                        Words.label("column.own", query.own().toString())),
                rows,
                List.copyOf(notes));
    }

    private static Label source(ExternalSeries one) {
        return Words.label("source." + one.status().name().toLowerCase(Locale.ROOT), one.source());
    }

    private static Quantity quantity(Input input, CompareQuery query) {
        return new InputCount(input, Span.year(query.year()), Area.everywhere()).result();
    }

    private static Quantity counted(Map<Input, Quantity> own, Input input) {
        return Optional.ofNullable(own.get(input)).orElseThrow();
    }
}
