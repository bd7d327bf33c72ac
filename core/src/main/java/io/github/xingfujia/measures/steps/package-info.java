/**
 * What is done with each measure (措施办理): warning letters and their visits, protection orders, mandatory reports, legal aid,
 * and what time does to them.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.measures.Measures}.
 */
@NullMarked
package io.github.xingfujia.measures.steps;

import org.jspecify.annotations.NullMarked;
