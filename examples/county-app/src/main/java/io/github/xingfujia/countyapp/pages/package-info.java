/**
 * Pages (页面): the desks of staff and the pages of residents, on one servlet.
 *
 * <p>Start with {@link io.github.xingfujia.countyapp.pages.Pages}. Templates lie in {@code src/main/jte}, texts in {@code
 * texts.properties}; no page needs script. The package is meant to be copied.
 */
@NullMarked
package io.github.xingfujia.countyapp.pages;

import org.jspecify.annotations.NullMarked;
