/**
 * A store that keeps everything in memory: for tests, demonstrations and the first ten minutes.
 *
 * <p>{@link io.github.xingfujia.memory.MemoryStore} is a real adapter and passes the whole contract kit;
 * it forgets everything with its process.
 */
@NullMarked
package io.github.xingfujia.memory;

import org.jspecify.annotations.NullMarked;
