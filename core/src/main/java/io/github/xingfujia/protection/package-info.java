/**
 * Protection from violence at home: the gate, and the file of whoever is in danger.
 *
 * <p>{@link io.github.xingfujia.protection.GateTable} is the table of the contract, row by row; {@link
 * io.github.xingfujia.protection.GateState} is what is known of one person. Every room that brings people
 * together loads {@code gate/<person>} and appends to it when it plans and when it starts a contact, so no
 * order of commands gets round it (safety invariant 1).
 */
@NullMarked
package io.github.xingfujia.protection;

import org.jspecify.annotations.NullMarked;
