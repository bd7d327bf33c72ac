package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;

/**
 * Who was assigned, and why she (指派结果).
 *
 * @param handler the mediator
 * @param because why, in a sentence
 */
public record Assignment(StaffId handler, Wording because) {}
