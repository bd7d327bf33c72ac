/**
 * Registering violence and what people say of it (登记): every channel, and a dispute that turns out to be more.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.intake;

import org.jspecify.annotations.NullMarked;
