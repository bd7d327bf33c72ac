package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.Optional;

/** The door to prevention (家暴预防): publicity and its reach, and the watch list. */
public final class Prevention {

    private final PreventionRoom room;
    private final Way way;
    private final Asking asking;

    Prevention(PreventionRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Plans publicity in the area of the actor's post. */
    public Outcome<PublicityId> plan(PlanPublicity command) {
        return way.run(asking, new PublicityActs.PlanAct(room.network(), room.anonymity()), command);
    }

    /**
     * Records what was held of it and whom it reached, as often as it was held: not before its day, no more sessions than were planned,
     * and no more people than the county thinks a session of its form reaches.
     */
    public Outcome<PublicityId> held(PublicityId publicity, PublicityReach reach) {
        return way.run(
                asking, new PublicityActs.HoldAct(room.terms()), new PublicityActs.Hold(publicity, reach, false));
    }

    /** Puts right what was recorded last of what was held. */
    public Outcome<PublicityId> correctHeld(PublicityId publicity, PublicityReach reach) {
        return way.run(asking, new PublicityActs.HoldAct(room.terms()), new PublicityActs.Hold(publicity, reach, true));
    }

    /** Lists publicity, plan beside what was held. */
    public Page<PublicityLine> publicity(Optional<String> after, int limit) {
        return way.list(asking, new PublicityListing(), Filter.everything(), after, limit);
    }

    /** Watches an early sign, for a purpose, on a basis, until a day. */
    public Outcome<WatchId> watch(KeepWatch command) {
        return way.run(
                asking, new WatchActs.KeepAct(room.network(), room.terms().longest()), command);
    }

    /** Lists the early signs that sweeps and repeat contacts offer to the watch list; nobody's name stands there. */
    public Page<SignLine> signs(Optional<String> after, int limit) {
        return way.list(asking, new SignListing(), Filter.everything(), after, limit);
    }

    /** Watches what an early sign tells of, for a purpose, until a day; on its basis and in its place. */
    public Outcome<WatchId> takeUp(SignId sign, KeepWatch watch) {
        return way.run(
                asking,
                new SignActs.TakeUpAct(
                        new WatchActs.KeepAct(room.network(), room.terms().longest())),
                new SignActs.TakeUp(sign, watch));
    }

    /** Says that an early sign is nothing to be watched. */
    public Outcome<SignId> setAside(SignId sign) {
        return way.run(asking, new SignActs.SetAsideAct(), new SignActs.SetAside(sign));
    }

    /** Lets a post see a watch: without it no station does. */
    public Outcome<WatchId> grant(WatchId watch, PostId to) {
        return way.run(asking, new WatchActs.GrantAct(room.network()), new WatchActs.Grant(watch, to));
    }

    /** Ends a watch before its time. */
    public Outcome<WatchId> end(WatchId watch, WatchOutcome outcome) {
        return way.run(asking, new WatchActs.EndAct(), new WatchActs.End(watch, outcome));
    }

    /** Returns a watch while it lasts; opened on the record. */
    public Outcome<WatchView> watched(WatchId watch) {
        return way.look(asking, new WatchLook(), watch);
    }

    /** Lists the watches the actor's post keeps or was let into. */
    public Page<WatchLine> watches(Optional<String> after, int limit) {
        return way.list(asking, new WatchListing(), Filter.everything(), after, limit);
    }
}
