package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit tells exactly the gaps: what is missing, and nothing else. */
class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private List<String> gaps(SmallCounty county) {
        return county.in(folder).coverage(TODAY, s -> true).gaps().stream()
                .map(g -> g.kind() + " " + g.where())
                .toList();
    }

    @Test
    void a_whole_network_has_no_gap() {
        assertEquals(List.of(), gaps(new SmallCounty()));
    }

    @Test
    void an_open_number_of_parks_is_never_a_gap() {
        assertEquals(
                List.of(),
                gaps(new SmallCounty()
                        .stations(
                                "  - {id: 990101100000-park-01, tier: park, zh: 园区, en: Park, lat: 29.3010, lon: 105.9000}\n",
                                "")));
    }

    @Test
    void a_village_whose_station_closed_is_a_gap_from_that_day_on() {
        SmallCounty county = new SmallCounty()
                .stations(
                        "en: One}",
                        "en: One, states: [{state: open, from: 2020-01-01}, {state: suspended, from: 2026-03-02}]}");
        assertEquals(List.of("UNIT_WITHOUT_STATION 990101100200", "COUNT_OFF_PLAN station"), gaps(county));
        assertEquals(
                List.of(),
                county.in(folder).coverage(TODAY.minusDays(1), s -> true).gaps());
    }

    @Test
    void a_village_outside_the_plan_is_neither_a_gap_nor_a_success() {
        SmallCounty county = new SmallCounty()
                .network("count: 3", "count: 2")
                .network(
                        "centre: district",
                        "centre: district\noutsidePlan: {zh: 规划外, en: outside, codes: [\"990101100200\"]}")
                .stations("  - {id: \"990101100200\", tier: station, zh: 一村, en: One}\n", "");
        Coverage coverage = county.in(folder).coverage(TODAY, s -> true);
        assertEquals(List.of(), coverage.gaps());
        assertEquals(
                List.of("990101100200"),
                coverage.outsidePlan().stream().map(c -> c.toString()).toList());
        assertEquals("outside", coverage.outside().in(Locale.ENGLISH));
    }

    @Test
    void a_station_without_anyone_certified_is_a_gap() {
        Coverage coverage =
                new SmallCounty().in(folder).coverage(TODAY, s -> !s.value().equals("s-990101100201"));
        assertEquals(1, coverage.gaps().size());
        assertEquals(
                "Two (990101100201) has nobody certified",
                coverage.gaps().get(0).in(Locale.ENGLISH));
        assertEquals("二村（990101100201）没有持证人员", coverage.gaps().get(0).in(Locale.CHINA));
    }

    @Test
    void stations_without_a_deputy_are_gaps() {
        assertEquals(
                List.of("NO_DEPUTY 990101100200", "NO_DEPUTY 990101100201", "NO_DEPUTY 990101100202"),
                gaps(new SmallCounty()
                        .staff(
                                "\"s-{post}\", zh: 演示, en: Demo, roles: [mediator], deputy: true",
                                "\"s-{post}\", zh: 演示, en: Demo, roles: [mediator]")));
    }

    @Test
    void posts_without_the_post_that_supervises_them_are_gaps_and_so_is_the_count() {
        assertEquals(
                List.of(
                        "NO_SUPERVISOR 990101100000-park-01",
                        "NO_SUPERVISOR 990101100200",
                        "NO_SUPERVISOR 990101100201",
                        "NO_SUPERVISOR 990101100202",
                        "COUNT_OFF_PLAN town"),
                gaps(new SmallCounty()
                        .stations("en: room,", "en: room, states: [{state: closed, from: 2026-01-01}],")));
    }
}
