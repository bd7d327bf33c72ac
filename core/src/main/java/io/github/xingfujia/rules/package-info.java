/**
 * Rule books as data (规则书): a decision table that explains itself; knows nothing of families or stores.
 *
 * <p>Usable alone:
 *
 * <pre>{@code
 * RuleBook book = RuleBook.read(Path.of("escalation.yaml"));
 * Decision decision = book.decide(Facts.of("tier", "station").and("unsettled", 3));
 * System.out.println(decision.explanation().in(Locale.CHINA));
 * }</pre>
 *
 * <p>A book is proven before it is in force ({@link io.github.xingfujia.rules.Verification}), changes by day ({@link
 * io.github.xingfujia.rules.DatedBooks}), and is compared with another in cases ({@link
 * io.github.xingfujia.rules.Comparison}).
 *
 * <p>Conditions are, per fact, a subset of a finite domain or a union of intervals; <em>unknown</em> is a value of every
 * optional fact; no fact is compared with another. The first rule that holds decides.
 */
@NullMarked
package io.github.xingfujia.rules;

import org.jspecify.annotations.NullMarked;
