package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.Vault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * A store on a relational database (数据库存储): H2, PostgreSQL or MariaDB, found by the driver's metadata.
 *
 * <p>Every write is one transaction of its own at READ COMMITTED, without any retry and without any lock held
 * longer, unless it joins the host's. Several processes may share one database: an append at an expected version is the claim. It keeps no
 * thread and changes no table; {@link JdbcSchema} makes the tables when the host asks.
 *
 * <p>H2 must be opened with {@code ;QUERY_CACHE_SIZE=0} in its URL, and a file of it with {@code ;WRITE_DELAY=0} too: by
 * default H2 may answer with a result that was overtaken, and writes half a second behind and loses acknowledged commands
 * when the process is killed, so {@link #declare} refuses it.
 */
public final class JdbcStore implements Store {

    private final Sessions sessions;
    private final KindTables tables;
    private final Lane lane;
    private final JdbcJournal journal;
    private final Index index;
    private final JdbcVault vault;
    private final boolean durable;
    private final Optional<JdbcStore> apart;
    private final boolean rebuilding;

    private JdbcStore(Sessions sessions, boolean rebuilding) {
        this(
                sessions,
                new KindTables(sessions.dialect()),
                new Lane(sessions),
                sessions.read("durable", sessions.dialect()::isDurable),
                Optional.empty(),
                rebuilding);
    }

    private JdbcStore(
            Sessions sessions,
            KindTables tables,
            Lane lane,
            boolean durable,
            Optional<JdbcStore> apart,
            boolean rebuilding) {
        this.rebuilding = rebuilding;
        this.sessions = sessions;
        this.tables = tables;
        this.lane = lane;
        this.durable = durable;
        this.apart = apart;
        journal = new JdbcJournal(sessions, tables, lane);
        index = new JdbcIndex(sessions, tables);
        vault = new JdbcVault(sessions, journal);
    }

    /**
     * Returns the store in the database behind {@code dataSource}; a pooled one, as a connection is taken for every
     * call.
     *
     * @throws io.github.xingfujia.store.StoreException when the database does not answer or is none of the three
     */
    public static JdbcStore on(DataSource dataSource) {
        return new JdbcStore(Sessions.on(dataSource), false);
    }

    /**
     * Returns the store in the database behind {@code dataSource} for one {@code home.rebuild()} after an update: it may be used
     * although rows of an earlier release were not made anew yet, see {@link JdbcSchema#outdated}.
     *
     * @throws io.github.xingfujia.store.StoreException when the database does not answer or is none of the three
     */
    public static JdbcStore rebuilding(DataSource dataSource) {
        return new JdbcStore(Sessions.on(dataSource), true);
    }

    /**
     * Returns the store in the database behind {@code dataSource} that joins the host's transaction while one is
     * active: nothing it writes is visible to others before the host commits, and a command that was overtaken is
     * not tried again but told as {@link io.github.xingfujia.store.StaleStoreException}. A write that fails leaves
     * nothing behind; after any exception the host rolls back or goes on as it sees fit, except when the database
     * itself ended the transaction, as for a deadlock.
     *
     * <p>Looks and refusals are recorded apart, whatever the host does later, on a connection of their own: the pool
     * must have one to spare. {@code home.work()} belongs outside the host's transactions.
     *
     * @throws io.github.xingfujia.store.StoreException when the database does not answer or is none of the three
     */
    public static JdbcStore joining(DataSource dataSource, Transactions transactions) {
        JdbcStore own = on(dataSource);
        return new JdbcStore(
                own.sessions.joining(transactions), own.tables, own.lane, own.durable, Optional.of(own), false);
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.xingfujia.store.StoreException that names every missing table and column and every setting
     *     that could lose something, or every kind whose rows are those of an earlier release
     */
    @Override
    public void declare(List<Kind> kinds) {
        JdbcSchema schema = JdbcSchema.of(apart().sessions);
        schema.validate(kinds);
        Map<String, List<String>> earlier = schema.earlier(kinds);
        List<String> outdated = rebuilding ? List.of() : schema.outdated(earlier, kinds);
        if (!outdated.isEmpty()) {
            throw new StoreException("rows of an earlier release, lists of them would be short: " + outdated
                    + "; build the house on JdbcStore.rebuilding(dataSource) and call home.rebuild() once");
        }
        tables.declare(kinds, earlier);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Override
    public Turn read(HomeId home, Collection<StreamId> streams, Collection<String> keys) {
        boolean few = !keys.isEmpty() && keys.size() <= JdbcVault.FEW;
        return sessions.dialect().answersTogether() && !streams.isEmpty() && few
                ? journal.read(home, streams, keys, vault)
                : Store.super.read(home, streams, keys);
    }

    @Override
    public boolean isDurable() {
        return durable;
    }

    @Override
    public boolean isJoined() {
        return sessions.isJoined();
    }

    @Override
    public void afterCommit(Runnable then) {
        sessions.afterCommit(then);
    }

    @Override
    public JdbcStore apart() {
        return apart.orElse(this);
    }

    /**
     * Returns the oldest position that a reader of this store waits for, because its writer has not committed yet;
     * empty when none. One that stays says that a transaction hangs: a figure for the health page.
     */
    public OptionalLong oldestHole() {
        return lane.oldestHole();
    }
}
