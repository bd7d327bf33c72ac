/**
 * One file from its opening to its end: consent, safety, meetings, care, certificate (辅导办理).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.counselling.Counselling}.
 */
@NullMarked
package io.github.xingfujia.counselling.matters;

import org.jspecify.annotations.NullMarked;
