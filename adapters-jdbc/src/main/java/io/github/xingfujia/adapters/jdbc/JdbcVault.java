package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.TextOrder;
import io.github.xingfujia.store.Vault;
import io.github.xingfujia.store.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The vault in two tables (密钥库). */
final class JdbcVault implements Vault {

    /** Up to so many keys are joined with those above them in one statement. */
    static final int FEW = 50;

    private static final Comparator<SearchDigest> BY_TARGET = Comparator.comparing(
                    SearchDigest::target, TextOrder.BYTES)
            .thenComparing(SearchDigest::owner, TextOrder.BYTES);

    private static final String BRANCHES =
            "SELECT " + columns("k") + ", " + columns("p") + ", " + columns("a") + " FROM " + Names.KEY
                    + " k LEFT JOIN " + Names.KEY + " p ON p.home = k.home AND p.id = k.parent LEFT JOIN "
                    + Names.KEY + " a ON a.home = p.home AND a.id = p.parent WHERE k.home = ? AND ";

    private static final String KEYS =
            "SELECT " + VaultTables.KEY_COLUMNS + " FROM " + Names.KEY + " WHERE home = ? AND ";

    private final Sessions sessions;
    private final Dialect dialect;
    private final JdbcJournal journal;

    JdbcVault(Sessions sessions, JdbcJournal journal) {
        this.sessions = sessions;
        this.dialect = sessions.dialect();
        this.journal = journal;
    }

    /**
     * One statement finds a few keys, their parents and what stands above those; only a tree that goes on from there takes
     * another. Many are looked up level by level: what a planner makes of joining a table that it has not counted yet grows
     * with their number times the number of all keys.
     */
    @Override
    public Map<String, WrappedKey> keys(HomeId home, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return ids.size() > FEW
                ? byLevel(home, ids)
                : whole(home, ids, sessions.read("keys", h -> query(home, ids).rows(h, this::branch)));
    }

    private Map<String, WrappedKey> byLevel(HomeId home, Collection<String> ids) {
        Map<String, WrappedKey> found = new TreeMap<>();
        Set<String> looked = new TreeSet<>();
        Collection<String> asked = new TreeSet<>(ids);
        while (!asked.isEmpty()) {
            Sql sql = dialect.among(Sql.of(KEYS, Sql.ascii(home.value())), "id", asked, dialect::text);
            List<WrappedKey> level = sessions.read("keys", h -> sql.rows(h, row -> VaultTables.key(row, 1, dialect)));
            level.forEach(key -> found.put(key.id(), key));
            looked.addAll(asked);
            asked = level.stream()
                    .map(WrappedKey::parent)
                    .filter(parent -> !looked.contains(parent))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return Collections.unmodifiableMap(found);
    }

    /** Returns the keys that {@link #query} found for {@code ids}, with whatever stands above them. */
    Map<String, WrappedKey> whole(HomeId home, Collection<String> ids, List<List<WrappedKey>> branches) {
        Map<String, WrappedKey> found = new TreeMap<>();
        Set<String> looked = new TreeSet<>();
        Collection<String> asked = new TreeSet<>(ids);
        List<List<WrappedKey>> read = branches;
        while (true) {
            read.forEach(branch -> branch.forEach(key -> found.put(key.id(), key)));
            looked.addAll(asked);
            List<String> parents = asked.stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .map(WrappedKey::parent)
                    .toList();
            looked.addAll(parents);
            asked = above(found, looked);
            if (asked.isEmpty()) {
                return Collections.unmodifiableMap(found);
            }
            Collection<String> some = asked;
            read = sessions.read("keys", h -> query(home, some).rows(h, this::branch));
        }
    }

    /** Returns the parents nobody has looked for yet: those of keys that were found without looking for their parents. */
    private static Collection<String> above(Map<String, WrappedKey> found, Set<String> looked) {
        Collection<String> above = new TreeSet<>();
        for (WrappedKey key : found.values()) {
            if (!looked.contains(key.id()) && !found.containsKey(key.parent()) && !looked.contains(key.parent())) {
                above.add(key.parent());
            }
        }
        return above;
    }

    @Override
    public List<SearchDigest> find(HomeId home, String field, String digest) {
        Sql sql = Sql.of(
                "SELECT " + VaultTables.DIGEST_COLUMNS + " FROM " + Names.DIGEST
                        + " WHERE home = ? AND field = ? AND digest = ?",
                Sql.ascii(home.value()),
                dialect.text(field),
                dialect.text(digest));
        return sessions.read("search digests", h -> sql.rows(h, row -> VaultTables.digest(row, dialect))).stream()
                .sorted(BY_TARGET)
                .toList();
    }

    @Override
    public void destroy(HomeId home, String keyId, Batch record) {
        journal.append(home, record, h -> {
            Argument owner = Sql.ascii(home.value());
            Argument key = dialect.text(keyId);
            Sql.of("DELETE FROM " + Names.KEY + " WHERE home = ? AND id = ?", owner, key)
                    .update(h);
            Sql.of("DELETE FROM " + Names.DIGEST + " WHERE home = ? AND owner = ?", owner, key)
                    .update(h);
        });
    }

    /** Keys with the two above each, every one found by its primary key: a condition with OR would walk all of the home. */
    Sql query(HomeId home, Collection<String> ids) {
        return dialect.among(Sql.of(BRANCHES, Sql.ascii(home.value())), "k.id", ids, dialect::text);
    }

    /** Returns a key and those above it, as {@link #query} tells them. */
    List<WrappedKey> branch(ResultSet row) throws SQLException {
        return VaultTables.branch(row, dialect);
    }

    private static String columns(String of) {
        return Arrays.stream(VaultTables.KEY_COLUMNS.split(", "))
                .map(column -> of + "." + column)
                .collect(Collectors.joining(", "));
    }
}
