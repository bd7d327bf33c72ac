package io.github.xingfujia.stations.programme;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.ProgrammeBoard;
import io.github.xingfujia.stations.ProgrammeQuery;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.way.Survey;

/** What is offered of the programme (建设进度). */
public final class ProgrammeDesk {

    private final Network network;
    private final Standards standards;
    private final Programme programme;

    /** Creates the desk over a county's network, standards and plan. */
    public ProgrammeDesk(Network network, Standards standards, Programme programme) {
        this.network = network;
        this.standards = standards;
        this.programme = programme;
    }

    public Survey<ProgrammeQuery, ProgrammeBoard> built() {
        return new ProgrammeSurvey(network, standards, programme);
    }
}
