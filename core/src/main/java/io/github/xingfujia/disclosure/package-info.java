/**
 * Receipts of what left the house (告知与提供台账): every disclosure to a department, partner or court stands here with its
 * article, purpose, fields, recipient, expiry and who decided, for the person it is about to read; a consent taken back lists
 * whom to tell, and is followed until each of them acknowledged it (个人信息保护法 15, 23, 30).
 *
 * <p>A room that discloses adds its receipt to its own command by {@link io.github.xingfujia.disclosure.Receipts}, so that
 * nothing leaves without one. Where a person may be found is no {@link io.github.xingfujia.disclosure.DisclosedField}: it
 * cannot be disclosed.
 */
@NullMarked
package io.github.xingfujia.disclosure;

import org.jspecify.annotations.NullMarked;
