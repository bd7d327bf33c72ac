package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.DueLine;
import io.github.xingfujia.stations.Inspect;
import io.github.xingfujia.stations.Judgement;
import io.github.xingfujia.stations.PostBoard;
import io.github.xingfujia.stations.PostQuery;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Timed;
import java.util.Optional;

/** What is offered of inspections (对标检查). */
public final class InspectionsDesk {

    private final Lines lines;

    /** Creates the desk over a county's network and standards. */
    public InspectionsDesk(Network network, Standards standards) {
        this.lines = new Lines(network, standards);
    }

    public Act<Inspect, Judgement> inspect() {
        return new InspectAct(lines.network(), lines.standards());
    }

    public Look<PostId, PostStanding> standing() {
        return new StandingLook(lines);
    }

    public Look<PostQuery, PostBoard> board() {
        return new BoardLook(lines);
    }

    public Listing<Optional<DivisionCode>, DueLine> due() {
        return new DueListing(lines.network());
    }

    public Timed<?> lapse() {
        return new DueInspections();
    }
}
