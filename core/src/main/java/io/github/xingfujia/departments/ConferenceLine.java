package io.github.xingfujia.departments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One conference in a list (联席会议列表行).
 *
 * @param id the conference
 * @param number its number
 * @param on the day it was held
 * @param decisions how many decisions it took
 * @param open how many of them are open
 * @param nextBy the first instant after the last day of the one that is due first; empty when none is open
 * @param overdue whether that has passed
 */
public record ConferenceLine(
        ConferenceId id,
        String number,
        LocalDate on,
        long decisions,
        long open,
        Optional<Instant> nextBy,
        boolean overdue) {}
