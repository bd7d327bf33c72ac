package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.Backlog;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.way.Census;
import io.github.xingfujia.way.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts open cases by the post that answers for them, and those past their time. */
final class BacklogCensus implements Census<Filter, Backlog> {

    private static final String OVERDUE = "overdue";
    private static final List<String> ENDED = List.of("ended", "closed");

    @Override
    public Action action() {
        return Actions.BACKLOG;
    }

    @Override
    public String kind() {
        return Cases.KIND.name();
    }

    @Override
    public List<Filter> filters(Filter query, Moment moment) {
        Filter open = query.and(new Filter.Equal("status", "open"));
        return List.of(
                open,
                open.and(new Filter.Range(OVERDUE, 1, 1)),
                open.and(new Filter.Range(OVERDUE, 0, 0))
                        .and(new Filter.Range("movesBy", Long.MIN_VALUE, Micros.of(moment.now()))),
                query.and(new Filter.In("status", ENDED)).and(new Filter.Range("safetyFirst", 1, 1)));
    }

    @Override
    public String by() {
        return "accountable";
    }

    @Override
    public String orderBy() {
        return Kind.DUE_AT;
    }

    @Override
    public Backlog result(Filter query, List<Part> parts, Moment moment) {
        Map<String, Long> late = sums(parts.get(1), parts.get(2));
        Map<String, Long> open = sums(parts.get(0));
        Map<String, Long> endangered = sums(parts.get(3));
        List<Backlog.Line> posts = Stream.concat(open.keySet().stream(), endangered.keySet().stream())
                .distinct()
                .map(post -> new Backlog.Line(
                        PostId.of(post),
                        open.getOrDefault(post, 0L),
                        late.getOrDefault(post, 0L),
                        endangered.getOrDefault(post, 0L)))
                .sorted(Comparator.comparing(Backlog.Line::overdue, Comparator.reverseOrder())
                        .thenComparing(Backlog.Line::open, Comparator.reverseOrder())
                        .thenComparing(line -> line.post().value()))
                .toList();
        return new Backlog(moment.now(), posts);
    }

    private static Map<String, Long> sums(Part... parts) {
        return Stream.of(parts)
                .flatMap(part -> part.cells().stream())
                .collect(Collectors.toMap(Cell::value, Cell::rows, Long::sum, TreeMap::new));
    }
}
