package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a table's book that is, was or will be in force (规则书版本).
 *
 * @param number 0 for what the home began with
 * @param proposal the proposal it was; empty for version 0
 * @param digest of its content
 * @param from the first day
 * @param running what becomes of cases that began before
 * @param packs where its text is
 */
record Version(
        int number, Optional<Integer> proposal, String digest, LocalDate from, Running running, List<PackRef> packs) {

    Version {
        packs = ImmutableList.copyOf(packs);
    }

    /** Returns whether it decides on {@code day} what began on {@code begun}, unless a later one does. */
    boolean decides(LocalDate day, LocalDate begun) {
        return !day.isBefore(from) && (running == Running.MOVE_AT_NEXT_REVIEW || !begun.isBefore(from));
    }
}
