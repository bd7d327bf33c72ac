/**
 * Rules, calendar and divisions on their own, without store, actor or keys. Not built yet.
 */
@NullMarked
package io.github.xingfujia.alone;

import org.jspecify.annotations.NullMarked;
