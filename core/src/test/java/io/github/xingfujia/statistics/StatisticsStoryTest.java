package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures from the door: a year of the federation, who may see what, and random journals counted again by hand. */
class StatisticsStoryTest {

    private static final Profile PROFILE = Profile.bundled("yongchuan-demo");
    private static final String STATION = "500118106201";
    private static final String TOWN = "500118106000";
    private static final Span YEAR = Span.year(2026);

    private final Hand hand = new Hand();
    private final Store store = MemoryStore.create();
    private final Home home = Xingfujia.on(store, PROFILE).clock(hand).build();
    private final Door operator = door("shen", "500118000000");
    private final Door worker = door("zhou", STATION);
    private final Door town = door("chen", TOWN);
    private final Door head = door("qian", "500118000000-federation");

    /** A clock that a test sets. */
    private static final class Hand extends Clock {
        private Instant now = shanghai("2026-01-01T00:00");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private Door door(String staff, String post) {
        return home.as(Actor.staff(staff, post));
    }

    private static CaseId open(Door by, Channel channel, String about) {
        return by.casework()
                .open(OpenCase.by(channel, Person.named("演示·甲")).about(about))
                .orThrow();
    }

    /** The year of the report told again by made-up cases: 120 visits and calls to the federation, 107 of the family. */
    private void year() {
        List<String> family = List.of("婆媳关系", "夫妻关系", "家暴", "子女抚养/探望", "家庭排序");
        List<Channel> windows = List.of(Channel.VISIT, Channel.CALL, Channel.HOTLINE);
        for (int i = 0; i < 120; i++) {
            hand.now = shanghai(String.format(Locale.ROOT, "2026-%02d-%02dT10:00", 1 + i / 10, 1 + i % 10));
            open(operator, windows.get(i % 3), i < 107 ? family.get(i % 5) : i % 2 == 0 ? "财产" : "其他");
        }
        // other channels and other doors come on top
        open(worker, Channel.VISIT, "婆媳关系");
        open(operator, Channel.PETITION, "婆媳关系");
    }

    @Test
    void the_year_of_the_federation_is_89_per_cent_with_the_unit_note() {
        year();
        Reading reading = head.statistics()
                .indicator(IndicatorQuery.of("family-share", YEAR))
                .orThrow();
        assertEquals("107 件 / 120 人次 = 89 %（89.17）", reading.figure().full(Locale.CHINA));
        assertEquals("89 % (89.17)", reading.figure().in(Locale.ENGLISH));
        assertEquals("合成演示数据", reading.notes().get(0).zh());
        assertTrue(reading.notes().get(1).zh().contains("单位不同"), reading.notes()::toString);
    }

    @Test
    void the_series_of_2019_stand_beside_the_own_year_in_both_languages() {
        year();
        Table table = head.statistics().compare(CompareQuery.of(2019, YEAR)).orThrow();
        assertGolden("compare", table);
        assertEquals("89.17", table.rows().get(4).get(2).number().orElseThrow().toPlainString());
        assertEquals("89.17", table.rows().get(4).get(4).number().orElseThrow().toPlainString());
        assertTrue(table.rows().get(0).get(4).number().isEmpty(), "what is not counted is not zero");
    }

    @Test
    void a_year_without_cases_has_no_share() {
        Table table = head.statistics().compare(CompareQuery.of(2019, YEAR)).orThrow();
        assertEquals("分母为零，不计算", table.rows().get(4).get(4).text().zh());
        InvalidInput none = assertThrows(
                InvalidInput.class, () -> head.statistics().indicator(IndicatorQuery.of("family-share", YEAR)));
        assertEquals("zero-denominator", none.violations().get(0).rule());
        assertThrows(InvalidInput.class, () -> head.statistics().compare(CompareQuery.of(2018, YEAR)));
    }

    @Test
    void whoever_is_barred_from_a_case_reads_it_neither_off_the_figures_nor_off_the_numbers_of_her_station() {
        OpenCase quarrel = OpenCase.visit(Person.named("演示·乙")).about("婆媳关系").at(DivisionCode.of(STATION));
        RegisterQuery hers = RegisterQuery.of(YEAR, Dimension.CATEGORY).in(Area.at(PostId.of(STATION)));
        String first = number(operator.casework().open(quarrel).orThrow());
        Register before = worker.statistics().register(hers).orThrow();
        CaseId hidden = operator.casework()
                .open(quarrel.wishing(HandlerWish.usual().never(StaffId.of("zhou"))))
                .orThrow();
        assertTrue(worker.casework().view(hidden).refusal().isPresent());
        assertEquals(before.rows(), worker.statistics().register(hers).orThrow().rows());
        assertEquals(
                before.total(), worker.statistics().register(hers).orThrow().total());
        operator.casework().end(hidden, Ending.NOT_REACHED);
        assertEquals(before.rows(), worker.statistics().register(hers).orThrow().rows());
        String next = number(operator.casework().open(quarrel).orThrow());
        assertEquals(
                Integer.parseInt(first.substring(first.length() - 3)) + 1,
                Integer.parseInt(next.substring(next.length() - 3)));
        assertEquals(
                before.total().amount() + 2,
                head.statistics()
                        .register(RegisterQuery.of(YEAR, Dimension.CATEGORY))
                        .orThrow()
                        .total()
                        .amount());
    }

    private String number(CaseId id) {
        return worker.casework().view(id).orThrow().number();
    }

    @Test
    void registers_read_in_both_languages() {
        year();
        assertGolden(
                "by-category",
                head.statistics()
                        .table(RegisterQuery.of(YEAR, Dimension.CATEGORY))
                        .orThrow());
        assertGolden(
                "by-month",
                head.statistics().table(RegisterQuery.of(YEAR, Dimension.MONTH)).orThrow());
        assertGolden(
                "by-station-and-channel",
                head.statistics()
                        .table(RegisterQuery.of(YEAR, Dimension.TOWN, Dimension.STATION, Dimension.CHANNEL))
                        .orThrow());
    }

    private static void assertGolden(String name, Table table) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String csv = Csv.of(table, locale).text().replace("\r\n", "\n");
            // how many entries the house began with is no matter of these figures
            csv = csv.replaceFirst("(日志位置|position) [0-9]+", "$1 N");
            Golden.matches("statistics/golden/" + name + "." + locale.getLanguage() + ".csv", csv);
        }
    }

    @Test
    void a_register_asked_again_as_of_its_position_is_the_same() {
        year();
        RegisterQuery query = RegisterQuery.of(YEAR, Dimension.CATEGORY, Dimension.OUTCOME);
        Register before = head.statistics().register(query).orThrow();
        open(operator, Channel.VISIT, "财产");
        assertEquals(
                before,
                head.statistics().register(query.asOf(before.position())).orThrow());
        assertEquals(
                before.total().amount() + 1,
                head.statistics().register(query).orThrow().total().amount());
    }

    @Test
    void a_post_sees_its_own_figures_and_a_town_those_below_it() {
        open(worker, Channel.VISIT, "婆媳关系");
        open(town, Channel.VISIT, "婆媳关系");
        open(operator, Channel.VISIT, "婆媳关系");
        RegisterQuery all = RegisterQuery.of(YEAR, Dimension.STATION);
        RegisterQuery station = all.in(Area.at(PostId.of(STATION)));
        RegisterQuery wholeTown = all.in(Area.within(DivisionCode.of("500118106")));
        assertEquals(3, head.statistics().register(all).orThrow().total().amount());
        assertEquals(2, town.statistics().register(wholeTown).orThrow().total().amount());
        assertEquals(1, town.statistics().register(station).orThrow().total().amount());
        assertEquals(1, worker.statistics().register(station).orThrow().total().amount());
        assertFalse(worker.statistics().register(wholeTown).isDone());
        assertFalse(worker.statistics().register(all).isDone());
        assertFalse(town.statistics().register(all).isDone());
        assertFalse(door("w-500118001001", "500118001001")
                .statistics()
                .register(station)
                .isDone());
        assertFalse(worker.statistics().compare(CompareQuery.of(2019, YEAR)).isDone());
        assertFalse(home.as(Actor.anonymous()).statistics().register(station).isDone());
    }

    @Test
    void a_station_learns_nothing_of_a_case_that_was_never_its_own() {
        RegisterQuery own = RegisterQuery.of(YEAR, Dimension.CATEGORY).in(Area.at(PostId.of(STATION)));
        operator.casework()
                .open(OpenCase.visit(Person.named("演示·甲")).about("家暴").at(DivisionCode.of(STATION)))
                .orThrow();
        assertEquals(0, worker.statistics().register(own).orThrow().total().amount());
    }

    @Test
    void a_town_gets_no_share_of_a_county_series() {
        IndicatorQuery asked = IndicatorQuery.of("family-share-reported", Span.year(2019));
        assertEquals(
                "89 %（89.17）",
                head.statistics().indicator(asked).orThrow().figure().in(Locale.CHINA));
        assertFalse(notes(asked).contains("合成演示数据"), notes(asked));
        InvalidInput missing = assertThrows(
                InvalidInput.class,
                () -> town.statistics().indicator(asked.in(Area.within(DivisionCode.of("500118106")))));
        assertEquals("missing-input", missing.violations().get(0).rule());
    }

    private String notes(IndicatorQuery asked) {
        return head.statistics().indicator(asked).orThrow().notes().stream()
                .map(n -> n.in(Locale.CHINA))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_figure_leaves_a_trace_that_says_whose_was_read() {
        worker.statistics()
                .register(RegisterQuery.of(YEAR, Dimension.MONTH).in(Area.at(PostId.of(STATION))))
                .orThrow();
        List<Recorded> journal = store.journal().readAfter(PROFILE.home(), 0, 1000, hand.now);
        String last = new String(journal.get(journal.size() - 1).entry().body().toArray(), StandardCharsets.UTF_8);
        assertTrue(last.contains("statistics.register") && last.contains("register/" + STATION + "/2026"), last);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void on_random_journals_the_parts_sum_and_equal_a_recount(long seed) {
        Random dice = new Random(seed);
        List<String> about = List.of("in-laws", "couple", "property", "other", "support-of-elders");
        Map<String, List<String>> naive = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            hand.now = shanghai(String.format(Locale.ROOT, "2026-%02d-28T23:59:59", 1 + i / 5))
                    .plusSeconds(i % 5);
            Door door = List.of(operator, worker, town).get(dice.nextInt(3));
            String post = door == operator ? "500118000000" : door == worker ? STATION : TOWN;
            Channel channel = Channel.values()[dice.nextInt(Channel.values().length)];
            String category = about.get(dice.nextInt(about.size()));
            CaseId id = open(door, channel, category);
            String month =
                    hand.now.atZone(ZoneId.of("Asia/Shanghai")).toString().substring(0, 7);
            for (int change = dice.nextInt(3); change > 0; change--) {
                category = about.get(dice.nextInt(about.size()));
                door.casework().triage(id, Triage.of(category)).orThrow();
            }
            Ending ending = List.of(Ending.NOT_REACHED, Ending.PARTY_REFUSED, Ending.OTHER)
                    .get(dice.nextInt(3));
            boolean ends = dice.nextBoolean();
            if (ends) {
                door.casework().end(id, ending).orThrow();
            }
            String outcome = ends ? ending.name().toLowerCase(Locale.ROOT).replace('_', '-') : "open";
            String word = channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
            naive.put(id.value(), List.of(category, word, post, month, outcome));
        }
        Span half = new Span(YEAR.from(), LocalDate.of(2026, 6, 30));
        List<Dimension> all =
                List.of(Dimension.CATEGORY, Dimension.CHANNEL, Dimension.STATION, Dimension.MONTH, Dimension.OUTCOME);
        for (Span span : List.of(YEAR, half)) {
            Map<String, List<String>> inside = new TreeMap<>(naive);
            inside.values()
                    .removeIf(c ->
                            c.get(3).compareTo(half.until().toString().substring(0, 7)) > 0 && span.equals(half));
            for (int d = 0; d < all.size(); d++) {
                int at = d;
                Map<String, Long> recount = new TreeMap<>();
                if (all.get(d) == Dimension.MONTH) {
                    span.months().forEach(m -> recount.put(m.toString(), 0L));
                }
                inside.values().forEach(c -> recount.merge(c.get(at), 1L, Long::sum));
                Breakdown parts = head.statistics()
                        .register(RegisterQuery.of(span, all.get(d)))
                        .orThrow()
                        .by(all.get(d));
                Map<String, Long> counted = new TreeMap<>();
                parts.parts().forEach((code, cases) -> counted.put(code, cases.amount()));
                assertEquals(recount, counted, "seed " + seed + " " + span + " by " + all.get(d));
                assertEquals(
                        List.copyOf(recount.keySet()), List.copyOf(parts.parts().keySet()), "in order");
                assertEquals(inside.size(), parts.whole().amount(), "seed " + seed);
            }
            Register crossed = head.statistics()
                    .register(RegisterQuery.of(
                            span, Dimension.CATEGORY, Dimension.CHANNEL, Dimension.STATION, Dimension.OUTCOME))
                    .orThrow();
            for (Register.Row row : crossed.rows()) {
                long same = inside.values().stream()
                        .filter(c ->
                                List.of(c.get(0), c.get(1), c.get(2), c.get(4)).equals(row.key()))
                        .count();
                assertEquals(same, row.cases(), "seed " + seed + " " + row.key());
            }
            assertEquals(
                    inside.size(),
                    crossed.rows().stream().mapToLong(Register.Row::cases).sum());
        }
    }
}
