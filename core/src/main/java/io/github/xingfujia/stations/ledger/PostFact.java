package io.github.xingfujia.stations.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.Finding;
import io.github.xingfujia.stations.LowerCause;
import io.github.xingfujia.stations.Photo;
import io.github.xingfujia.stations.Shortfall;
import io.github.xingfujia.stations.StandardCode;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.stations.Verdict;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a post as something that is built (建设事实). */
public sealed interface PostFact extends Fact {

    /** It was inspected; what was missing stands here in the words by which it was judged. */
    record Inspected(
            StandardCode standard,
            LocalDate version,
            LocalDate on,
            PostId by,
            List<Finding> findings,
            List<Photo> photos,
            Verdict verdict,
            List<Shortfall> missing,
            Optional<LocalDate> until,
            LocalDate again)
            implements PostFact {
        public Inspected {
            findings = ImmutableList.copyOf(findings);
            photos = ImmutableList.copyOf(photos);
            missing = ImmutableList.copyOf(missing);
        }
    }

    /** The time of its accreditation was over. */
    record Lapsed(LocalDate until) implements PostFact {}

    /** The studio rose, by what the step asks. */
    record Rose(StudioStep to, LocalDate on, String cite) implements PostFact {}

    /** The studio went down. */
    record Lowered(StudioStep to, LocalDate on, LowerCause cause) implements PostFact {}
}
