package io.github.xingfujia.secondcounty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Screen;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        Door worker = Xingfujia.inMemory(profile).as(Actor.staff("jia", "990101100200-grid-01"));
        Person applicant = Person.named("演示·甲");
        CaseId id = worker.casework()
                .open(OpenCase.visit(applicant).about("婆媳关系").against(Person.named("演示·乙")))
                .orThrow();
        worker.casework().screen(id, applicant, Screen.noIndicator()).orThrow();
        worker.casework().record(id, Attempt.unsettled("各持己见")).orThrow();
        worker.casework().record(id, Attempt.unsettled("各持己见")).orThrow();
        Escalation escalation = worker.casework().review(id).orThrow();
        assertEquals(PostId.of("990101100200"), escalation.accountable());
        assertTrue(escalation.explanation().in(Locale.CHINA).contains("本级两次未调成，升至上一级"));
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
