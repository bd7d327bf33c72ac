package io.github.xingfujia.store;

import java.util.Optional;

/**
 * The change of one index row (索引变更).
 *
 * @param kind the name of the kind
 * @param id the key of the row
 * @param expectedVersion the version the row must have; 0 when it must not exist
 * @param row the row afterwards, at version {@code expectedVersion + 1}; empty to remove it
 */
public record RowChange(String kind, String id, long expectedVersion, Optional<Row> row) {

    /** Refuses a row that does not follow the expected version. */
    public RowChange {
        row.ifPresent(r -> {
            if (r.version() != expectedVersion + 1
                    || !r.id().equals(id)
                    || !r.kind().equals(kind)) {
                throw new IllegalArgumentException("row does not follow: " + kind + "/" + id);
            }
        });
    }

    /** Returns the change that puts {@code row} after version {@code expectedVersion}. */
    public static RowChange put(Row row, long expectedVersion) {
        return new RowChange(row.kind(), row.id(), expectedVersion, Optional.of(row.at(expectedVersion + 1)));
    }
}
