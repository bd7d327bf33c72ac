package io.github.xingfujia.badhouse.casework;

import java.sql.Connection;

/** Sin: a room that speaks to a database. */
record SpeaksSql(Connection connection) {}
