package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What evaluation is made of (评选部件): put together once, by the root, from the county's profile. */
public final class EvaluationRoom {

    private final Network network;
    private final Sheets sheets;
    private final Oracle oracle;

    /** Creates the room over a county's network and sheets, and what speaks against honouring somebody. */
    public EvaluationRoom(Network network, Sheets sheets, Eligibility eligibility) {
        this.network = network;
        this.sheets = sheets;
        this.oracle = new Oracle(eligibility);
    }

    /** Returns the door for one asking. */
    public Evaluation door(Way way, Asking asking) {
        return new Evaluation(this, way, asking);
    }

    /** Returns the county's sheets, for forms. */
    public Sheets sheets() {
        return sheets;
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Campaigns.facts(), Nominations.facts(), Ballots.facts());
    }

    /** Returns how campaigns, nominations and ballots are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Campaigns.CAMPAIGNS, Nominations.NOMINATIONS, Ballots.BALLOTS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Campaigns.KIND, Nominations.KIND);
    }

    Network network() {
        return network;
    }

    Oracle oracle() {
        return oracle;
    }
}
