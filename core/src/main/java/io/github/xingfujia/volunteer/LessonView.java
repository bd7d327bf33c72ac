package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/** A lesson (案例): what happened and what was learned. */
public record LessonView(LessonId lesson, String title, List<String> tags, LocalDate on, String words) {

    /** Keeps the order. */
    public LessonView {
        tags = ImmutableList.copyOf(tags);
    }
}
