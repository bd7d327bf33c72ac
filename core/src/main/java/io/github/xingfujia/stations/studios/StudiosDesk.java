package io.github.xingfujia.stations.studios;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.way.Act;

/** What is offered of studios (工作室培育). */
public final class StudiosDesk {

    private final Network network;
    private final Standards standards;

    /** Creates the desk over a county's network and standards. */
    public StudiosDesk(Network network, Standards standards) {
        this.network = network;
        this.standards = standards;
    }

    public Act<StudioActs.Rise, StudioStep> rise() {
        return new StudioActs.RiseAct(false, network, standards);
    }

    public Act<StudioActs.Rise, StudioStep> nameGold() {
        return new StudioActs.RiseAct(true, network, standards);
    }

    public Act<StudioActs.Lower, StudioStep> lower() {
        return new StudioActs.LowerAct(network, standards);
    }
}
