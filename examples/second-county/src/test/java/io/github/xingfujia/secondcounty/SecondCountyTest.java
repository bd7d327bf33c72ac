package io.github.xingfujia.secondcounty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Another county in another province, with other tiers: files only, no line of Java of its own. */
class SecondCountyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Profile profile = Profile.read(file());
    private final Network network = Network.read(profile);

    private static Path file() {
        try {
            return Path.of(SecondCountyTest.class
                    .getResource("/second-county/profile.yaml")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void its_four_levels_climb_from_the_grid_to_the_county() {
        PostId grid = PostId.of("990101100200-grid-02");
        PostId village = PostId.of("990101100200");
        PostId town = PostId.of("990101100000");
        PostId county = PostId.of("990101000000");

        assertEquals(Optional.of(village), network.superior(grid, TODAY));
        assertEquals(Optional.of(town), network.superior(village, TODAY));
        assertEquals(Optional.of(county), network.superior(town, TODAY));
        assertEquals(county, network.centre());
        assertEquals("2wd", network.timeLimit(town).orElseThrow().toString());
        assertEquals(Optional.empty(), network.timeLimit(village));
        assertEquals("四联单", network.tier(village).handover());
    }

    @Test
    void a_dispute_in_a_grid_climbs_by_the_countys_own_book_after_two_attempts() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            SecondCounty.main(new String[] {file().toString()});
        } finally {
            System.setOut(out);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("柳树村调委会"), text);
        assertTrue(text.contains("本级两次未调成，升至上一级"), text);
    }

    @Test
    void a_village_that_was_merged_is_served_where_it_went_from_that_day_on() {
        DivisionCode old = DivisionCode.of("990101100201");
        assertEquals(PostId.of("990101100200"), network.nearest(old, TODAY));
        assertEquals(PostId.of("990101100000"), network.nearest(old, LocalDate.of(2024, 6, 30)));
    }

    @Test
    void nothing_is_missing() {
        assertEquals(List.of(), network.coverage(TODAY, staff -> true).gaps());
    }

    @Test
    void a_service_of_its_own_is_found_in_the_grid() {
        var found = network.find(FindHelp.near(DivisionCode.of("990101100200")).service("family-visit"), TODAY);
        assertEquals(
                List.of("990101100200-grid-01", "990101100200-grid-02", "990101101200-grid-01"),
                found.stream().map(f -> f.post().id().toString()).toList());
        assertTrue(profile.synthetic());
    }
}
