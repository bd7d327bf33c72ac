package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.casework.SetAsideView;
import io.github.xingfujia.casework.Sweep;
import io.github.xingfujia.casework.intake.OpenAct;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Timed;
import java.util.List;

/** What is offered of sweeps and what they found (排查摸底). */
public final class SweepsDesk {

    private final Network network;
    private final SweepAct sweep;
    private final OpenAct open;
    private final Categories categories;

    /** Creates the desk; {@code open} opens the case that a finding becomes, within so many {@code days}. */
    public SweepsDesk(Network network, Categories categories, int days, OpenAct open, EarlySign signs) {
        this.network = network;
        this.sweep = new SweepAct(network, categories, days, signs);
        this.open = open;
        this.categories = categories;
    }

    /** Returns the facts of sweeps by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Sweeps.facts());
    }

    /** Returns how sweeps and findings are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Sweeps.SWEEPS, Findings.FINDINGS);
    }

    /** Returns the kind of index rows of findings. */
    public static Kind findingRows() {
        return Findings.KIND;
    }

    /** Returns what time does to a finding. */
    public Timed<?> due() {
        return new DueFindings();
    }

    public Act<Sweep, List<FindingId>> sweep() {
        return sweep;
    }

    public Act<FindingActs.Follow, CaseId> follow() {
        return new FindingActs.FollowAct(open, categories);
    }

    public Act<FindingActs.Dismiss, FindingId> dismiss() {
        return new FindingActs.DismissAct(network, categories);
    }

    public Act<FindingActs.Reinstate, FindingId> reinstate() {
        return new FindingActs.ReinstateAct();
    }

    public Listing<Filter, FindingLine> findings() {
        return FindingListing.open();
    }

    public Listing<Filter, FindingLine> setAside() {
        return FindingListing.aside();
    }

    public Look<FindingId, SetAsideView> whySetAside() {
        return new AsideLook();
    }
}
