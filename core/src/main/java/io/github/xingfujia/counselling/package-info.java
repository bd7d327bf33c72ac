/**
 * Counselling and care in the key moments of a family (婚恋辅导): before marriage, in marriage and before divorce; care for special
 * groups; a studio's year of salons; emergency support at petitions.
 *
 * <p>The door is {@link io.github.xingfujia.counselling.Counselling}. Nobody is contacted who did not agree herself; two meet
 * only under the gate; what was said opens to whoever counselled and to nobody else; who comes to a salon is known to nobody.
 */
@NullMarked
package io.github.xingfujia.counselling;

import org.jspecify.annotations.NullMarked;
