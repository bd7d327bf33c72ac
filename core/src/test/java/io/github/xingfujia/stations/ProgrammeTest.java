package io.github.xingfujia.stations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far the plan is built: what there is on a day, what the plan never named, and when the rest will be there. */
class ProgrammeTest {

    private static final LocalDate BEGUN = LocalDate.parse("2026-09-07");

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    @Test
    void the_plan_of_2020_is_counted_without_the_five_units_it_never_named() {
        TargetStanding stations = of("stations", ProgrammeQuery.today());
        assertThrows(
                InvalidInput.class,
                () -> board(ProgrammeQuery.today().on(LocalDate.parse("2019-12-31"))),
                "before the plan nothing was planned");
        assertEquals(
                List.of(262, 262L, 0L), List.of(stations.target().amount(), stations.actual(), stations.outside()));
        assertEquals(TargetStanding.Progress.REACHED, stations.progress());
        assertEquals(
                262,
                stations.areas().stream()
                        .mapToLong(TargetStanding.InArea::planned)
                        .sum());
        assertEquals(
                262,
                stations.areas().stream()
                        .mapToLong(TargetStanding.InArea::actual)
                        .sum());
        assertEquals(23, stations.areas().size());
        assertEquals(
                5,
                house.home().network().coverage(BEGUN, s -> true).outsidePlan().size());
    }

    @Test
    void an_accreditation_counts_from_its_day_to_its_last_and_the_same_question_has_the_same_answer() {
        accredit(1);
        TargetStanding standard = of("stations-standard", ProgrammeQuery.today());
        assertEquals(1, standard.actual());
        assertEquals(Forecast.Outlook.NOT_ENOUGH, standard.forecast().outlook());
        assertEquals("依据不足，暂不推算：近 180 天新增 1，至少须新增 3", standard.forecast().said().in(Locale.CHINA));
        ProgrammeBoard then = board(ProgrammeQuery.today());
        house.clock().passTo("2026-10-07T09:00");
        accredit(9);
        assertEquals(
                then,
                board(ProgrammeQuery.today().on(BEGUN).until(then.position().orElseThrow())));
        assertEquals(
                1, of("stations-standard", ProgrammeQuery.today().on(BEGUN)).actual());
        assertEquals(
                0,
                of("stations-standard", ProgrammeQuery.today().on(BEGUN.minusDays(1)))
                        .actual());
        TargetStanding later = of("stations-standard", ProgrammeQuery.today());
        assertEquals(10, later.actual());
        assertEquals(Optional.of(new Target.Milestone(LocalDate.parse("2026-12-31"), 60)), later.next());
        // 252 are left; ten came in 180 days, so 252 × 180 / 10 days more
        assertEquals(Forecast.Outlook.LATE, later.forecast().outlook());
        assertEquals(
                Optional.of(LocalDate.parse("2026-10-07").plusDays(4536)),
                later.forecast().on());
        assertEquals(TargetStanding.Progress.ON_THE_WAY, later.progress());
        assertThrows(
                InvalidInput.class,
                () -> board(ProgrammeQuery.today().on(LocalDate.parse("2026-10-08"))),
                "nobody counts what is not there yet");
        assertEquals(
                List.of(0L, 1L, 10L),
                later.trend().subList(10, 13).stream()
                        .map(TargetStanding.Count::amount)
                        .toList());
        house.clock().passTo("2027-01-01T09:00");
        assertEquals(
                TargetStanding.Progress.BEHIND,
                of("stations-standard", ProgrammeQuery.today()).progress());
        house.clock().passTo("2028-10-07T09:00");
        assertEquals(
                0,
                of("stations-standard", ProgrammeQuery.today()).actual(),
                "an accreditation that is over counts no more");
    }

    @Test
    void studios_count_by_their_step_while_they_do_not_rest() {
        Stations centre = house.as("wang", TestHouse.CENTRE).stations();
        PostId studio = PostId.of(TestHouse.CENTRE + "-studio-01");
        centre.rise(studio, StudioStep.CANDIDATE).orThrow();
        house.clock().passTo("2026-10-07T09:00");
        centre.rise(studio, StudioStep.CULTIVATED).orThrow();
        house.clock().passTo("2026-12-06T09:00");
        inspect(centre, studio);
        centre.rise(studio, StudioStep.STANDARDISED).orThrow();
        assertEquals(1, of("studios-cultivated", ProgrammeQuery.today()).actual());
        assertEquals(1, of("studios-standard", ProgrammeQuery.today()).actual());
        assertEquals(0, of("studios-gold", ProgrammeQuery.today()).actual());
        house.clock().passTo("2027-12-06T09:00");
        assertEquals(0, of("studios-standard", ProgrammeQuery.today()).actual(), "its accreditation is over");
        assertEquals(0, of("studios-standard", ProgrammeQuery.today().on(BEGUN)).actual());
        assertTrue(board(ProgrammeQuery.today().in(PostId.of(TestHouse.TOWN).place()))
                .targets()
                .isEmpty());
    }

    @Test
    void nothing_of_a_dispute_is_a_target_and_a_target_says_what_it_measures() {
        assertEquals(List.of("descriptive-input"), wrong("fact: casework.published-ended/1, measures: coverage"));
        assertEquals(List.of("one-of"), wrong("posts: station, measures: reconciliation"));
        assertEquals(List.of("one-of"), wrong("posts: sation, measures: coverage"));
        assertEquals(List.of("required"), wrong("measures: coverage"));
        assertEquals(List.of(), wrong("posts: station, measures: coverage"));
    }

    private static List<String> wrong(String counts) {
        Checks problems = Checks.of();
        String yaml =
                "zh: 一\nen: one\nforecast: {window: 180, least: 3}\ntargets:\n  - {code: x, zh: 一, en: one, amount: 1,"
                        + " source: s, grounds: assumed, " + counts + "}\n";
        Programme.read(
                List.of(SourceNode.yaml("programme", yaml, problems)),
                List.of("station"),
                List.of("volunteer.published-exchange/1"),
                problems);
        return problems.violations().stream().map(v -> v.rule()).toList();
    }

    private ProgrammeBoard board(ProgrammeQuery query) {
        return house.head().stations().built(query).orThrow();
    }

    private TargetStanding of(String code, ProgrammeQuery query) {
        return board(query).targets().stream()
                .filter(t -> t.target().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Accredits the next stations of the county that nobody has inspected. */
    private void accredit(int stations) {
        Network network = house.home().network();
        Stations centre = house.as("wang", TestHouse.CENTRE).stations();
        centre.board(PostQuery.own(200).of(StandardCode.of("station"))).orThrow().rows().stream()
                .filter(l -> l.accreditation() == Accreditation.NEVER_INSPECTED)
                .limit(stations)
                .forEach(l -> inspect(centre, l.post()));
        assertTrue(network.posts().size() > 262);
    }

    private void inspect(Stations by, PostId post) {
        LocalDate today = house.home().today();
        Standard standard = house.home()
                .standards()
                .of(house.home().network().tier(post).key(), today)
                .orElseThrow();
        by.inspect(new Inspect(
                        post,
                        today,
                        standard.items().stream()
                                .map(i -> new Finding(i.code(), true))
                                .toList(),
                        standard.items().stream()
                                .filter(Standard.Item::photo)
                                .map(i -> new Photo(
                                        i.code(), shot(post + " " + i.code().value() + today), today))
                                .toList()))
                .orThrow();
    }

    /** Every item has a photo of its own. */
    private static String shot(String item) {
        return String.format("%064x", item.hashCode() & 0xffffffffL);
    }
}
