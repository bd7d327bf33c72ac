package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.ActivityLine;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.evaluation.ReachQuery;
import io.github.xingfujia.evaluation.ReachView;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Survey;

/** What is offered of activities of family spirit (家风引领活动). */
public final class SpiritDesk {

    private final Network network;
    private final Sheets sheets;

    /** Creates the desk over a county's network and its list of kinds. */
    public SpiritDesk(Network network, Sheets sheets) {
        this.network = network;
        this.sheets = sheets;
    }

    public Act<HoldActivity, ActivityId> hold() {
        return new ActivityActs.HoldAct(network, sheets);
    }

    public Act<ActivityActs.Correct, ActivityId> correct() {
        return new ActivityActs.CorrectAct(sheets);
    }

    public Listing<Filter, ActivityLine> activities() {
        return new ActivityListing(sheets);
    }

    public Survey<ReachQuery, ReachView> reach() {
        return new ReachSurvey(sheets);
    }
}
