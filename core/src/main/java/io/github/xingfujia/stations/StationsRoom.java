package io.github.xingfujia.stations;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Section;
import io.github.xingfujia.stations.inspections.InspectionsDesk;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.stations.ledger.ShownPhotos;
import io.github.xingfujia.stations.ledger.StudioRoll;
import io.github.xingfujia.stations.programme.ProgrammeDesk;
import io.github.xingfujia.stations.studios.StudiosDesk;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What construction is made of (建设部件): put together once, by the root, from the county's profile. */
public final class StationsRoom {

    private final Standards standards;
    private final InspectionsDesk inspections;
    private final StudiosDesk studios;
    private final ProgrammeDesk programme;

    /** Creates the room over a county's network, standards and plan. */
    public StationsRoom(Network network, Standards standards, Programme programme) {
        this.standards = standards;
        this.inspections = new InspectionsDesk(network, standards);
        this.studios = new StudiosDesk(network, standards);
        this.programme = new ProgrammeDesk(network, standards, programme);
    }

    /** Returns the door for one asking. */
    public Stations door(Way way, Asking asking) {
        return new Stations(this, way, asking);
    }

    /** Returns the county's standards, for forms. */
    public Standards standards() {
        return standards;
    }

    /** Returns the sections this room reads. */
    public static List<Section> sections() {
        return List.of(Section.of("standards", "network"), Section.of("programme", "network"));
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(inspections.lapse());
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(BuiltPosts.facts(), StudioRoll.facts(), ShownPhotos.facts());
    }

    /** Returns how posts and the roll of studios are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(BuiltPosts.POSTS, StudioRoll.ROLL, ShownPhotos.PHOTOS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(BuiltPosts.KIND);
    }

    InspectionsDesk inspections() {
        return inspections;
    }

    ProgrammeDesk programme() {
        return programme;
    }

    StudiosDesk studios() {
        return studios;
    }
}
