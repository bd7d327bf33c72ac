/**
 * The house on the web: a request becomes a command, an outcome becomes an answer.
 *
 * <p>Not built yet.
 */
@NullMarked
package io.github.xingfujia.adapters.http;

import org.jspecify.annotations.NullMarked;
