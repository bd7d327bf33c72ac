package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a decision hangs on, against trying every value, in books where the law rules cases out. */
class SensitivityTest {

    private static final int BOOKS = 300;
    private static final int CASES = 30;

    private interface Probe {
        void on(MadeBook made, RuleBook book, long[] point, String where);
    }

    @Test
    void the_nearest_change_is_a_case_that_the_law_allows() {
        int[] told = new int[2];
        each((made, book, point, where) -> {
            MadeBook.Row now = made.winner(made.rows, point);
            List<String> expected = new ArrayList<>();
            for (int f = 0; f < point.length && !guarded(made, point); f++) {
                nearest(made, point, f, now, expected);
            }
            List<String> changes = book.decide(made.known(point)).changes().stream()
                    .map(c -> c.fact() + "=" + c.value() + ":" + c.outcome())
                    .toList();
            assertEquals(expected, changes, where);
            told[expected.isEmpty() ? 0 : 1]++;
        });
        assertTrue(told[0] > 500 && told[1] > 500, "too little: " + List.of(told[0], told[1]));
    }

    @Test
    void a_rule_nearly_held_when_one_fact_alone_kept_it_from_holding() {
        int[] told = new int[2];
        each((made, book, point, where) -> {
            MadeBook.Row now = made.winner(made.rows, point);
            List<String> expected = new ArrayList<>();
            for (MadeBook.Row row : made.rows) {
                List<String> missed = row.when.entrySet().stream()
                        .filter(e -> !e.getValue().contains(point[e.getKey()]))
                        .map(e -> made.facts.get(e.getKey()).name)
                        .toList();
                if (missed.size() == 1 && !row.protection && !guarded(made, point) && !row.sameThen(now)) {
                    expected.add(row.id + ":" + missed.get(0));
                }
            }
            List<String> near = book.decide(made.known(point)).nearRules().stream()
                    .map(n -> n.rule() + ":" + n.fact())
                    .toList();
            assertEquals(expected, near, where);
            told[expected.isEmpty() ? 0 : 1]++;
        });
        assertTrue(told[0] > 500 && told[1] > 500, "too little: " + List.of(told[0], told[1]));
    }

    @Test
    void every_value_of_a_single_fact_that_alters_the_outcome_is_told_under_the_outcome_it_leads_to() {
        int[] told = new int[2];
        each((made, book, point, where) -> {
            MadeBook.Row now = made.winner(made.rows, point);
            List<String> expected = new ArrayList<>();
            for (int f = 0; f < point.length && !guarded(made, point); f++) {
                FactDeclaration fact = book.facts().get(f);
                Map<Map<String, String>, Condition> byOutcome = new LinkedHashMap<>();
                for (long value = made.facts.get(f).min; value <= made.facts.get(f).max; value++) {
                    long[] other = point.clone();
                    other[f] = value;
                    MadeBook.Row row = made.winner(made.rows, other);
                    if (made.isPossible(other) && !row.protection && !row.sameThen(now)) {
                        Map<String, String> then =
                                book.decide(made.known(other)).rule().then();
                        byOutcome.merge(then, Condition.of(value, value), Condition::next);
                    }
                }
                byOutcome.forEach((then, values) -> expected.add(fact.name() + " "
                        + ConditionWords.of(values, fact).in(Locale.CHINA) + " "
                        + book.contents().said(then).in(Locale.CHINA)));
            }
            List<String> every = book.decide(made.known(point)).everyChange().stream()
                    .map(c -> c.fact() + " " + c.values().in(Locale.CHINA) + " "
                            + c.outcome().in(Locale.CHINA))
                    .toList();
            assertEquals(expected, every, where);
            told[expected.isEmpty() ? 0 : 1]++;
        });
        assertTrue(told[0] > 500 && told[1] > 500, "too little: " + List.of(told[0], told[1]));
    }

    @Test
    void of_thirty_rules_each_names_the_one_fact_that_it_waits_for() {
        StringBuilder text = new StringBuilder(
                "book: thirty\npack: own\nversion: \"1\"\nfrom: 2026-01-01\nclass: routing\nfacts:\n");
        StringBuilder rules = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Facts known = Facts.none();
        for (int f = 0; f < 30; f++) {
            text.append("  - {name: f%d, type: flag, zh: 是, en: f}%n".formatted(f));
            rules.append("  - {id: r%d, when: {f%d: true}, then: {step: a}, zh: 条, en: r}%n".formatted(f, f));
            expected.add("r" + f + ":f" + f);
            known = known.and("f" + f, false);
        }
        RuleBook book = Books.read(text
                + "outcomes:\n  - {name: step, values: [{code: a, zh: 甲, en: a}, {code: b, zh: 乙, en: b}]}\nrules:\n"
                + rules + "otherwise: {id: last, then: {step: b}, zh: 余, en: rest}\n");
        Decision decided = book.decide(known);
        assertEquals(
                expected,
                decided.nearRules().stream().map(n -> n.rule() + ":" + n.fact()).toList());
        assertEquals(
                expected.stream().map(e -> e.substring(e.indexOf(':') + 1)).toList(),
                decided.changes().stream().map(Change::fact).toList());
    }

    /** A case of protection tells nothing, whichever rule came first. */
    private static boolean guarded(MadeBook made, long[] point) {
        return made.rows.stream().anyMatch(r -> r.protection && r.holds(point));
    }

    private static void nearest(MadeBook made, long[] point, int f, MadeBook.Row now, List<String> expected) {
        MadeBook.Fact fact = made.facts.get(f);
        long best = Long.MAX_VALUE;
        String nearest = "";
        for (long value = fact.min; value <= fact.max; value++) {
            long[] other = point.clone();
            other[f] = value;
            MadeBook.Row row = made.winner(made.rows, other);
            long distance = point[f] == MadeBook.UNKNOWN ? 0 : Math.abs(value - point[f]);
            if (made.isPossible(other) && !row.protection && !row.sameThen(now) && distance < best) {
                best = distance;
                nearest = fact.name + "=" + fact.text(value) + ":" + row.step;
            }
        }
        if (!nearest.isEmpty()) {
            expected.add(nearest);
        }
    }

    private static void each(Probe probe) {
        for (long seed = 1; seed <= BOOKS; seed++) {
            MadeBook made = new MadeBook(seed);
            made.rows.forEach(r -> r.protection = made.random.nextInt(6) == 0);
            for (int i = 0; i < 2; i++) {
                Map<Integer, TreeSet<Long>> box = new HashMap<>(made.row("no").when);
                made.impossible.add(box);
            }
            // more than fit into one word, too
            for (int i = 0; i < (seed % 15 == 0 ? Long.SIZE : 0); i++) {
                made.rows.add(made.row("more" + i));
            }
            RuleBook book = made.read();
            List<long[]> points = made.points();
            for (int c = 0; c < CASES; c++) {
                long[] point = points.get(made.random.nextInt(points.size()));
                probe.on(made, book, point, "seed " + seed + ", " + Arrays.toString(point) + "\n" + made.all());
            }
        }
    }
}
