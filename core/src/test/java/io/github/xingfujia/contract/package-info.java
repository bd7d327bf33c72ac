/**
 * The contract kit of the store ports (契约测试): what every adapter must do, as tests it inherits.
 *
 * <p>An adapter extends {@link io.github.xingfujia.contract.StoreContract}, and, when its positions come from a
 * database sequence, {@link io.github.xingfujia.contract.HoleContract}. The kit uses the ports only; its clock is
 * stepped; a missing capability is an assumption that shows as skipped.
 */
package io.github.xingfujia.contract;
