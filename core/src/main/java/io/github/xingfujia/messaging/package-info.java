/**
 * What leaves the house: every message passes the receiver's {@link
 * io.github.xingfujia.messaging.SafeContact} rule (safety invariant 4), in neutral wording.
 */
@NullMarked
package io.github.xingfujia.messaging;

import org.jspecify.annotations.NullMarked;
