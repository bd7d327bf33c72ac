package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TrialView;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.countyapp.pages.ReplayPage.Row;
import io.github.xingfujia.countyapp.pages.ReplayPage.Table;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookDifference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of a replay as tables to be drawn (试算图表): the same when it is opened again. */
final class TrialTables {

    private final Network network;
    private final Locale locale;

    private TrialTables(Network network, Locale locale) {
        this.network = network;
        this.locale = locale;
    }

    static List<Table> of(TrialView kept, Network network, Locale locale) {
        TrialTables tables = new TrialTables(network, locale);
        return kept.figures()
                .map(found -> List.of(
                        tables.turns(found),
                        tables.sooner(found),
                        tables.tiers(found),
                        tables.posts(found),
                        tables.limits(found)))
                .orElse(List.of());
    }

    private Table turns(BookDifference found) {
        return new Table(
                "turns",
                said("replay.turns"),
                List.of(said("replay.turn"), said("replay.reviews")),
                "1",
                found.turns().stream()
                        .map(t -> new Row(
                                said("replay.from-to", step(t.from()), step(t.to()), t.fromRule(), t.toRule()),
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
                                said("replay.from-to", step(s.from()), step(s.to()), s.fromRule(), s.toRule()),
                                List.of(
                                        Long.toString(s.earlier()),
                                        Long.toString(s.hours()),
                                        Long.toString(s.never()))))
                        .toList());
    }

    private Table tiers(BookDifference found) {
        Map<String, long[]> sums = new TreeMap<>();
        for (BookDifference.Load load : found.loads()) {
            long[] sum =
                    sums.computeIfAbsent(network.tier(PostId.of(load.where())).key(), t -> new long[2]);
            sum[0] += load.before();
            sum[1] += load.after();
        }
        return loads(
                "tiers",
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

    private Table posts(BookDifference found) {
        return loads(
                "posts",
                found.loads().stream()
                        .map(l -> row(network.label(PostId.of(l.where())).in(locale), l.before(), l.after()))
                        .toList());
    }

    private Table loads(String id, List<Row> rows) {
        String one = said("replay." + (id.equals("tiers") ? "tier" : "post"));
        return new Table(
                id, said("replay." + id), List.of(one, said("replay.before"), said("replay.after")), "1 2", rows);
    }

    private Table limits(BookDifference found) {
        return new Table(
                "limits",
                said("replay.limits"),
                List.of(said("replay.limit"), said("replay.reviews")),
                "1",
                List.of(
                        new Row(said("replay.missed"), List.of(Long.toString(found.newlyMissed()))),
                        new Row(said("replay.kept"), List.of(Long.toString(found.newlyKept())))));
    }

    private static Row row(String name, long before, long after) {
        return new Row(name, List.of(Long.toString(before), Long.toString(after)));
    }

    private String step(String word) {
        return Arrays.stream(Step.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .map(s -> s.wording().in(locale))
                .orElse(word);
    }

    private String said(String key, Object... arguments) {
        return Words.of(key, arguments).in(locale);
    }
}
