/**
 * What happens in counselling, and how it is folded (辅导台账).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.counselling.Counselling}.
 */
@NullMarked
package io.github.xingfujia.counselling.ledger;

import org.jspecify.annotations.NullMarked;
