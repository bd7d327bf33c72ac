package io.github.xingfujia.evaluation;

import io.github.xingfujia.evaluation.spirit.ActivityActs;
import io.github.xingfujia.evaluation.spirit.SpiritDesk;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.Optional;

/** The door to the action of family spirit (家风引领): what posts hold, and whom it reached. */
public final class FamilySpirit {

    private final SpiritDesk desk;
    private final Way way;
    private final Asking asking;

    FamilySpirit(SpiritDesk desk, Way way, Asking asking) {
        this.desk = desk;
        this.way = way;
        this.asking = asking;
    }

    /** Puts down an activity of family spirit that was held in the area of the actor's post. */
    public Outcome<ActivityId> holdActivity(HoldActivity command) {
        return way.run(asking, desk.hold(), command);
    }

    /** Puts the numbers of an activity right; what was counted before is counted so no more. */
    public Outcome<ActivityId> correctActivity(ActivityId activity, int people, int families) {
        return way.run(asking, desk.correct(), new ActivityActs.Correct(activity, people, families));
    }

    /** Lists the activities of the actor's post; for the head and the district, of every post. */
    public Page<ActivityLine> activities(Optional<String> after, int limit) {
        return way.list(asking, desk.activities(), Filter.everything(), after, limit);
    }

    /** Returns whom the activities of some days reached, by kind. */
    public Outcome<ReachView> reach(ReachQuery query) {
        return way.survey(asking, desk.reach(), query);
    }
}
