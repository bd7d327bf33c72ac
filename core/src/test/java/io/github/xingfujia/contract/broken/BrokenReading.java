package io.github.xingfujia.contract.broken;

import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.PageKey;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores that break a promise about reading, each in one place. */
final class BrokenReading {

    private BrokenReading() {}

    static final class LosesTheLastRowOfAPage extends WrappedStore {
        @Override
        public Page<Row> find(HomeId home, Query query) {
            Page<Row> page = super.find(home, query);
            boolean lose = page.next().isPresent() && page.rows().size() > 1;
            return lose ? new Page<>(page.rows().subList(0, page.rows().size() - 1), page.next()) : page;
        }
    }

    static final class PromisesAnotherPage extends WrappedStore {
        @Override
        public Page<Row> find(HomeId home, Query query) {
            Page<Row> page = super.find(home, query);
            if (page.rows().size() < query.limit()
                    || page.next().isPresent()
                    || query.orderBy().equals("dueAt")) {
                return page;
            }
            Row last = page.rows().get(query.limit() - 1);
            Optional<Row.Value> value = Optional.ofNullable(last.values().get(query.orderBy()));
            return new Page<>(page.rows(), Optional.of(new PageKey(value, last.id()).text()));
        }
    }

    static final class MixesTheRowsOfHomes extends WrappedStore {
        @Override
        public List<Row> get(HomeId home, String kind, Collection<String> ids) {
            List<Row> rows = new ArrayList<>(super.get(home, kind, ids));
            rows.addAll(super.get(new HomeId("bishan"), kind, ids));
            return rows.stream().distinct().limit(ids.size()).toList();
        }

        @Override
        public Page<Row> find(HomeId home, Query query) {
            return super.find(new HomeId("bishan"), query);
        }
    }

    static final class MixesTheJournalsOfHomes extends WrappedStore {
        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            List<Recorded> both = new ArrayList<>(super.readAfter(new HomeId("tongliang"), position, max, now));
            both.addAll(super.readAfter(new HomeId("bishan"), position, max, now));
            both.sort(Comparator.comparingLong(Recorded::position));
            return both.subList(0, Math.min(max, both.size()));
        }
    }

    static final class NeedsAValueForNoneOf extends WrappedStore {
        @Override
        public Page<Row> find(HomeId home, Query query) {
            return super.find(
                    home,
                    new Query(query.kind(), narrow(query.filter()), query.orderBy(), query.after(), query.limit()));
        }

        private static Filter narrow(Filter filter) {
            return filter instanceof Filter.NoneOf none ? none.and(new Filter.Prefix(none.attribute(), "")) : filter;
        }
    }

    static final class IgnoresTrailingSpaces extends WrappedStore {
        @Override
        public Page<Row> find(HomeId home, Query query) {
            Filter filter = query.filter() instanceof Filter.Equal equal
                    ? new Filter.In(
                            equal.attribute(),
                            List.of(equal.value(), equal.value().stripTrailing(), equal.value() + " "))
                    : query.filter();
            return super.find(home, new Query(query.kind(), filter, query.orderBy(), query.after(), query.limit()));
        }
    }

    static final class OrdersByHalfCharacters extends WrappedStore {
        @Override
        public Page<Row> find(HomeId home, Query query) {
            Page<Row> page = super.find(home, query);
            if (page.next().isPresent() || !query.orderBy().equals("state")) {
                return page;
            }
            List<Row> rows = new ArrayList<>(page.rows());
            rows.sort(Comparator.comparing(r -> r.text("state").orElse("\uffff\uffff")));
            return new Page<>(rows, page.next());
        }
    }

    static final class CountsOnlyRowsWithTheDimension extends WrappedStore {
        @Override
        public List<Count> count(HomeId home, String kind, Filter filter, List<String> dimensions) {
            return super.count(home, kind, filter, dimensions).stream()
                    .filter(c -> !c.values().contains(""))
                    .toList();
        }
    }

    static final class TouchesAtAnyVersion extends WrappedStore {
        @Override
        public int touch(HomeId home, List<Touch> touches) {
            List<Touch> forced = touches.stream()
                    .map(t -> new Touch(
                            t.kind(),
                            t.id(),
                            get(home, t.kind(), List.of(t.id())).stream()
                                    .mapToLong(Row::version)
                                    .sum(),
                            t.dueAt()))
                    .toList();
            return super.touch(home, forced);
        }
    }

    static final class KeepsReplacedRows extends WrappedStore {
        @Override
        public void replace(HomeId home, String kind, List<Row> rows) {
            Map<String, Row> all = new LinkedHashMap<>();
            find(home, Query.of(kind, Filter.everything(), "state", 1000))
                    .rows()
                    .forEach(r -> all.put(r.id(), r));
            rows.forEach(r -> all.put(r.id(), r));
            super.replace(home, kind, List.copyOf(all.values()));
        }
    }

    static final class SkipsAnEntryBetweenPages extends WrappedStore {
        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            return super.readAfter(home, position == 0 ? 0 : position + 1, max, now);
        }
    }

    static final class ReadsOnlyTheFirstTenOfAStream extends WrappedStore {
        @Override
        public List<Entry> read(HomeId home, Collection<StreamId> streams) {
            return super.read(home, streams).stream()
                    .filter(e -> e.sequence() <= 10)
                    .toList();
        }
    }

    static final class GivesKeysWithoutTheirParents extends WrappedStore {
        @Override
        public Map<String, WrappedKey> keys(HomeId home, Collection<String> ids) {
            Map<String, WrappedKey> keys = new LinkedHashMap<>(super.keys(home, ids));
            keys.keySet().retainAll(ids);
            return keys;
        }
    }

    static final class RemembersDestroyedDigests extends WrappedStore {
        private final List<SearchDigest> all = new ArrayList<>();

        @Override
        public void append(HomeId home, Batch batch) {
            super.append(home, batch);
            all.addAll(batch.digests());
        }

        @Override
        public List<SearchDigest> find(HomeId home, String field, String digest) {
            return all.stream()
                    .filter(d -> d.field().equals(field) && d.digest().equals(digest))
                    .toList();
        }
    }

    static final class ClaimsToLast extends WrappedStore {
        @Override
        public boolean isDurable() {
            return true;
        }
    }
}
