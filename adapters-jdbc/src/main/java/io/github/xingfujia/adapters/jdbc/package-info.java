/**
 * The store on a relational database.
 *
 * <p>Hosts hand over a {@link javax.sql.DataSource} and see only the core's types.
 */
@NullMarked
package io.github.xingfujia.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
