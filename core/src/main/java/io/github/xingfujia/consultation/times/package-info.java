/**
 * When experts can be asked (专家时段).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.consultation.Consultation}.
 */
@NullMarked
package io.github.xingfujia.consultation.times;

import org.jspecify.annotations.NullMarked;
