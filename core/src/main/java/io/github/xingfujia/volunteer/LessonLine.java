package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the lessons library (案例库).
 *
 * @param kind the kind of dispute it came from, by its code; empty for those of an earlier release
 * @param told whether it was told at a conference; before that only its author and the team desk see it
 */
public record LessonLine(
        LessonId lesson, String title, List<String> tags, Optional<String> kind, LocalDate on, boolean told) {

    /** Keeps the order. */
    public LessonLine {
        tags = ImmutableList.copyOf(tags);
    }
}
