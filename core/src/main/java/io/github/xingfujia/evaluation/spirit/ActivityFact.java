package io.github.xingfujia.evaluation.spirit;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.List;

/** What happens to an activity (家风活动事实). */
sealed interface ActivityFact extends Fact {

    /** It was held. */
    record ActivityHeld(
            CampaignCode kind,
            DivisionCode division,
            PostId by,
            LocalDate on,
            int people,
            int families,
            List<String> photos)
            implements ActivityFact {
        public ActivityHeld {
            photos = ImmutableList.copyOf(photos);
        }
    }

    /** Its numbers were put right. */
    record ReachCorrected(int people, int families) implements ActivityFact {}

    /** A post held something of a kind in a place on a day. */
    record DayHeld(ActivityId activity) implements ActivityFact {}
}
