/**
 * Prevention (家暴预防): publicity with its reach, and a watch list of early signs in which every line has a purpose, a basis
 * and an end.
 *
 * <p>The door is {@link io.github.xingfujia.prevention.Prevention}. There is no roster of families: a watch is about one
 * place, opens to who keeps it and whom she grants it to, and is gone when its time is over.
 */
@NullMarked
package io.github.xingfujia.prevention;

import org.jspecify.annotations.NullMarked;
