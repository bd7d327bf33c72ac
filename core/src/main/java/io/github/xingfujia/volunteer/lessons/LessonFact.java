package io.github.xingfujia.volunteer.lessons;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.LessonId;
import java.time.LocalDate;
import java.util.List;

/** What happens to lessons and at conferences (案例交流事实). */
sealed interface LessonFact extends Fact {

    /** A lesson was proposed; which case it came from is not kept. */
    record Proposed(String title, List<String> tags, StaffId by, LocalDate on, List<LocalDate> consents, Sealed words)
            implements LessonFact {
        public Proposed {
            tags = ImmutableList.copyOf(tags);
            consents = ImmutableList.copyOf(consents);
        }
    }

    /** From what kind of dispute it came. */
    record Sorted(String kind) implements LessonFact {}

    /** It was told at a conference. */
    record Told(LocalDate on) implements LessonFact {}

    /** It was withdrawn. */
    record Withdrawn() implements LessonFact {}

    /** A conference was held. */
    record Held(LocalDate on, List<StaffId> present, List<LessonId> lessons) implements LessonFact {
        public Held {
            present = ImmutableList.copyOf(present);
            lessons = ImmutableList.copyOf(lessons);
        }
    }
}
