package io.github.xingfujia.volunteer.interest;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.InterestAnswer;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to an expression of interest (志愿意向事实). */
sealed interface InterestFact extends Fact {

    /** Somebody would like to join. */
    record Expressed(
            LocalDate on,
            Optional<DivisionCode> place,
            List<Track> tracks,
            PersonId person,
            Sealed called,
            Optional<Sealed> phone,
            Sealed words)
            implements InterestFact {
        public Expressed {
            tracks = ImmutableList.copyOf(tracks);
        }
    }

    /** The team desk wrote down what became of it. */
    record Answered(StaffId by, InterestAnswer answer) implements InterestFact {}
}
