package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyFace;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.volunteer.DutyView;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.volunteer.Fairness;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.SecondDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Census;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Timed;
import java.util.List;
import java.util.Optional;

/** What is offered of duty (派勤). */
public final class DutyDesk {

    private final Network network;
    private final DispatchAct dispatch;
    private final SecondAct second;
    private final DutyActs acts;
    private final DueDuties due;

    /** Creates the desk over a county's network and what duties belong to. */
    public DutyDesk(Network network, DutyMatters matters) {
        this.network = network;
        this.dispatch = new DispatchAct(network, matters);
        this.second = new SecondAct(network, matters);
        this.acts = new DutyActs(matters);
        this.due = new DueDuties(network, matters);
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Duties.facts());
    }

    /** Returns how duties are folded. */
    public static Aggregate<?> aggregate() {
        return Duties.DUTIES;
    }

    /** Returns the kind of index rows. */
    public static Kind rows() {
        return Duties.KIND;
    }

    /** Returns what to load of a duty. */
    public static Ref ref(DutyId duty) {
        return Duties.of(duty);
    }

    /** Returns what other rooms may know of a duty that was loaded. */
    public static Optional<DutyFace> face(Loaded loaded, DutyId duty) {
        Duties.State state = loaded.of(Duties.DUTIES, Duties.of(duty));
        return state.assigned().map(a -> new DutyFace(a.staff(), a.kind(), a.post(), state.standing()));
    }

    /** Returns what duties book in diaries. */
    public Engagement engagement() {
        return new DutyEngagement();
    }

    /** Returns what time does to duties. */
    public Timed<?> due() {
        return due;
    }

    public Act<Dispatch, Dispatched> dispatch() {
        return dispatch.dispatch();
    }

    public Act<SecondDuty, Dispatched> second() {
        return second.second();
    }

    public Act<DeclineDuty, DutyId> decline() {
        return acts.decline();
    }

    public Act<StartDuty, DutyId> start() {
        return acts.start();
    }

    public Act<EndDuty, DutyId> end() {
        return acts.end();
    }

    public Act<CancelDuty, DutyId> cancel() {
        return acts.cancel();
    }

    public Look<DutyId, DutyView> duty() {
        return DutyLook.duty(network);
    }

    public Listing<Filter, DutyLine> duties() {
        return new DutyListing();
    }

    public Census<Quarter, Fairness> fairness() {
        return new FairnessCensus();
    }
}
