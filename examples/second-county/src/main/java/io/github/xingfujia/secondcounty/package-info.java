/**
 * Another county: the same house, other files. All that differs lies under {@code second-county/} of the resources;
 * the one class here only opens the door.
 */
@NullMarked
package io.github.xingfujia.secondcounty;

import org.jspecify.annotations.NullMarked;
