package io.github.xingfujia.protection;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.intake.IntakeDesk;
import io.github.xingfujia.protection.views.ViewsDesk;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * What protection is made of (保护部件): put together once, by the root, from the county's profile.
 *
 * <p>Other rooms read a file in their own commands by {@link #ref} and {@link #face}: load the one, ask the other.
 */
public final class ProtectionRoom {

    private final IntakeDesk intake;
    private final ViewsDesk views;

    /** Creates the room over a county's network. */
    public ProtectionRoom(Network network) {
        this.intake = new IntakeDesk(network);
        this.views = new ViewsDesk();
    }

    /** Returns the door for one asking. */
    public Protection door(Way way, Asking asking) {
        return new Protection(this, way, asking);
    }

    /** Returns what to load to read a file in a command of another room. */
    public static Ref ref(ViolenceFileId id) {
        return Files.of(id);
    }

    /** Returns what other rooms may know of a file that was loaded; empty when there is none. */
    public static Optional<FileFace> face(Loaded loaded, ViolenceFileId id) {
        return Optional.of(loaded.of(Files.FILES, Files.of(id)))
                .filter(file -> file.exists())
                .map(file -> file.face(id));
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Gates.facts(), Files.facts());
    }

    /** Returns how gates and files are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Gates.GATES, Files.FILES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Files.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of();
    }

    IntakeDesk intake() {
        return intake;
    }

    ViewsDesk views() {
        return views;
    }
}
