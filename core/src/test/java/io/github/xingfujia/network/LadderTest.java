package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is next up, and who is nearest, when posts close or a rung is switched off. */
class LadderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PostId STATION = PostId.of("990101100200");
    private static final PostId TOWN = PostId.of("990101100000");
    private static final PostId CENTRE = PostId.of("990101000000");

    @TempDir
    Path folder;

    @Test
    void with_the_town_rung_switched_off_a_station_hands_up_to_the_district_at_once() {
        Network network = new SmallCounty()
                .network(
                        "services: [mediation], settles: true, supervisor: district",
                        "services: [mediation], settles: true, rung: false, supervisor: district")
                .in(folder);
        assertEquals(Optional.of(CENTRE), network.superior(STATION, TODAY));
        assertEquals(TOWN, network.nearest(DivisionCode.of("990101100"), TODAY), "the room still receives its town");
    }

    @Test
    void a_suspended_town_room_is_passed_by_until_it_opens_again() {
        Network network = new SmallCounty()
                .stations(
                        "en: room,",
                        "en: room, states: [{state: open, from: 2020-01-01}, {state: suspended, from: 2026-03-02}, {state: open, from: 2026-03-09}],")
                .in(folder);
        assertEquals(Optional.of(TOWN), network.superior(STATION, TODAY.minusDays(1)));
        assertEquals(Optional.of(CENTRE), network.superior(STATION, TODAY));
        assertEquals(Optional.of(TOWN), network.superior(STATION, LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_village_whose_station_is_not_yet_open_goes_to_its_town_room() {
        Network network = new SmallCounty()
                .stations("en: One}", "en: One, states: [{state: open, from: 2027-01-01}]}")
                .in(folder);
        assertEquals(TOWN, network.nearest(STATION.place(), TODAY));
        assertEquals(false, network.settles(STATION, TODAY));
        assertEquals(STATION, network.nearest(STATION.place(), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void a_post_that_left_the_files_still_hands_up_what_it_holds() {
        Network network = new SmallCounty()
                .stations("  - {id: \"990101100200\", tier: station, zh: 一村, en: One}\n", "")
                .in(folder);
        assertEquals("station", network.tier(STATION).key());
        assertEquals(Optional.of(TOWN), network.superior(STATION, TODAY));
        assertEquals(List.of(), network.mediators(STATION));
        assertEquals("990101100200", network.label(STATION).zh());
    }
}
