package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.Vault;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * A store on a relational database (数据库存储): H2, PostgreSQL or MariaDB, found by the driver's metadata.
 *
 * <p>Every write is one transaction of its own at READ COMMITTED, without any retry and without any lock held
 * longer. Several processes may share one database: an append at an expected version is the claim. It keeps no
 * thread and changes no table; {@link JdbcSchema} makes the tables when the host asks.
 *
 * <p>An H2 file must be opened with {@code ;WRITE_DELAY=0} in its URL: by default H2 writes half a second behind and
 * loses acknowledged commands when the process is killed, so {@link #declare} refuses it.
 */
public final class JdbcStore implements Store {

    private final Sessions sessions;
    private final KindTables tables;
    private final Lane lane;
    private final Journal journal;
    private final Index index;
    private final Vault vault;
    private final boolean durable;

    private JdbcStore(Sessions sessions) {
        this.sessions = sessions;
        durable = sessions.read("durable", sessions.dialect()::isDurable);
        tables = new KindTables(sessions.dialect());
        lane = new Lane(sessions);
        JdbcJournal written = new JdbcJournal(sessions, tables, lane);
        journal = written;
        index = new JdbcIndex(sessions, tables);
        vault = new JdbcVault(sessions, written);
    }

    /**
     * Returns the store in the database behind {@code dataSource}; a pooled one, as a connection is taken for every
     * call.
     *
     * @throws io.github.xingfujia.store.StoreException when the database does not answer or is none of the three
     */
    public static JdbcStore on(DataSource dataSource) {
        return new JdbcStore(Sessions.on(dataSource));
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.xingfujia.store.StoreException that names every missing table and column and every setting
     *     that could lose something
     */
    @Override
    public void declare(List<Kind> kinds) {
        JdbcSchema.of(sessions).validate(kinds);
        tables.declare(kinds);
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
    public boolean isDurable() {
        return durable;
    }

    /**
     * Returns the oldest position that a reader of this store waits for, because its writer has not committed yet;
     * empty when none. One that stays says that a transaction hangs: a figure for the health page.
     */
    public OptionalLong oldestHole() {
        return lane.oldestHole();
    }
}
