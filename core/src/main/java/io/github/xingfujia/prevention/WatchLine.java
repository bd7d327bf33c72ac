package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;

/**
 * One line of a watch list (关注清单): no person is named.
 *
 * @param id the key
 * @param division where
 * @param purpose what for
 * @param basis what it rests on
 * @param until the last day
 */
public record WatchLine(WatchId id, DivisionCode division, WatchPurpose purpose, WatchBasis basis, LocalDate until) {}
