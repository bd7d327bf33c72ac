/**
 * Applications for legal aid (姐妹法援).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.consultation.Consultation}.
 */
@NullMarked
package io.github.xingfujia.consultation.aid;

import org.jspecify.annotations.NullMarked;
