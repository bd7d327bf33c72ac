package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** What of stations may be counted and told outside (站点对外事实): codes, numbers and days only. */
public sealed interface PublishedStationFact extends Fact {

    /**
     * A post was judged by its standard.
     *
     * @param post the post
     * @param standard the tier whose standard it is
     * @param verdict what it came to
     * @param on the day of the inspection
     * @param until the last day of the accreditation; empty when there is none
     */
    record Judged(PostId post, StandardCode standard, Verdict verdict, LocalDate on, Optional<LocalDate> until)
            implements PublishedStationFact {}

    /**
     * A studio came to a step.
     *
     * @param post the studio
     * @param step the step
     * @param on the day
     */
    record Stepped(PostId post, StudioStep step, LocalDate on) implements PublishedStationFact {}
}
