package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bundled network of 永川: 1+1+10+N on the real tree. */
class YongchuanNetworkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Network NETWORK = Network.read(Profile.bundled("yongchuan-demo"));
    private static final PostId STATION = PostId.of("500118106201");
    private static final PostId TOWN = PostId.of("500118106000");
    private static final PostId CENTRE = PostId.of("500118000000");

    private static DivisionCode code(String text) {
        return DivisionCode.of(text);
    }

    @Test
    void the_network_has_the_shape_the_report_gives() {
        assertEquals("1+1+1+10+23+262+N", NETWORK.blueprint().shape());
        assertEquals(10, count("studio"));
        assertEquals(23, count("town"));
        assertEquals(262, count("station"));
        assertEquals(4, count("park")); // the fourth is the fictitious one of the demonstration
    }

    private static long count(String tier) {
        return NETWORK.posts().stream().filter(p -> p.tier().equals(tier)).count();
    }

    @Test
    void a_station_hands_up_to_its_town_room_and_that_to_the_district_centre() {
        assertEquals(Optional.of(TOWN), NETWORK.superior(STATION, TODAY));
        assertEquals(Optional.of(CENTRE), NETWORK.superior(TOWN, TODAY));
        assertEquals(Optional.empty(), NETWORK.superior(CENTRE, TODAY));
        assertEquals(CENTRE, NETWORK.centre());
        assertEquals("station", NETWORK.tier(STATION).key());
        assertEquals(Optional.of(Period.of("1m")), NETWORK.timeLimit(STATION));
    }

    @Test
    void a_studio_is_past_by_cases_handed_up_and_hands_up_to_the_centre() {
        assertEquals(Optional.of(CENTRE), NETWORK.superior(PostId.of("500118000000-studio-03"), TODAY));
    }

    @Test
    void a_park_hands_up_to_its_town_or_to_the_district_it_lies_under() {
        assertEquals(
                Optional.of(PostId.of("500118116000")), NETWORK.superior(PostId.of("500118116000-park-01"), TODAY));
        assertEquals(Optional.of(CENTRE), NETWORK.superior(PostId.of("500118000000-park-01"), TODAY));
    }

    @Test
    void a_village_has_its_station_and_one_without_has_its_town_room_never_a_park() {
        assertEquals(STATION, NETWORK.nearest(code("500118106201"), TODAY));
        assertEquals(PostId.of("500118001000"), NETWORK.nearest(code("500118001016"), TODAY));
        assertEquals(PostId.of("500118116000"), NETWORK.nearest(code("500118116"), TODAY));
        assertEquals(CENTRE, NETWORK.nearest(code("500118"), TODAY));
    }

    @Test
    void platform_and_federation_settle_nothing() {
        assertFalse(NETWORK.settles(PostId.of("500118000000-online"), TODAY));
        assertFalse(NETWORK.settles(PostId.of("500118000000-federation"), TODAY));
        assertFalse(NETWORK.settles(PostId.of("500118105201"), TODAY), "no such village");
        assertTrue(NETWORK.settles(STATION, TODAY));
    }

    @Test
    void the_readme_worker_is_a_station_worker_who_mediates_first() {
        assertEquals(List.of(Role.STATION_WORKER, Role.MEDIATOR), NETWORK.roles(StaffId.of("zhou"), STATION));
        assertEquals(List.of(), NETWORK.roles(StaffId.of("zhou"), TOWN));
        assertEquals(StaffId.of("zhou"), NETWORK.mediators(STATION).get(0));
        assertEquals(Optional.of(StaffId.of("zheng")), NETWORK.adviser(CENTRE));
    }

    @Test
    void every_name_of_the_demonstration_says_that_it_is_made_up() {
        NETWORK.staff().forEach(s -> assertTrue(s.name(Locale.CHINA).startsWith("演示·"), s.id() + ""));
    }

    @Test
    void no_phone_can_be_dialled_but_the_two_public_ones() {
        NETWORK.posts()
                .forEach(p -> p.phone()
                        .ifPresent(n -> assertTrue(List.of("110", "12338").contains(n), p.id() + " " + n)));
    }

    @Test
    void the_audit_finds_no_gap_and_five_units_outside_the_plan_of_2020() {
        Coverage coverage = NETWORK.coverage(TODAY, s -> true);
        assertEquals(List.of(), coverage.gaps());
        assertEquals(5, coverage.outsidePlan().size());
        assertEquals("不在 2020 年规划内", coverage.outside().zh());
    }
}
