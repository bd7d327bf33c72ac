package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Kind;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the tables with what is needed (表结构检查). */
final class SchemaCheck {

    private final Connection connection;
    private final Dialect dialect;

    SchemaCheck(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    static boolean exists(Connection connection, String table) {
        return columns(connection, table).isPresent();
    }

    /** Returns the version noted in the database; 0 when none is. */
    static long version(Connection connection) {
        return Sql.of("SELECT COALESCE(MAX(version_no), 0) FROM " + Names.SCHEMA)
                .number(connection);
    }

    List<String> faults(List<Kind> kinds) {
        List<String> faults = new ArrayList<>();
        needed(kinds).forEach((table, needed) -> {
            Optional<Set<String>> found = columns(connection, table);
            if (found.isEmpty()) {
                faults.add("missing table " + table);
            } else {
                needed.stream()
                        .filter(column -> !found.get().contains(column))
                        .forEach(column -> faults.add("missing column " + table + "." + column));
            }
        });
        if (exists(connection, Names.SCHEMA) && version(connection) != Ddl.VERSION) {
            faults.add("schema version " + version(connection) + ", this release needs " + Ddl.VERSION);
        }
        faults.addAll(dialect.faults(connection));
        return faults;
    }

    /** Returns the tables of earlier generations that are still there, by the name of the kind. */
    Map<String, List<String>> earlier(List<Kind> kinds) {
        Map<String, List<String>> earlier = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            List<String> tables = Names.earlier(kind).stream()
                    .flatMap(table -> Stream.of(Names.texts(table), table))
                    .filter(table -> exists(connection, table))
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
            Sql streams = Sql.of(
                    "SELECT 1 FROM " + Names.ENTRY + " WHERE home = ? AND stream >= ? AND stream < ? LIMIT 1",
                    Sql.ascii(one),
                    Sql.ascii(first),
                    Sql.ascii(kind.name() + "0"));
            Sql rows = Sql.of("SELECT 1 FROM " + table + " WHERE home = ? LIMIT 1", Sql.ascii(one));
            if (isAny(streams) && !isAny(rows)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> homeAfter(String home) {
        return Sql.of("SELECT home FROM " + Names.ENTRY + " WHERE home > ? ORDER BY home LIMIT 1", Sql.ascii(home))
                .words(connection)
                .stream()
                .findFirst();
    }

    private boolean isAny(Sql query) {
        return !query.rows(connection, row -> row.getInt(1)).isEmpty();
    }

    private boolean isFilled(String table) {
        return isAny(Sql.of("SELECT 1 FROM " + table + " LIMIT 1"));
    }

    private Map<String, List<String>> needed(List<Kind> kinds) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(Names.ENTRY, list("position_no, home, " + EntryTable.COLUMNS));
        tables.put(Names.KEY, list("home, " + VaultTables.KEY_COLUMNS));
        tables.put(Names.DIGEST, list("home, " + VaultTables.DIGEST_COLUMNS));
        tables.put(Names.SCHEMA, list("version_no"));
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
    private static Optional<Set<String>> columns(Connection connection, String table) {
        try {
            return Optional.of(Sql.of("SELECT * FROM " + table + " WHERE 1 = 0").columns(connection));
        } catch (FailedStatementException e) {
            if (Errors.find(e, s -> s.getSQLState() != null && s.getSQLState().startsWith("42"))
                    .isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
