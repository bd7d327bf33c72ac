package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The two lists over erasures: what waits to be decided or destroyed, and the ledger of destroyed keys. */
final class ErasureListings {

    private ErasureListings() {}

    private abstract static class OverErasures<R> implements Listing<Filter, R> {
        @Override
        public final String kind() {
            return Erasures.KIND.name();
        }

        @Override
        public final String orderBy() {
            return "askedAt";
        }
    }

    static final class Waiting extends OverErasures<ErasureLine> {
        @Override
        public Action action() {
            return Actions.ERASURES;
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query.and(
                    new Filter.In("stage", List.of(ErasureStage.REQUESTED.word(), ErasureStage.RESTRICTED.word())));
        }

        @Override
        public ErasureLine line(Row row, Moment moment) {
            return new ErasureLine(
                    ErasureId.of(row.id()),
                    row.text("stage").orElseThrow().equals(ErasureStage.REQUESTED.word())
                            ? ErasureStage.REQUESTED
                            : ErasureStage.RESTRICTED,
                    Instant.EPOCH
                            .plus(row.number("askedAt").orElseThrow(), ChronoUnit.MICROS)
                            .atZone(Moment.ZONE)
                            .toLocalDate(),
                    row.number("until").map(LocalDate::ofEpochDay));
        }
    }

    static final class Ledger extends OverErasures<DestroyedKeys> {
        @Override
        public Action action() {
            return Actions.LEDGER;
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query.and(new Filter.Range("gone", 1, 1));
        }

        @Override
        public DestroyedKeys line(Row row, Moment moment) {
            ErasureId id = ErasureId.of(row.id());
            return new DestroyedKeys(row.texts("destroyed").stream()
                    .map(text -> {
                        String[] parts = text.split(" ");
                        return DestroyedKey.sealed(id, Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), moment);
                    })
                    .toList());
        }
    }
}
