package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.Meter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts what passes through the connections of another data source. Whether switching auto-commit is a message of
 * its own differs by driver and is told to it.
 */
final class CountingDataSource implements Meter {

    private static final Set<String> EXECUTIONS = new TreeSet<>(Set.of(
            "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch"));

    private final boolean switchingIsATrip;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();

    CountingDataSource(boolean switchingIsATrip) {
        this.switchingIsATrip = switchingIsATrip;
    }

    @Override
    public Cost of(Runnable work) {
        reads.set(0);
        writes.set(0);
        trips.set(0);
        rows.set(0);
        work.run();
        return new Cost(reads.get(), writes.get(), trips.get(), rows.get());
    }

    DataSource around(DataSource dataSource) {
        return proxy(DataSource.class, dataSource, "", this::wrapped);
    }

    private Object wrapped(Method method, Object[] arguments, Object result, String sql) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection, "", this::wrapped);
        } else if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, (String) arguments[0], this::executed);
        } else if (result instanceof Statement statement) {
            return proxy(Statement.class, statement, "", this::executed);
        }
        if (method.getName().equals("commit")
                || method.getName().equals("rollback")
                || method.getName().equals("setTransactionIsolation")
                || (switchingIsATrip && method.getName().equals("setAutoCommit"))) {
            trips.incrementAndGet();
        }
        return result;
    }

    private Object executed(Method method, Object[] arguments, Object result, String prepared) {
        if (EXECUTIONS.contains(method.getName())) {
            String sql = arguments != null && arguments.length > 0 ? (String) arguments[0] : prepared;
            trips.incrementAndGet();
            if (sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT")) {
                reads.incrementAndGet();
            } else {
                writes.incrementAndGet();
            }
            if (result instanceof int[] counts) {
                rows.addAndGet(Arrays.stream(counts).map(Math::abs).sum());
            } else if (result instanceof Integer count) {
                rows.addAndGet(count);
            }
        }
        if (result instanceof ResultSet told && prepared.startsWith("WITH")) {
            return proxy(ResultSet.class, told, "", this::told);
        }
        return result;
    }

    /** A statement that writes in several parts answers with the number of rows. */
    private Object told(Method method, Object[] arguments, Object result, String sql) {
        if (method.getName().equals("getLong")) {
            rows.addAndGet(((Long) result).intValue());
        }
        return result;
    }

    private interface Seen {
        Object after(Method method, Object[] arguments, Object result, String sql);
    }

    private static <T> T proxy(Class<T> type, Object target, String sql, Seen seen) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return seen.after(method, arguments, method.invoke(target, arguments), sql);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
