package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.StoreException;
import java.util.Locale;

/** Finds the dialect of a database by the name it gives itself. */
final class Dialects {

    private Dialects() {}

    static Dialect of(Database database) {
        return switch (database) {
            case H2 -> new H2Dialect();
            case POSTGRESQL -> new PostgresDialect();
            case MARIADB -> new MariaDialect();
        };
    }

    /** Returns the dialect for {@code product}, as the driver's metadata names it. */
    static Dialect named(String product) {
        String code = product.toLowerCase(Locale.ROOT);
        for (Database database : Database.values()) {
            if (database.code().equals(code)) {
                return of(database);
            }
        }
        throw new StoreException("no dialect for " + product + ": H2, PostgreSQL and MariaDB are known");
    }
}
