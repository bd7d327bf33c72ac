/**
 * Courses (课程) for everybody: lessons, a quiz, a certificate, and how far somebody has come without anybody knowing who.
 *
 * <p>The door is {@link io.github.xingfujia.learning.Learning}. What is taught is a file of the county. Reading needs nothing and
 * leaves nothing; whoever wants to go on another day has a code, and the house its keyed digest only.
 */
@NullMarked
package io.github.xingfujia.learning;

import org.jspecify.annotations.NullMarked;
