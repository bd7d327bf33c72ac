package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Kind;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Compares the tables with what is needed (表结构检查). */
final class SchemaCheck {

    private final Handle handle;
    private final Dialect dialect;

    SchemaCheck(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    static boolean exists(Handle handle, String table) {
        return columns(handle, table).isPresent();
    }

    /** Returns the version noted in the database; 0 when none is. */
    static int version(Handle handle) {
        return handle.createQuery("SELECT MAX(version_no) FROM xfj_schema")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    List<String> faults(List<Kind> kinds) {
        List<String> faults = new ArrayList<>();
        needed(kinds).forEach((table, needed) -> {
            Optional<Set<String>> found = columns(handle, table);
            if (found.isEmpty()) {
                faults.add("missing table " + table);
            } else {
                needed.stream()
                        .filter(column -> !found.get().contains(column))
                        .forEach(column -> faults.add("missing column " + table + "." + column));
            }
        });
        if (exists(handle, "xfj_schema") && version(handle) != Ddl.VERSION) {
            faults.add("schema version " + version(handle) + ", this release needs " + Ddl.VERSION);
        }
        faults.addAll(dialect.faults(handle));
        return faults;
    }

    /** Returns the tables of earlier generations that are still there, by the name of the kind. */
    Map<String, List<String>> earlier(List<Kind> kinds) {
        Map<String, List<String>> earlier = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            List<String> tables = Names.earlier(kind).stream()
                    .flatMap(table -> Stream.of(Names.texts(table), table))
                    .filter(table -> exists(handle, table))
                    .toList();
            if (!tables.isEmpty()) {
                earlier.put(kind.name(), tables);
            }
        }
        return earlier;
    }

    /**
     * Returns the kinds that have rows in a generation before, or had none although there were streams of them: a rebuild makes
     * the present ones, and removes those before.
     */
    List<String> outdated(Map<String, List<String>> earlier, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> earlier.containsKey(kind.name())
                        ? earlier.get(kind.name()).stream().anyMatch(this::isFilled)
                        : kind.generation() > 1 && isNeverMade(kind))
                .map(Kind::name)
                .toList();
    }

    /** A kind whose first generation was to have no rows: every stream of a later one has its own. */
    private boolean isNeverMade(Kind kind) {
        String table = Names.table(kind);
        String first = kind.name() + "/";
        for (Optional<String> home = homeAfter(""); home.isPresent(); home = homeAfter(home.get())) {
            String one = home.get();
            boolean hasStreams = handle.createQuery("SELECT 1 FROM " + Names.ENTRY
                            + " WHERE home = :home AND stream >= :first AND stream < :end LIMIT 1")
                    .bind("home", one)
                    .bind("first", first)
                    .bind("end", kind.name() + "0")
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (hasStreams
                    && handle.createQuery("SELECT 1 FROM " + table + " WHERE home = :home LIMIT 1")
                            .bind("home", one)
                            .mapTo(Integer.class)
                            .findOne()
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> homeAfter(String home) {
        return handle.createQuery("SELECT MIN(home) FROM " + Names.ENTRY + " WHERE home > :home")
                .bind("home", home)
                .mapTo(String.class)
                .findOne();
    }

    private boolean isFilled(String table) {
        return handle.createQuery("SELECT 1 FROM " + table + " LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private Map<String, List<String>> needed(List<Kind> kinds) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(Names.ENTRY, list("position_no, home, " + EntryTable.COLUMNS));
        tables.put(Names.KEY, list("home, " + VaultTables.KEY_COLUMNS));
        tables.put(Names.DIGEST, list("home, " + VaultTables.DIGEST_COLUMNS));
        tables.put("xfj_schema", list("version_no"));
        for (Kind kind : kinds) {
            KindTable table = new KindTable(kind, dialect);
            tables.put(
                    table.name(),
                    Stream.concat(Stream.of("home"), table.columns().stream()).toList());
            if (table.hasTexts()) {
                tables.put(table.texts(), list("home, id, attribute, item"));
            }
        }
        return tables;
    }

    private static List<String> list(String columns) {
        return List.of(columns.split(", "));
    }

    /** Asks the table itself: it is found as the statements of the store will find it. */
    private static Optional<Set<String>> columns(Handle handle, String table) {
        try {
            return handle.createQuery("SELECT * FROM " + table + " WHERE 1 = 0")
                    .scanResultSet(
                            (result, context) -> Optional.of(names(result.get().getMetaData())));
        } catch (JdbiException e) {
            if (Errors.find(e, s -> s.getSQLState() != null && s.getSQLState().startsWith("42"))
                    .isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Set<String> names(ResultSetMetaData columns) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
