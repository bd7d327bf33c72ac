package io.github.xingfujia.custody;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Custodial;
import io.github.xingfujia.way.Exceptional;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Unsaid;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What custody is made of (保管部件): put together once, by the root, with what the other rooms answer. */
public final class CustodyRoom {

    private final Network network;
    private final CustodyTerms terms;
    private final Keepers keepers;
    private final Judges judges;

    /** Creates the room over a county's network and terms, and the rooms that keep what people said. */
    public CustodyRoom(Network network, CustodyTerms terms, Keepers keepers) {
        this.network = network;
        this.terms = terms;
        this.keepers = keepers;
        this.judges = Judges.of(network);
    }

    /** Returns the door for one asking. */
    public Custody door(Way way, Asking asking) {
        return new Custody(this, way, asking);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Custodial.facts(), Erasures.facts(), Glasses.facts(), Whereabouts.facts());
    }

    /** Returns how erasures and openings are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Erasures.ERASURES, Glasses.GLASSES, Whereabouts.WHEREABOUTS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Erasures.KIND, Glasses.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new DueReviews(judges));
    }

    /** Returns who may look although the policy says no. */
    public Exceptional inDanger() {
        return new InDanger(keepers);
    }

    /** Returns what no command may write down: where somebody may be found. */
    public Unsaid unsaid() {
        return new HiddenWords(keepers);
    }

    Network network() {
        return network;
    }

    CustodyTerms terms() {
        return terms;
    }

    Keepers keepers() {
        return keepers;
    }

    Judges judges() {
        return judges;
    }
}
