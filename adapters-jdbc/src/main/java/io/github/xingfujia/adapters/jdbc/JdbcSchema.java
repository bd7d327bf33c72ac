package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StoreException;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The tables a {@link JdbcStore} needs (表结构): made, checked or printed only when the host asks; the store itself
 * never changes them.
 *
 * <p>The scripts of the bundled kinds are versioned resources beside this class ({@code schema/v1/h2.sql} and so on),
 * so that a county may read them, or run them by its own means instead. Kinds of other capabilities are written the
 * same way.
 */
public final class JdbcSchema {

    private static final int MOST_TRIES = 5;

    private final Sessions sessions;
    private final Dialect dialect;

    private JdbcSchema(Sessions sessions) {
        this.sessions = sessions;
        this.dialect = sessions.dialect();
    }

    /** Returns the schema of the database behind {@code dataSource}; touches nothing yet. */
    public static JdbcSchema of(DataSource dataSource) {
        return new JdbcSchema(Sessions.on(dataSource));
    }

    static JdbcSchema of(Sessions sessions) {
        return new JdbcSchema(sessions);
    }

    /** Returns the script for {@code kinds} on {@code database}. */
    public static String print(Database database, List<Kind> kinds) {
        return SchemaScript.print(database, parts(Dialects.of(database), kinds));
    }

    /** Returns the script for {@code kinds} on this database. */
    public String print(List<Kind> kinds) {
        return print(dialect.database(), kinds);
    }

    /**
     * Makes the tables of {@code kinds} in a database that has none yet.
     *
     * @throws StoreException when there are tables already
     */
    public void install(List<Kind> kinds) {
        if (sessions.read("the schema", h -> SchemaCheck.exists(h, Names.ENTRY))) {
            throw new StoreException("there is a journal already: call JdbcSchema.upgrade");
        }
        upgrade(kinds);
    }

    /**
     * Makes what is missing for {@code kinds} and leaves everything else as it is; may be called at every start. A kind whose
     * columns changed gets a table of its own, without rows: see {@link #outdated}.
     */
    public void upgrade(List<Kind> kinds) {
        Map<String, List<String>> parts = parts(dialect, kinds);
        int left = MOST_TRIES;
        while (!isMade(parts, left > 1)) {
            left--;
        }
    }

    /** What a killed process left behind ends by itself, and may stand in the way once: nothing of this one is done then. */
    private boolean isMade(Map<String, List<String>> parts, boolean again) {
        try {
            sessions.write("the schema", h -> {
                parts.values().forEach(statements -> statements.forEach(statement -> run(h, statement)));
                return parts.size();
            });
            return true;
        } catch (StaleStoreException e) {
            if (again) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Returns the names of the kinds whose rows an earlier release made and this one has not made anew from the journal: until
     * then their lists would be short, so that a store refuses to be used. After {@link #upgrade}, and while no other
     * process writes, {@code Xingfujia.on(JdbcStore.rebuilding(dataSource), profile)…build().rebuild()} makes them; the rows of
     * the release before go with it. Going back to that release takes a rebuild by it.
     */
    public List<String> outdated(List<Kind> kinds) {
        return outdated(earlier(kinds), kinds);
    }

    List<String> outdated(Map<String, List<String>> earlier, List<Kind> kinds) {
        return sessions.read("the schema", h -> new SchemaCheck(h, dialect).outdated(earlier, kinds));
    }

    Map<String, List<String>> earlier(List<Kind> kinds) {
        return sessions.read("the schema", h -> new SchemaCheck(h, dialect).earlier(kinds));
    }

    /**
     * Compares the database with what {@code kinds} need.
     *
     * @throws StoreException that names every missing table and column and every setting that could lose something
     */
    public void validate(List<Kind> kinds) {
        List<String> faults = sessions.read("the schema", h -> new SchemaCheck(h, dialect).faults(kinds));
        if (!faults.isEmpty()) {
            throw new StoreException("the database is not ready; JdbcSchema.install makes the tables, upgrade adds"
                    + " what is missing:\n" + String.join("\n", faults));
        }
    }

    /** The reviewed text where there is one. */
    private static Map<String, List<String>> parts(Dialect dialect, List<Kind> kinds) {
        Map<String, List<String>> reviewed = SchemaScript.reviewed(dialect.database());
        Map<String, List<String>> parts =
                new Ddl(dialect).parts(DeclaredKinds.of(kinds).all());
        parts.replaceAll(reviewed::getOrDefault);
        return parts;
    }

    /** The version is noted once. */
    private static void run(Connection connection, String statement) {
        if (!statement.startsWith("INSERT") || SchemaCheck.version(connection) == 0) {
            Sql.run(connection, statement);
        }
    }

    @Override
    public String toString() {
        return "schema " + Ddl.VERSION + " on " + dialect.database().code();
    }
}
