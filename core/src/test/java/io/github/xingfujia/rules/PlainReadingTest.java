package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The compiled book against the plain reading of it, on made-up books. */
class PlainReadingTest {

    private static final int BOOKS = 400;
    private static final int CASES = 40;

    private interface Probe {
        void on(RandomBook plain, RuleBook book, List<OptionalLong> values, String where);
    }

    @Test
    void the_compiled_answer_is_the_answer_row_by_row() {
        int[] known = new int[2];
        each((plain, book, values, where) -> {
            int row = plain.decide(values);
            Decision decision = book.decide(plain.facts(values));
            assertEquals(row < 0 ? "last" : "r" + row, decision.ruleId(), where);
            assertEquals(plain.then(row), decision.outcome("step"), where);
            known[row < 0 ? 0 : 1]++;
        });
        assertTrue(
                known[0] > 1000 && known[1] > 1000,
                "the made-up cases reach too little: " + List.of(known[0], known[1]));
    }

    @Test
    void the_earliest_change_of_a_number_is_the_least_greater_value_with_another_outcome() {
        int[] found = new int[2];
        each((plain, book, values, where) -> {
            String now = plain.then(plain.decide(values));
            for (int f = 0; f < plain.facts.size(); f++) {
                RandomBook.Fact fact = plain.facts.get(f);
                if (fact.type() == 'n') {
                    int at = f;
                    OptionalLong present = values.get(f);
                    OptionalLong expected = fact.values()
                            .filter(v -> present.isEmpty() || v > present.getAsLong())
                            .filter(v -> !plain.then(plain.decide(with(values, at, v)))
                                    .equals(now))
                            .findFirst();
                    assertEquals(expected, book.earliestChange(plain.facts(values), fact.name()), where);
                    found[expected.isPresent() ? 1 : 0]++;
                }
            }
        });
        assertTrue(found[0] > 1000 && found[1] > 1000, "too little: " + List.of(found[0], found[1]));
    }

    @Test
    void the_nearest_changes_are_truly_the_nearest_and_protection_shows_none() {
        int[] found = new int[2];
        each((plain, book, values, where) -> {
            int row = plain.decide(values);
            List<Change> changes = book.decide(plain.facts(values)).changes();
            List<Change> expected = plain.guarded(values) ? List.of() : nearest(plain, values, plain.then(row));
            assertEquals(expected, changes, where);
            found[expected.isEmpty() ? 0 : 1]++;
        });
        assertTrue(found[0] > 1000 && found[1] > 1000, "too little: " + List.of(found[0], found[1]));
    }

    @Test
    void the_alternatives_are_of_the_fewest_facts() {
        int[] found = new int[2];
        each((plain, book, values, where) -> {
            Decision decision = book.decide(plain.facts(values));
            int row = plain.decide(values);
            if (plain.guarded(values)
                    || !decision.changes().isEmpty()
                    || plain.rows.size() > 12
                    || where.hashCode() % 3 != 0) {
                return;
            }
            List<Alternative> told = decision.alternatives();
            for (Alternative one : told) {
                List<OptionalLong> changed = new ArrayList<>(values);
                one.facts().forEach(v -> changed.set(plain.index(v.name()), plain.value(v.name(), v.value())));
                int other = plain.decide(changed);
                assertEquals(one.outcome(), plain.then(other), where);
                assertTrue(!plain.protection(other) && !plain.then(other).equals(plain.then(row)), where);
            }
            boolean two = pairs(plain, values, plain.then(row));
            assertEquals(two, !told.isEmpty() && told.get(0).facts().size() == 2, where);
            found[two ? 1 : 0]++;
        });
        assertTrue(found[0] > 100 && found[1] > 100, "too little: " + List.of(found[0], found[1]));
    }

    private static boolean pairs(RandomBook plain, List<OptionalLong> values, String now) {
        for (int f = 0; f < values.size(); f++) {
            for (int g = f + 1; g < values.size(); g++) {
                int second = g;
                List<OptionalLong> before = values;
                int first = f;
                boolean alters = plain.facts
                        .get(f)
                        .values()
                        .anyMatch(v -> plain.facts.get(second).values().anyMatch(w -> {
                            int row = plain.decide(with(with(before, first, v), second, w));
                            return !plain.protection(row) && !plain.then(row).equals(now);
                        }));
                if (alters) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void a_kept_decision_explains_itself_in_the_same_words() {
        each((plain, book, values, where) -> {
            Decision decision = book.decide(plain.facts(values));
            Explanation again = book.explain(decision.reference());
            assertEquals(decision.explanation().in(Locale.CHINA), again.in(Locale.CHINA), where);
        });
    }

    private static List<Change> nearest(RandomBook plain, List<OptionalLong> values, String now) {
        List<Change> changes = new ArrayList<>();
        for (int f = 0; f < plain.facts.size(); f++) {
            RandomBook.Fact fact = plain.facts.get(f);
            OptionalLong present = values.get(f);
            long best = Long.MAX_VALUE;
            List<Change> nearest = List.of();
            for (long value = fact.min(); value <= fact.max(); value++) {
                int row = plain.decide(with(values, f, value));
                long distance = present.isPresent() ? Math.abs(value - present.getAsLong()) : 0;
                if (!plain.then(row).equals(now) && !plain.protection(row) && distance < best) {
                    best = distance;
                    nearest = List.of(new Change(fact.name(), fact.text(value), plain.then(row)));
                }
            }
            changes.addAll(nearest);
        }
        return changes;
    }

    private static List<OptionalLong> with(List<OptionalLong> values, int at, long value) {
        List<OptionalLong> changed = new ArrayList<>(values);
        changed.set(at, OptionalLong.of(value));
        return changed;
    }

    private static void each(Probe probe) {
        for (long seed = 1; seed <= BOOKS; seed++) {
            RandomBook plain = new RandomBook(seed);
            String yaml = plain.yaml();
            RuleBook book = Books.read(yaml);
            for (int c = 0; c < CASES; c++) {
                List<OptionalLong> values = plain.someCase();
                probe.on(plain, book, values, "seed " + seed + ", case " + values + "\n" + yaml);
            }
        }
    }
}
