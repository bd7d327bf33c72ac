package io.github.xingfujia.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One value of a statement (语句的值). */
@FunctionalInterface
interface Argument {

    /** Puts the value at {@code position}, counted from 1. */
    void apply(int position, PreparedStatement statement) throws SQLException;
}
