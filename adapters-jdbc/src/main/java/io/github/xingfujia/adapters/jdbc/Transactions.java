package io.github.xingfujia.adapters.jdbc;

import java.sql.Connection;

/**
 * The host's transactions (宿主事务), for {@link JdbcStore#joining}: what the house writes while one is active is
 * committed or rolled back with it, by the host alone.
 *
 * <p>Asked on the thread that called the house. In Spring it is
 * {@code TransactionSynchronizationManager.isActualTransactionActive()}, {@code DataSourceUtils.getConnection(…)} and
 * {@code TransactionSynchronizationManager.registerSynchronization(…)}.
 */
public interface Transactions {

    /** Returns whether the calling thread is inside a transaction of the host on the store's database. */
    boolean active();

    /**
     * Returns the connection of the active transaction, with auto-commit off; the store neither closes nor commits
     * it.
     */
    Connection connection();

    /** Runs {@code then} after the active transaction was committed; never when it was rolled back. */
    void afterCommit(Runnable then);
}
