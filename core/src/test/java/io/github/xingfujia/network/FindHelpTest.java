package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nearest place that helps, by division, service, hour and distance; never a shelter. */
class FindHelpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DivisionCode VILLAGE = DivisionCode.of("990101100201");

    @TempDir
    Path folder;

    private List<String> find(FindHelp asked) {
        return new SmallCounty()
                .in(folder).find(asked, TODAY).stream()
                        .map(f -> f.post().name(Locale.ENGLISH))
                        .toList();
    }

    @Test
    void her_own_station_comes_first_then_the_town_then_its_other_places() {
        assertEquals(List.of("Two", "Park", "room", "One", "Three"), find(FindHelp.near(VILLAGE)));
        assertEquals(List.of("Two"), find(FindHelp.near(VILLAGE).most(1)));
    }

    @Test
    void a_service_her_station_does_not_have_is_found_where_it_is() {
        assertEquals(List.of("Park", "centre"), find(FindHelp.near(VILLAGE).service("counselling")));
    }

    @Test
    void at_night_only_what_is_open_is_named() {
        Instant night = Instant.parse("2026-03-02T14:00:00Z");
        assertEquals(
                List.of("Park", "room"),
                find(FindHelp.near(VILLAGE).openAt(night).most(2)));
    }

    @Test
    void with_coordinates_the_nearest_in_metres_comes_first_and_places_without_any_last() {
        List<Found> found =
                new SmallCounty().in(folder).find(FindHelp.near(VILLAGE).from(new Point(29.3400, 105.9000)), TODAY);
        assertEquals(
                List.of("centre", "Park", "room", "Two", "One"),
                found.stream().map(f -> f.post().name(Locale.ENGLISH)).toList());
        assertEquals(1112, found.get(0).metres().orElseThrow(), "a hundredth of a degree of latitude");
        assertTrue(found.get(3).metres().isEmpty());
        assertEquals("演示镇 / 二村", found.get(3).where());
    }

    @Test
    void an_unknown_service_and_division_are_refused_with_what_is_allowed() {
        Network network = new SmallCounty().in(folder);
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> network.find(FindHelp.near(DivisionCode.of("11")).service("magic"), TODAY));
        assertEquals(
                List.of("place", "service"),
                refused.violations().stream().map(v -> v.field()).toList());
        assertTrue(refused.in(Locale.ENGLISH).contains("mediation counselling"));
    }

    @Test
    void a_file_that_lists_a_shelter_is_refused_wherever_it_names_it() {
        for (String name : List.of("zh: 妇女庇护所, en: Two", "zh: 二村, en: SHELTER two", "zh: 二村, en: Two, host: 反家暴庇护中心")) {
            SmallCounty county = new SmallCounty().stations("zh: 二村, en: Two", name);
            InvalidInput refused = assertThrows(InvalidInput.class, () -> county.in(folder), name);
            assertEquals("shelter", refused.violations().get(0).rule(), name);
        }
    }
}
