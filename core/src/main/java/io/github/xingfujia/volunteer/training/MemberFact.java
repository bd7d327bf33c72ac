package io.github.xingfujia.volunteer.training;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a member of the team on the way to her certificate (队员事实). */
public sealed interface MemberFact extends Fact {

    /** She applied, or her application was brought up to date; {@code checkDue} is the first day her check no longer holds, {@code days} count from Monday, 1. */
    record Applied(
            String group,
            List<String> skills,
            List<Integer> days,
            Optional<LocalDate> checkedOn,
            Optional<LocalDate> checkDue,
            Optional<LocalDate> insuredUntil)
            implements MemberFact {
        public Applied {
            skills = ImmutableList.copyOf(skills);
            days = ImmutableList.copyOf(days);
        }
    }

    /** Somebody else saw the paper of her background check; {@code due} is the first day it no longer holds. */
    record CheckConfirmed(StaffId by, LocalDate checkedOn, LocalDate due, Sealed words) implements MemberFact {}

    /** She was selected, for these criteria were found met. */
    record Selected(StaffId by, List<String> met) implements MemberFact {
        public Selected {
            met = ImmutableList.copyOf(met);
        }
    }

    /** She was not selected, for these criteria were not met. */
    record Declined(StaffId by, List<String> unmet) implements MemberFact {
        public Declined {
            unmet = ImmutableList.copyOf(unmet);
        }
    }

    /** She attended a course; its hours count for these tracks. */
    record Attended(String course, List<Track> tracks, LocalDate on, int hours) implements MemberFact {
        public Attended {
            tracks = ImmutableList.copyOf(tracks);
        }
    }

    /** She asked for an exam paper and was given these questions. */
    record ExamOpened(Track track, List<String> questions, int minutes) implements MemberFact {
        public ExamOpened {
            questions = ImmutableList.copyOf(questions);
        }
    }

    /** She handed it in. */
    record Examined(Track track, LocalDate on, int right, int of, boolean passed, Optional<LocalDate> again)
            implements MemberFact {}

    /** She handled a case under guidance, as {@code by} wrote down; {@code asked} is the guide's login, if there is one. */
    record Practised(Track track, LocalDate on, String guide, StaffId by, Optional<StaffId> asked, Sealed words)
            implements MemberFact {}

    /** The guide confirmed it, or {@code by} saw the paper that the guide signed. */
    record PracticeConfirmed(Track track, LocalDate on, String guide, StaffId by, Optional<Sealed> paper)
            implements MemberFact {}

    /** She finished the training of a cohort of backbones. */
    record CohortJoined(String cohort) implements MemberFact {}
}
