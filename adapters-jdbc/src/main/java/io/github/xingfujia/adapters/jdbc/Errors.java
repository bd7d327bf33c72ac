package io.github.xingfujia.adapters.jdbc;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.store.OutcomeUnknownException;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StoreException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of the store what went wrong in the database (错误映射); names of constraints are never read.
 *
 * <p>Class 23 (a key is taken) and class 40 (the database itself rolled the transaction back, as for a deadlock) mean
 * the same to a caller: something changed, reload and decide again.
 */
final class Errors {

    private static final ImmutableSet<String> REFUSALS =
            ImmutableSet.of("0A", "22", "25", "28", "42", "53", "54", "55");

    private Errors() {}

    /** Returns what to throw for a failure before the commit: nothing was stored. */
    static RuntimeException before(String what, RuntimeException e) {
        if (!(e instanceof FailedStatementException)) {
            return e;
        }
        return isStale(e) ? new StaleStoreException(what, e) : new StoreException("the database failed: " + what, e);
    }

    /** Returns what to throw for a failure of the commit itself: unless it was refused, nobody knows. */
    static RuntimeException during(String what, SQLException e) {
        return isStale(e)
                ? new StaleStoreException(what, e)
                : new OutcomeUnknownException("no answer to the commit: " + what, e);
    }

    /**
     * Returns what to throw for a failure of a statement that commits by itself: unless the database said what was
     * wrong with the statement, nobody knows.
     */
    static RuntimeException atOnce(String what, RuntimeException e) {
        return isStale(e) || find(e, s -> isRefusal(s.getSQLState())).isPresent()
                ? before(what, e)
                : new OutcomeUnknownException("no answer to the statement: " + what, e);
    }

    /** Of these classes the database rolls the statement back before it tells. */
    private static boolean isRefusal(@Nullable String state) {
        return state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
    }

    /** Returns the first database exception under {@code e} that passes. */
    static Optional<SQLException> find(Throwable e, Predicate<SQLException> condition) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                for (SQLException s = (SQLException) t; s != null; s = s.getNextException()) {
                    if (condition.test(s)) {
                        return Optional.of(s);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isStale(Throwable e) {
        return find(e, s -> {
                    String state = s.getSQLState();
                    return state != null && (state.startsWith("23") || state.startsWith("40"));
                })
                .isPresent();
    }
}
