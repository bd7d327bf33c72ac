package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What the receipts are made of (提供台账部件): put together once, by the root. */
public final class DisclosureRoom {

    private final Keepers keepers;
    private final List<Resting> resting;
    private final List<String> departments;
    private final int acknowledgeDays;
    private final List<StaffId> heads;

    /**
     * Creates the room.
     *
     * @param keepers the rooms that keep what people said
     * @param resting what other rooms do on somebody's consent
     * @param departments the codes of the county's departments, as recipients are called
     * @param acknowledgeDays within how many days a recipient acknowledges that a consent was taken back
     */
    public DisclosureRoom(
            Network network, Keepers keepers, List<Resting> resting, List<String> departments, int acknowledgeDays) {
        this.keepers = keepers;
        this.resting = List.copyOf(resting);
        this.departments = List.copyOf(departments);
        this.acknowledgeDays = acknowledgeDays;
        this.heads = network.staff().stream()
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(Role.HEAD)))
                .map(StaffMember::id)
                .toList();
    }

    /** Returns the door for one asking. */
    public Disclosures door(Way way, Asking asking) {
        return new Disclosures(this, way, asking);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(ReceiptBooks.facts());
    }

    /** Returns how receipts are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(ReceiptBooks.BOOKS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(ReceiptBooks.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new DueNotices(heads));
    }

    Keepers keepers() {
        return keepers;
    }

    List<Resting> resting() {
        return resting;
    }

    List<String> departments() {
        return departments;
    }

    int acknowledgeDays() {
        return acknowledgeDays;
    }
}
