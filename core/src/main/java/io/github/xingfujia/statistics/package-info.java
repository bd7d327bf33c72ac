/**
 * Figures: registers, shares and indicators, each with numerator, denominator, the unit of each and its rounding.
 *
 * <p>Own figures are counted from the published facts of the journal, by the names under which they are stored ({@link
 * io.github.xingfujia.statistics.Statistics}); series of others stand beside them as the county entered them ({@link
 * io.github.xingfujia.statistics.ExternalSeries}). {@link io.github.xingfujia.statistics.Figure}, {@link
 * io.github.xingfujia.statistics.Breakdown} and {@link io.github.xingfujia.statistics.Csv} work alone.
 */
@NullMarked
package io.github.xingfujia.statistics;

import org.jspecify.annotations.NullMarked;
