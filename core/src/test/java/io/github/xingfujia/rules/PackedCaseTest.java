package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A packed case, in books of many rules and of facts too many or too wide for a word or a digit. */
class PackedCaseTest {

    private static final String WIDE = "max: 99,";

    @ParameterizedTest
    @CsvSource({"1, 40, 12, 99", "2, 40, 30, 99", "3, 300, 12, 99", "4, 40, 12, 5000", "5, 300, 24, 999999999"})
    void it_is_decided_as_it_is_read_row_by_row(long seed, int rules, int facts, long most) {
        RuleBook book = book(seed, rules, facts, most);
        Random random = new Random(seed);
        TreeSet<Integer> reached = new TreeSet<>();
        for (int c = 0; c < 4_000; c++) {
            long[] values = values(book, random);
            String where = "seed " + seed + ", case " + c;
            long[] coded = book.coding().packing().of(values);
            assertArrayEquals(values, book.coding().packing().values(coded), where);
            int rule = plain(book, values);
            assertEquals(rule, book.decideCoded(coded), where);
            assertEquals(rule, book.winner(values), where);
            reached.add(rule);
        }
        assertTrue(reached.size() > 10, "seed " + seed + " reaches only " + reached);
    }

    @ParameterizedTest
    @CsvSource({"-1", "100", "-9223372036854775807", "9223372036854775807"})
    void a_value_outside_its_domain_is_not_packed(long value) {
        RuleBook book = book(1, 10, 12, 99);
        long[] values = new long[12];
        values[3] = value;
        assertThrows(
                IllegalArgumentException.class, () -> book.coding().packing().of(values));
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void a_decision_of_a_coded_case_is_that_of_the_case_and_stays_so(long seed) {
        RuleBook book = book(seed, 40, 12, 99);
        Random random = new Random(seed);
        for (int c = 0; c < 200; c++) {
            Facts known = book.coding().known(values(book, random));
            long[] coded = book.coded(known);
            Decision decision = book.decide(coded);
            Arrays.fill(coded, 0);
            assertEquals(book.decide(known).reference(), decision.reference());
            List<String> asked = new ArrayList<>(book.contents()
                    .rules()
                    .get(book.ruleIds().indexOf(decision.ruleId()))
                    .when()
                    .keySet());
            List<DecisionReference.FactValue> used = decision.reference().facts().stream()
                    .filter(f -> asked.isEmpty() || asked.contains(f.name()))
                    .toList();
            assertEquals(used, decision.facts());
        }
    }

    private static RuleBook book(long seed, int rules, int facts, long most) {
        return Books.read(LargeBookTest.yaml(seed, rules, facts, false).replace(WIDE, "max: " + most + ","));
    }

    private static long[] values(RuleBook book, Random random) {
        return book.facts().stream()
                .mapToLong(f -> {
                    if (f.optional() && random.nextInt(3) == 0) {
                        return FactDeclaration.UNKNOWN;
                    }
                    // half of them among the thresholds, which all lie below 100
                    long top = random.nextBoolean() ? Math.min(f.max(), 99) : f.max();
                    return random.nextInt(20) == 0 ? f.max() : Math.floorMod(random.nextLong(), top + 1);
                })
                .toArray();
    }

    private static int plain(RuleBook book, long[] values) {
        List<Rule> rules = book.contents().rules();
        for (int r = 0; r < rules.size(); r++) {
            boolean holds = true;
            for (int f = 0; f < values.length && holds; f++) {
                Condition condition =
                        rules.get(r).when().get(book.facts().get(f).name());
                holds = condition == null || condition.holds(values[f]);
            }
            if (holds) {
                return r;
            }
        }
        return -1;
    }
}
