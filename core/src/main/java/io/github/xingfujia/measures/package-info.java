/**
 * Measures of protection (保护措施) that hang on a violence file: warning letter, protection order, shelter, mandatory
 * report, legal aid.
 *
 * <p>The door is {@link io.github.xingfujia.measures.Measures}. All measures of a file but the shelter are one aggregate; a
 * shelter is one of its own, open to its named handlers only, so that nothing of the others' changes by it.
 */
@NullMarked
package io.github.xingfujia.measures;

import org.jspecify.annotations.NullMarked;
