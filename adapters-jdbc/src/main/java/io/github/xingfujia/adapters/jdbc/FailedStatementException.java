package io.github.xingfujia.adapters.jdbc;

import java.sql.SQLException;

/** The database refused or lost a statement of the store; {@link Errors} says what that means. */
final class FailedStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedStatementException(SQLException why) {
        super(why);
    }
}
