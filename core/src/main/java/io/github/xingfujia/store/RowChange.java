package io.github.xingfujia.store;

import java.util.Optional;

/**
 * The change of one index row (索引变更).
 *
 * @param kind the name of the kind
 * @param id the key of the row
 * @param expectedVersion the version the row must have; 0 when it must not exist
 * @param row the row afterwards, at version {@code expectedVersion + 1}, or at any version from 1 where none was; empty to
 *     remove it
 * @param sameTexts whether its attributes of several texts are thought to stay as they are: a store that spares itself
 *     something for it checks it first, and does the whole when it is not so
 */
public record RowChange(String kind, String id, long expectedVersion, Optional<Row> row, boolean sameTexts) {

    /** Refuses a row that does not follow the expected version. */
    public RowChange {
        row.ifPresent(r -> {
            boolean follows = expectedVersion == 0 ? r.version() > 0 : r.version() == expectedVersion + 1;
            if (!follows || !r.id().equals(id) || !r.kind().equals(kind)) {
                throw new IllegalArgumentException("row does not follow: " + kind + "/" + id);
            }
        });
    }

    /** Returns a change of which nothing is said about its texts. */
    public RowChange(String kind, String id, long expectedVersion, Optional<Row> row) {
        this(kind, id, expectedVersion, row, false);
    }

    /** Returns the change that puts {@code row} after version {@code expectedVersion}. */
    public static RowChange put(Row row, long expectedVersion) {
        return new RowChange(row.kind(), row.id(), expectedVersion, Optional.of(row.at(expectedVersion + 1)));
    }

    /** Returns the change that puts {@code row} at its own version where there is none, however long its stream already is. */
    public static RowChange appear(Row row) {
        return new RowChange(row.kind(), row.id(), 0, Optional.of(row));
    }

    /** Returns the change that puts {@code row} in the place of {@code before}. */
    public static RowChange replace(Row before, Row row) {
        return new RowChange(
                row.kind(),
                row.id(),
                before.version(),
                Optional.of(row.at(before.version() + 1)),
                row.severals().equals(before.severals()));
    }
}
