package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tally follows stated rules, figure by figure, and says what hangs on a single thing. */
class JudgingTest {

    private static final LocalDate DAY = LocalDate.parse("2019-02-18");

    @Test
    void the_highest_and_lowest_mark_are_dropped_and_too_few_marks_are_no_judgement() {
        List<Entrant> two = List.of(Entrant.of("a"), Entrant.of("b"));
        List<Mark> marks = new ArrayList<>(marks("a", 100, 90, 80, 71, 0));
        marks.addAll(marks("b", 100, 100, 100, 100));
        Standings result = Judging.by(JudgingRules.panel(5, 1, 1)).tally(two, marks, List.of());
        assertEquals(new BigDecimal("80.33"), result.ranked().get(0).score(), "(90 + 80 + 71) / 3");
        assertEquals(List.of("b"), result.notJudged());
        assertThrows(InvalidInput.class, () -> JudgingRules.panel(2, 1, 1), "trimming would leave nobody");
    }

    @Test
    void a_panel_has_seventy_per_cent_and_the_public_thirty_and_brushed_votes_count_as_the_sheet_says() {
        List<Entrant> two = List.of(Entrant.of("a"), Entrant.of("b"));
        List<Mark> marks = new ArrayList<>(marks("a", 80));
        marks.addAll(marks("b", 90));
        JudgingRules rules = JudgingRules.panel(1, 0, 1).with(new VoteRule(30, 3, 0, 100));
        List<VoteLot> votes = List.of(lot("a", 1000), lot("b", 100));
        Standings plain = Judging.by(rules).tally(two, marks, votes);
        assertEquals("a", plain.named().get(0).entrant());
        assertEquals(
                List.of(new BigDecimal("86.00"), new BigDecimal("66.00")),
                plain.ranked().stream().map(Standing::score).toList());
        // the median is 100 and three times that would count; but brushing lifts nobody over whoever had no vote cut
        Standings fair = Judging.by(rules.with(new VoteRule(30, 3, 0, 0))).tally(two, marks, votes);
        assertEquals("b", fair.ranked().get(0).entrant());
        assertEquals(new BigDecimal("100.00"), fair.ranked().get(1).votes());
        assertEquals(
                List.of(new BigDecimal("93.00"), new BigDecimal("86.00")),
                fair.ranked().stream().map(Standing::score).toList());
    }

    @Test
    void equals_are_told_apart_by_the_stated_rules_only_and_never_by_their_names() {
        List<Entrant> three = List.of(Entrant.of("a"), Entrant.of("b"), Entrant.of("c"));
        List<Mark> marks = new ArrayList<>(marks("a", 70, 90));
        marks.addAll(marks("b", 80, 80));
        marks.addAll(marks("c", 80, 80));
        JudgingRules rules = JudgingRules.panel(2, 0, 1);
        Standings all = Judging.by(rules).tally(three, marks, List.of());
        assertEquals(List.of("b", "c"), names(all), "agreement tells a apart; b and c stay equal, and both are named");
        assertEquals(List.of(1, 1, 3), all.ranked().stream().map(Standing::rank).toList());
        Standings none = Judging.by(rules.breakingTiesBy(AtTheLine.NONE_NAMED, TieBreak.AGREEMENT))
                .tally(three, marks, List.of());
        assertEquals(List.of(), names(none), "and a does not come in instead");
    }

    @Test
    void what_stands_at_the_line_of_an_area_takes_no_place_from_others() {
        List<Entrant> four = List.of(
                new Entrant("a", "", "x"), new Entrant("b", "", "x"), new Entrant("c", "", "y"), Entrant.of("d"));
        List<Mark> marks = new ArrayList<>(marks("a", 90));
        marks.addAll(marks("b", 90));
        marks.addAll(marks("c", 80));
        marks.addAll(marks("d", 70));
        JudgingRules rules =
                JudgingRules.panel(1, 0, 2).atMostPerArea(1).breakingTiesBy(AtTheLine.NONE_NAMED, TieBreak.AGREEMENT);
        assertEquals(List.of("c", "d"), names(Judging.by(rules).tally(four, marks, List.of())));
    }

    @Test
    void neixiang_2019_ten_over_all_and_fifteen_in_each_of_four_classes_make_seventy() {
        List<Entrant> seventy = IntStream.range(0, 70)
                .mapToObj(i -> new Entrant("family-" + i, "class-" + (i < 66 ? i % 4 : 0), ""))
                .toList();
        List<Mark> marks = new ArrayList<>();
        List<VoteLot> votes = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            // the ten best are those beyond fifteen in each class
            marks.addAll(marks("family-" + i, i < 60 ? 60 : 90));
            votes.add(lot("family-" + i, 500 + i));
        }
        JudgingRules rules = JudgingRules.panel(1, 0, 1)
                .with(new VoteRule(30, 3, 0, 0))
                .awarding(new Award("top-ten", 10, Award.Per.ALL), new Award("of-class", 15, Award.Per.CATEGORY));
        Standings result = Judging.by(rules).tally(seventy, marks, votes);
        assertEquals(70, result.named().size());
        assertEquals(10, titled(result, "top-ten"));
        assertEquals(60, titled(result, "of-class"));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 10, 110})
    void ten_gold_and_a_hundred_behind_them_whatever_the_number_of_finalists(int finalists) {
        List<Entrant> all =
                IntStream.range(0, finalists).mapToObj(i -> Entrant.of("m" + i)).toList();
        List<Mark> marks = IntStream.range(0, finalists)
                .mapToObj(i -> new Mark("j", "m" + i, List.of(i % 100, i / 100)))
                .toList();
        JudgingRules rules = new JudgingRules(
                List.of(99, 1),
                1,
                0,
                Optional.empty(),
                List.of(),
                AtTheLine.ALL_NAMED,
                List.of(new Award("gold", 10, Award.Per.ALL), new Award("excellent", 100, Award.Per.ALL)),
                0);
        Standings result = Judging.by(rules).tally(all, marks, List.of());
        assertEquals(10, titled(result, "gold"));
        assertEquals(finalists - 10, titled(result, "excellent"));
    }

    @Test
    void below_the_score_that_a_title_asks_for_nobody_is_named_however_many_places_are_left() {
        Judging judging = Judging.by(JudgingRules.panel(1, 0, 10).awarding(new Award("named", 10, Award.Per.ALL, 60)));
        List<Standing> ranked = judging.tally(
                        List.of(new Entrant("a", "", "x"), new Entrant("b", "", "x"), new Entrant("c", "", "x")),
                        List.of(
                                new Mark("j", "a", List.of(90)),
                                new Mark("j", "b", List.of(60)),
                                new Mark("j", "c", List.of(59))),
                        List.of())
                .ranked();
        assertEquals(
                List.of(Optional.of("named"), Optional.of("named"), Optional.empty()),
                ranked.stream().map(Standing::award).toList());
    }

    @Test
    void dingwuzhen_says_below_and_above_five_hundred_and_a_stated_rule_answers_for_five_hundred() {
        SizeQuota quota = SizeQuota.of(500, 6, 10, SizeQuota.Edge.LARGER);
        assertEquals(new SizeQuota.Answer(6, false), quota.of(499));
        assertEquals(new SizeQuota.Answer(10, true), quota.of(500));
        assertEquals(new SizeQuota.Answer(10, false), quota.of(501));
        assertEquals(
                new SizeQuota.Answer(6, true),
                SizeQuota.of(500, 6, 10, SizeQuota.Edge.SMALLER).of(500));
        List<SizeQuota.Band> falling = List.of(new SizeQuota.Band(500, 6), new SizeQuota.Band(500, 8));
        assertThrows(InvalidInput.class, () -> new SizeQuota(falling, 10, SizeQuota.Edge.LARGER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void order_and_jurors_identity_change_nothing(long seed) {
        Random dice = new Random(seed);
        List<Entrant> entrants = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<VoteLot> votes = new ArrayList<>();
        for (int e = 0; e < 12; e++) {
            entrants.add(new Entrant("e" + e, "c" + e % 3, "a" + e % 4));
            for (int j = 0; j < 4 + dice.nextInt(4); j++) {
                // few values, so that there are many ties
                marks.add(new Mark("j" + j, "e" + e, List.of(80 + dice.nextInt(3), 80 + dice.nextInt(3))));
            }
            votes.add(new VoteLot("e" + e, DAY.plusDays(dice.nextInt(3)), "web", dice.nextInt(4) * 100L));
        }
        JudgingRules rules = new JudgingRules(
                List.of(60, 40),
                5,
                1,
                Optional.of(new VoteRule(30, 1, 50, 20)),
                List.of(TieBreak.PANEL, TieBreak.FIRST_CRITERION, TieBreak.AGREEMENT),
                dice.nextBoolean() ? AtTheLine.ALL_NAMED : AtTheLine.NONE_NAMED,
                List.of(new Award("first", 2, Award.Per.ALL), new Award("second", 1, Award.Per.CATEGORY)),
                1 + dice.nextInt(2));
        Standings stated = Judging.by(rules).tally(entrants, marks, votes);
        List<String> fragile =
                Judging.by(rules).sensitivity(entrants, marks, votes).fragile();
        List<Mark> renamed = new ArrayList<>(marks.stream()
                .map(m -> new Mark("z" + (9 - Integer.parseInt(m.juror().substring(1))), m.entrant(), m.points()))
                .toList());
        Collections.shuffle(entrants, dice);
        Collections.shuffle(renamed, dice);
        Collections.shuffle(votes, dice);
        assertEquals(stated, Judging.by(rules).tally(entrants, renamed, votes), "seed " + seed);
        assertEquals(
                fragile, Judging.by(rules).sensitivity(entrants, renamed, votes).fragile(), "seed " + seed);
    }

    @Test
    void whoever_hangs_on_one_juror_or_on_a_figure_is_flagged() {
        List<Entrant> three = List.of(Entrant.of("a"), Entrant.of("b"), Entrant.of("c"));
        List<Mark> marks = new ArrayList<>(marks("a", 90, 90, 90));
        marks.addAll(marks("b", 80, 80, 82));
        marks.addAll(marks("c", 79, 79, 100));
        Judging judging = Judging.by(JudgingRules.panel(3, 0, 2));
        assertEquals(List.of("a", "c"), names(judging.tally(three, marks, List.of())));
        Sensitivity report = judging.sensitivity(three, marks, List.of());
        assertEquals(List.of("b", "c"), report.fragile(), "without the third juror b is named");
        assertTrue(report.changes().stream()
                .anyMatch(c -> c.what() == Sensitivity.What.JUROR
                        && c.to().equals("j2")
                        && c.gains().equals(List.of("b"))
                        && c.losses().equals(List.of("c"))));
        assertTrue(report.changes().stream()
                .anyMatch(c -> c.what() == Sensitivity.What.TRIM && c.gains().equals(List.of("b"))));
    }

    @Test
    void nothing_is_counted_twice_or_for_nobody() {
        Judging judging = Judging.by(JudgingRules.panel(1, 0, 1));
        List<Entrant> one = List.of(Entrant.of("a"));
        Mark mark = Mark.of("j", "a", 80);
        for (List<Mark> wrong : List.of(List.of(mark, mark), List.of(Mark.of("j", "b", 80)))) {
            InvalidInput told = assertThrows(InvalidInput.class, () -> judging.tally(one, wrong, List.of()));
            assertEquals("marks", told.violations().get(0).field());
        }
    }

    private static List<Mark> marks(String entrant, int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(j -> Mark.of("j" + j, entrant, points[j]))
                .toList();
    }

    private static VoteLot lot(String entrant, long votes) {
        return new VoteLot(entrant, DAY, "wechat", votes);
    }

    private static List<String> names(Standings of) {
        return of.named().stream().map(Standing::entrant).toList();
    }

    private static long titled(Standings of, String award) {
        return of.named().stream()
                .filter(s -> s.award().equals(Optional.of(award)))
                .count();
    }
}
