/**
 * Tasks between departments (六部门联动): sent from a file of protection or from any case that needs several departments,
 * accepted, given back or answered in time, and never without somebody accountable.
 *
 * <p>Start with {@link io.github.xingfujia.departments.Departments}, the only door. Who must do what by when, and on what
 * article, is data: {@link io.github.xingfujia.departments.Linkage}. A task knows nothing of the room it comes from but a
 * {@link io.github.xingfujia.departments.Subject}; that room says who may open it.
 *
 * <p>At every instant exactly one department is accountable for an open task (safety invariant 2): it is one field of one
 * fold, and it moves only when another has received or accepted the task.
 */
@NullMarked
package io.github.xingfujia.departments;

import org.jspecify.annotations.NullMarked;
