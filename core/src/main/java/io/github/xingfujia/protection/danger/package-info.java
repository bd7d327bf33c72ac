/**
 * How grave it is (危险评估): assessed alone, raised by what is new, lifted only by the rules of the gate.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.danger;

import org.jspecify.annotations.NullMarked;
