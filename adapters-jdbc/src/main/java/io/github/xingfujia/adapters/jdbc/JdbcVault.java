package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.TextOrder;
import io.github.xingfujia.store.Vault;
import io.github.xingfujia.store.WrappedKey;
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
import org.jdbi.v3.core.Handle;

/** The vault in two tables (密钥库). */
final class JdbcVault implements Vault {

    private static final int FEW = 50;

    /** How many levels of keys one statement finds. */
    private static final int LEVELS = 3;

    private static final Comparator<SearchDigest> BY_TARGET = Comparator.comparing(
                    SearchDigest::target, TextOrder.BYTES)
            .thenComparing(SearchDigest::owner, TextOrder.BYTES);

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
        Map<String, WrappedKey> found = new TreeMap<>();
        Set<String> looked = new TreeSet<>();
        Collection<String> asked = new TreeSet<>(ids);
        while (!asked.isEmpty()) {
            Collection<String> some = asked;
            boolean few = some.size() <= FEW;
            sessions.read("keys", h -> few ? branches(h, home, some) : rows(h, home, some))
                    .forEach(key -> found.put(key.id(), key));
            for (int level = 0; level < (few ? LEVELS : 1); level++) {
                looked.addAll(asked);
                asked = parents(found, asked);
            }
            asked.removeAll(looked);
        }
        return Collections.unmodifiableMap(found);
    }

    private static Collection<String> parents(Map<String, WrappedKey> found, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(WrappedKey::parent)
                .collect(Collectors.toCollection(TreeSet::new));
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
    private List<WrappedKey> branches(Handle handle, HomeId home, Collection<String> ids) {
        Sql sql = Sql.of(
                        "SELECT " + columns("k") + ", " + columns("p") + ", " + columns("a") + " FROM " + Names.KEY
                                + " k LEFT JOIN " + Names.KEY + " p ON p.home = k.home AND p.id = k.parent LEFT JOIN "
                                + Names.KEY + " a ON a.home = p.home AND a.id = p.parent WHERE k.home = ? AND k.id IN ",
                        Sql.ascii(home.value()))
                .list(ids.stream().map(dialect::text).toList());
        return sql.rows(handle, row -> VaultTables.branch(row, dialect)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<WrappedKey> rows(Handle handle, HomeId home, Collection<String> ids) {
        Sql sql = Sql.of(
                        "SELECT " + VaultTables.KEY_COLUMNS + " FROM " + Names.KEY + " WHERE home = ? AND id IN ",
                        Sql.ascii(home.value()))
                .list(ids.stream().map(dialect::text).toList());
        return sql.rows(handle, row -> VaultTables.key(row, 1, dialect));
    }

    private static String columns(String of) {
        return Arrays.stream(VaultTables.KEY_COLUMNS.split(", "))
                .map(column -> of + "." + column)
                .collect(Collectors.joining(", "));
    }
}
