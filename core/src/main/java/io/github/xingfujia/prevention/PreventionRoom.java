package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What prevention is made of (预防部件): put together once, by the root, from the county's profile. */
public final class PreventionRoom {

    private final Network network;
    private final PreventionTerms terms;
    private final Anonymity anonymity;

    /** Creates the room over a county's network and terms, and what tells whether a text names somebody. */
    public PreventionRoom(Network network, PreventionTerms terms, Anonymity anonymity) {
        this.network = network;
        this.terms = terms;
        this.anonymity = anonymity;
    }

    /** Returns the door for one asking. */
    public Prevention door(Way way, Asking asking) {
        return new Prevention(this, way, asking);
    }

    /** Returns what other rooms offer early signs by, in their own commands. */
    public EarlySigns signs() {
        return new EarlySigns(network, terms);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Publicity.facts(), Watches.facts(), Signs.facts());
    }

    /** Returns how publicity and watches are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Publicity.PUBLICITY, Watches.WATCHES, Signs.SIGNS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Publicity.KIND, Watches.KIND, Signs.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new DueWatches(), new DueSigns());
    }

    Network network() {
        return network;
    }

    Anonymity anonymity() {
        return anonymity;
    }

    PreventionTerms terms() {
        return terms;
    }
}
