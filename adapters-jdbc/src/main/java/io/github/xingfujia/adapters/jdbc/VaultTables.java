package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keys and search digests as they stand in their tables (密钥表). */
final class VaultTables {

    static final String KEY_COLUMNS = "id, parent, suite, wrapped";
    static final String DIGEST_COLUMNS = "field, digest, owner, target";
    static final String INSERT_KEY =
            "INSERT INTO " + Names.KEY + " (home, " + KEY_COLUMNS + ") VALUES (" + Sql.marks(5) + ")";
    static final String INSERT_DIGEST =
            "INSERT INTO " + Names.DIGEST + " (home, " + DIGEST_COLUMNS + ") VALUES (" + Sql.marks(5) + ")";

    private VaultTables() {}

    static List<Argument> inserted(HomeId home, WrappedKey key, Dialect dialect) {
        return List.of(
                Sql.ascii(home.value()),
                dialect.text(key.id()),
                dialect.text(key.parent()),
                dialect.text(key.suite()),
                Sql.bytes(key.wrapped()));
    }

    static List<Argument> inserted(HomeId home, SearchDigest digest, Dialect dialect) {
        return List.of(
                Sql.ascii(home.value()),
                dialect.text(digest.field()),
                dialect.text(digest.digest()),
                dialect.text(digest.owner()),
                dialect.text(digest.target()));
    }

    /** Returns a key and those above it that are there, each in the four columns behind the one before. */
    static List<WrappedKey> branch(ResultSet r, Dialect dialect) throws SQLException {
        List<WrappedKey> keys = new ArrayList<>();
        for (int at = 1; at <= 9 && r.getBytes(at + 3) != null; at += 4) {
            keys.add(key(r, at, dialect));
        }
        return keys;
    }

    /** Returns the key in the four columns from {@code at} on. */
    static WrappedKey key(ResultSet r, int at, Dialect dialect) throws SQLException {
        return new WrappedKey(
                dialect.text(r, at), dialect.text(r, at + 1), dialect.text(r, at + 2), Bytes.of(r.getBytes(at + 3)));
    }

    static SearchDigest digest(ResultSet r, Dialect dialect) throws SQLException {
        return new SearchDigest(dialect.text(r, 1), dialect.text(r, 2), dialect.text(r, 3), dialect.text(r, 4));
    }
}
