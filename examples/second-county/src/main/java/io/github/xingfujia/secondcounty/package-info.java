/**
 * Another county: the same house, other files. Not built yet.
 */
@NullMarked
package io.github.xingfujia.secondcounty;

import org.jspecify.annotations.NullMarked;
