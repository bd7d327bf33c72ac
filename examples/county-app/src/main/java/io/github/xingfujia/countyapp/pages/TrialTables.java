package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.books.TrialView;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.countyapp.pages.ReplayPage.Row;
import io.github.xingfujia.countyapp.pages.ReplayPage.Table;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of a replay as tables to be drawn (试算图表): the same when it is opened again. */
final class TrialTables {

    private static final List<String> BEFORE = List.of("replay.before", "replay.after");
    private static final List<String> LATE = List.of("replay.missed", "replay.kept");

    private final Network network;
    private final RuleBook book;
    private final Locale locale;

    private TrialTables(Network network, RuleBook book, Locale locale) {
        this.network = network;
        this.book = book;
        this.locale = locale;
    }

    /** Returns the tables; {@code book} says what the values of its outcomes are called. */
    static List<Table> of(TrialView kept, Network network, RuleBook book, Locale locale) {
        TrialTables tables = new TrialTables(network, book, locale);
        return kept.figures().map(tables::all).orElse(List.of());
    }

    private List<Table> all(BookDifference found) {
        List<Table> all = new ArrayList<>();
        all.add(turns(found));
        if (found.between().isPresent()) {
            all.add(sooner(found));
        }
        all.add(byTier(found, "tiers", BEFORE));
        all.add(byPost(found, "posts", BEFORE));
        if (found.told().timed()) {
            all.add(byTier(found, "late-tiers", LATE));
            all.add(byPost(found, "late-posts", LATE));
        }
        if (!found.told().lacking().isEmpty()) {
            all.add(lacking(found));
        }
        return all;
    }

    private Table turns(BookDifference found) {
        return new Table(
                "turns",
                said("replay.turns"),
                List.of(said("replay.turn"), said("replay.reviews")),
                "1",
                found.turns().stream()
                        .map(t -> new Row(
                                said(
                                        "replay.from-to",
                                        outcome(found, t.from()),
                                        outcome(found, t.to()),
                                        t.fromRule(),
                                        t.toRule()),
                                List.of(Long.toString(t.decisions()))))
                        .toList());
    }

    private Table sooner(BookDifference found) {
        return new Table(
                "sooner",
                said("replay.sooner"),
                List.of(said("replay.turn"), said("replay.earlier"), said("replay.hours"), said("replay.never")),
                "1 3",
                found.asked().sooner().stream()
                        .map(s -> new Row(
                                said(
                                        "replay.from-to",
                                        outcome(found, s.from()),
                                        outcome(found, s.to()),
                                        s.fromRule(),
                                        s.toRule()),
                                List.of(
                                        Long.toString(s.earlier()),
                                        Long.toString(s.hours()),
                                        Long.toString(s.never()))))
                        .toList());
    }

    private record At(String post, long one, long other) {}

    private static List<At> at(BookDifference found, List<String> columns) {
        return columns == BEFORE
                ? found.loads().stream()
                        .map(l -> new At(l.where(), l.before(), l.after()))
                        .toList()
                : found.told().missed().stream()
                        .map(m -> new At(m.where(), m.newlyMissed(), m.newlyKept()))
                        .toList();
    }

    private Table byTier(BookDifference found, String id, List<String> columns) {
        Map<String, long[]> sums = new TreeMap<>();
        for (At one : at(found, columns)) {
            long[] sum =
                    sums.computeIfAbsent(network.tier(PostId.of(one.post())).key(), t -> new long[2]);
            sum[0] += one.one();
            sum[1] += one.other();
        }
        return placed(
                id,
                "replay.tier",
                columns,
                sums.entrySet().stream()
                        .map(t -> row(
                                network.blueprint()
                                        .tier(t.getKey())
                                        .map(one -> one.label().in(locale))
                                        .orElse(t.getKey()),
                                t.getValue()[0],
                                t.getValue()[1]))
                        .toList());
    }

    private Table byPost(BookDifference found, String id, List<String> columns) {
        return placed(
                id,
                "replay.post",
                columns,
                at(found, columns).stream()
                        .map(p -> row(network.label(PostId.of(p.post())).in(locale), p.one(), p.other()))
                        .toList());
    }

    private Table placed(String id, String first, List<String> columns, List<Row> rows) {
        List<String> heads = new ArrayList<>(List.of(said(first)));
        columns.forEach(c -> heads.add(said(c)));
        return new Table(id, said("replay." + id), heads, "1 2", rows);
    }

    private Table lacking(BookDifference found) {
        return new Table(
                "lacking",
                said("replay.lacking"),
                List.of(said("replay.fact"), said("replay.reviews")),
                "1",
                found.told().lacking().stream()
                        .map(l -> new Row(fact(l.fact()), List.of(Long.toString(l.decisions()))))
                        .toList());
    }

    private String fact(String name) {
        return book.facts().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .map(f -> f.label().in(locale))
                .orElse(name);
    }

    private static Row row(String name, long before, long after) {
        return new Row(name, List.of(Long.toString(before), Long.toString(after)));
    }

    /** Where cases go is said as everywhere; any other outcome as its book calls it. */
    private String outcome(BookDifference found, String value) {
        return Arrays.stream(Step.values())
                .filter(s ->
                        s.word().equals(value) && TableCode.of(found.book()).equals(CountyBook.ESCALATION))
                .findFirst()
                .map(s -> s.wording().in(locale))
                .orElseGet(() -> book.called(found.told().field(), value).in(locale));
    }

    private String said(String key, Object... arguments) {
        return Words.of(key, arguments).in(locale);
    }
}
