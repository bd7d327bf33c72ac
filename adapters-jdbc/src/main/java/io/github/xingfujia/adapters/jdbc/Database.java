package io.github.xingfujia.adapters.jdbc;

/** A database the store was tried on (数据库): the whole contract kit ran on a real one. */
public enum Database {
    /** H2 in a file; for one process. */
    H2("h2"),
    /** PostgreSQL 15 and later, and what speaks its language. */
    POSTGRESQL("postgresql"),
    /** MariaDB 10.11 and later. */
    MARIADB("mariadb");

    private final String code;

    Database(String code) {
        this.code = code;
    }

    /** Returns the name of its schema file, such as {@code h2}. */
    public String code() {
        return code;
    }
}
