package io.github.xingfujia.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Fails one call of a data source, a connection or a statement, once: instead of it or after it; of all closings that of a connection. */
final class FailingDataSource {

    private record Plan(String method, SQLException failure, boolean after) {}

    private final DataSource target;
    private final AtomicReference<Plan> plan = new AtomicReference<>();
    private Connection kept;

    FailingDataSource(DataSource target) {
        this.target = target;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, target);
    }

    void fail(String method, SQLException failure) {
        plan.set(new Plan(method, failure, false));
    }

    void failAfter(String method, SQLException failure) {
        plan.set(new Plan(method, failure, true));
    }

    /** Hands out this connection from now on and never closes it; null for new ones again. */
    void keep(Connection connection) {
        kept = connection;
    }

    private <T> T proxy(Class<T> type, Object object) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (kept != null && method.getName().equals("getConnection") && object instanceof DataSource) {
                        return kept;
                    } else if (kept != null && method.getName().equals("close") && object instanceof Connection) {
                        return null;
                    }
                    Plan now = plan.get();
                    boolean hit = now != null
                            && now.method().equals(method.getName())
                            && !(object instanceof Statement && now.method().equals("close"))
                            && plan.compareAndSet(now, null);
                    if (hit && !now.after()) {
                        throw now.failure();
                    }
                    Object result;
                    try {
                        result = method.invoke(object, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (hit) {
                        throw now.failure();
                    }
                    return wrapped(result);
                }));
    }

    private Object wrapped(Object result) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result);
        } else if (result instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, result);
        }
        return result instanceof Statement ? proxy(Statement.class, result) : result;
    }
}
