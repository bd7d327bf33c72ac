package io.github.xingfujia.adapters.jdbc;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** The database refused or lost a statement of the store; {@link Errors} says what that means. */
final class FailedStatementException extends JdbiException {

    private static final long serialVersionUID = 1L;

    FailedStatementException(SQLException why) {
        super(why);
    }
}
