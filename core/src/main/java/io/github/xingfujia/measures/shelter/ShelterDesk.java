package io.github.xingfujia.measures.shelter;

import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.ShelterLine;
import io.github.xingfujia.measures.ShelterView;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Timed;

/** What is offered of shelters (庇护). */
public final class ShelterDesk {

    private final Clocks clocks;
    private final MeasureTerms.ShelterTerms terms;
    private final Network network;

    /** Creates the desk. */
    public ShelterDesk(Clocks clocks, MeasureTerms.ShelterTerms terms, Network network) {
        this.clocks = clocks;
        this.terms = terms;
        this.network = network;
    }

    public Act<ShelterActs.Place, ShelterId> place() {
        return new ShelterActs.PlaceAct(clocks, terms.longest(), network);
    }

    public Act<ShelterActs.Extend, ShelterId> extend() {
        return new ShelterActs.ExtendAct(clocks, terms);
    }

    public Act<ShelterActs.Leave, ShelterId> leave() {
        return new ShelterActs.LeaveAct();
    }

    public Look<ShelterId, ShelterView> placement() {
        return new StayLook(clocks);
    }

    public Listing<Filter, ShelterLine> placements() {
        return new StayListing();
    }

    /** Returns what time does to stays. */
    public Timed<?> due() {
        return new DueStays();
    }
}
