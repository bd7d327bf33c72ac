package io.github.xingfujia.way;

import com.google.common.collect.Maps;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.JournalVerifier.Differing;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares every index row with what the journal says (索引比对): the version with the revision, each value with what is
 * derived. When something may be due is left out: it moves by itself.
 */
final class Comparison {

    private static final int PAGE = 500;

    private final HomeId home;
    private final Index index;
    private final Loader loader;
    private final Recorder recorder;
    private final LookIndex looked;

    Comparison(HomeId home, Index index, Loader loader, Recorder recorder, LookIndex looked) {
        this.home = home;
        this.index = index;
        this.loader = loader;
        this.recorder = recorder;
        this.looked = looked;
    }

    /** What was compared. */
    record Found(long rows, List<Differing> differing) {}

    /** Compares the rows of everything in {@code refs}, and looks for rows of nothing that is in there. */
    Found run(SortedSet<Ref> refs, Instant now) {
        List<Differing> differing = new ArrayList<>();
        List<Ref> page = new ArrayList<>();
        for (Ref ref : refs) {
            page.add(ref);
            if (page.size() == PAGE) {
                differing.addAll(compare(page, now));
                page.clear();
            }
        }
        differing.addAll(compare(page, now));
        long rows = 0;
        for (Kind kind : loader.kinds()) {
            Optional<String> after = Optional.empty();
            do {
                var found = index.find(home, new Query(kind.name(), Filter.everything(), Kind.DUE_AT, after, PAGE));
                for (Row row : found.rows()) {
                    rows++;
                    Ref ref = new Ref(kind.name(), row.id());
                    if (!refs.contains(ref) && !exists(ref)) {
                        differing.add(new Differing(kind.name(), row.id(), "row-alone"));
                    }
                }
                after = found.next();
            } while (after.isPresent());
        }
        LookIndex.Compared looks = looked.compare(now);
        differing.addAll(looks.differing());
        return new Found(rows + looks.rows(), differing);
    }

    /** What differs is looked at once more by itself: somebody may have written in between. */
    private List<Differing> compare(List<Ref> refs, Instant now) {
        return differing(refs, now).stream()
                .flatMap(d -> differing(List.of(new Ref(d.kind(), d.id())), now).stream())
                .toList();
    }

    private List<Differing> differing(List<Ref> refs, Instant now) {
        List<Differing> differing = new ArrayList<>();
        refs.stream()
                .collect(Collectors.groupingBy(Ref::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> {
                    List<String> ids = some.stream().map(Ref::key).toList();
                    Map<String, Row> kept = Maps.uniqueIndex(index.get(home, kind, ids), Row::id);
                    Loaded loaded = loader.load(Loaded.nothing(), some);
                    for (Ref ref : some) {
                        // what cannot be decided on is told as a chain that broke, or belongs to a newer version
                        if (loaded.isDecidable(ref)) {
                            fault(recorder.row(loaded.folded(ref), now), Optional.ofNullable(kept.get(ref.key())))
                                    .ifPresent(f -> differing.add(new Differing(kind, ref.key(), f)));
                        }
                    }
                });
        return differing;
    }

    private static Optional<String> fault(Optional<Row> derived, Optional<Row> kept) {
        if (derived.isEmpty()) {
            return kept.map(k -> "row");
        }
        if (kept.isEmpty()) {
            return Optional.of("row-missing");
        }
        boolean same = derived.get().version() == kept.get().version()
                && derived.get().values().equals(kept.get().values());
        return same ? Optional.empty() : Optional.of("row");
    }

    private boolean exists(Ref ref) {
        return loader.load(Loaded.nothing(), List.of(ref)).exists(ref);
    }
}
