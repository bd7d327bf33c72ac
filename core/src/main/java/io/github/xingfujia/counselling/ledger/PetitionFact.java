package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.Condition;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.DutyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens at a petition (信访应急事实). */
public sealed interface PetitionFact extends Fact {

    /** Counsellors were called out. */
    record CalledOut(
            PostId post, Instant from, Instant until, int people, StaffId by, List<StaffId> team, List<DutyId> duties)
            implements PetitionFact {
        public CalledOut {
            team = ImmutableList.copyOf(team);
            duties = ImmutableList.copyOf(duties);
        }
    }

    /** Somebody was given first aid. */
    record Aided(Condition condition, StaffId by, Instant at, Optional<Sealed> words) implements PetitionFact {}

    /** Somebody was handed over, as it was written before it was said who. */
    record HandedOver(CounselCode to, Instant at, Optional<Sealed> words) implements PetitionFact {}

    /** Whoever was given the first aid of this number, from 1, was handed over. */
    record Handed(int aid, CounselCode to, Instant at, Optional<Sealed> words) implements PetitionFact {}

    /** It was talked over, and closed. */
    record Debriefed(Sealed words, boolean rest) implements PetitionFact {}
}
