package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book of 500 rules over 12 facts: decided wholly, within steps that grow with the rules and not with the cases. */
class LargeBookTest {

    @ParameterizedTest
    @CsvSource({"1, 500, 12, 500000", "2, 500, 12, 500000", "1, 250, 12, 50000"})
    void a_large_book_is_decided_within_its_steps(long seed, int rules, int facts, long most) {
        Report report = Verification.of(book(seed, rules, facts, true));
        String where = "seed " + seed + ", " + report.steps() + " steps";
        assertTrue(report.findings().stream().noneMatch(f -> f.kind() == Finding.Kind.UNDECIDED), where);
        assertTrue(report.steps() < most, where);
    }

    static RuleBook book(long seed, int rules, int facts, boolean open) {
        RuleBook book = Books.read(yaml(seed, rules, facts, open));
        assertEquals(rules, book.ruleIds().size() - (open ? 0 : 1));
        return book;
    }

    static String yaml(long seed, int rules, int facts, boolean open) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(
                "book: large\npack: seed\nversion: \"1\"\nfrom: 2026-01-01\nclass: routing\nfacts:\n");
        for (int f = 0; f < facts; f++) {
            String fact = switch (f % 3) {
                case 0 -> "{name: f%d, type: number, min: 0, max: 99, zh: 数, en: n}";
                case 1 -> "{name: f%d, type: choice, zh: 选, en: c, values: [" + choices() + "]}";
                default -> "{name: f%d, type: flag, optional: true, zh: 是, en: f}";
            };
            text.append("  - ").append(fact.formatted(f)).append("\n");
        }
        text.append(
                "outcomes:\n  - {name: step, values: [{code: a, zh: 甲, en: a}, {code: b, zh: 乙, en: b}]}\nrules:\n");
        for (int r = 0; r < rules; r++) {
            List<String> when = new ArrayList<>();
            for (int f = 0; f < facts; f++) {
                if (random.nextInt(facts) < 4) {
                    when.add("f" + f + ": " + condition(random, f % 3));
                }
            }
            if (when.isEmpty()) {
                when.add("f0: 7");
            }
            text.append("  - {id: r%d, when: {%s}, then: {step: %s}, zh: 条, en: r}\n"
                    .formatted(r, String.join(", ", when), random.nextBoolean() ? "a" : "b"));
        }
        return text.append(open ? "" : "otherwise: {id: last, then: {step: a}, zh: 余, en: rest}\n")
                .toString();
    }

    private static String condition(Random random, int type) {
        return switch (type) {
            case 0 -> {
                int from = random.nextInt(90);
                yield random.nextBoolean()
                        ? "\">=" + from + "\""
                        : "\"" + from + ".." + (from + random.nextInt(10)) + "\"";
            }
            case 1 -> {
                TreeSet<String> some = new TreeSet<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    some.add("c" + random.nextInt(6));
                }
                yield "[" + String.join(", ", some) + "]";
            }
            default -> random.nextBoolean() ? "true" : "false";
        };
    }

    private static String choices() {
        List<String> choices = new ArrayList<>();
        for (int c = 0; c < 6; c++) {
            choices.add("{code: c" + c + ", zh: 值, en: v}");
        }
        return String.join(", ", choices);
    }
}
