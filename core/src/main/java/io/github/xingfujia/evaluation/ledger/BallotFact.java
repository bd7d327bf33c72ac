package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Score;
import io.github.xingfujia.store.Fact;
import java.util.List;

/** What a juror puts down (评委事实). */
public sealed interface BallotFact extends Fact {

    /** Whom she does not judge, said before she marks anybody. */
    record Declared(List<NominationId> related) implements BallotFact {
        public Declared {
            related = ImmutableList.copyOf(related);
        }
    }

    /** Marks; a later one of the same nomination replaces the earlier. */
    record Scored(List<Score> scores) implements BallotFact {
        public Scored {
            scores = ImmutableList.copyOf(scores);
        }
    }
}
