/**
 * Emergency psychological support at petitions (信访应急心理疏导).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.counselling.Counselling}.
 */
@NullMarked
package io.github.xingfujia.counselling.petitions;

import org.jspecify.annotations.NullMarked;
