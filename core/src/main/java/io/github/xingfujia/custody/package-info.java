/**
 * Guards what was told (保管): erasure by key with a ledger that survives a restore, access in severe danger (break-glass),
 * and who looked at what.
 *
 * <p>It knows no other room. A room that keeps what people said gives a {@link io.github.xingfujia.custody.Keeper} at wiring,
 * which says whose words stand where and whether they are still needed. Keeps safety invariant 7: whoever looked stays on a
 * verifying chain also after an erasure, and an erasure never touches what somebody else said.
 */
@NullMarked
package io.github.xingfujia.custody;

import org.jspecify.annotations.NullMarked;
