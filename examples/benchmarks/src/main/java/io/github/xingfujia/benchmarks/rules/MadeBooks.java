package io.github.xingfujia.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Generated books (生成的规则书) of twelve facts, in two shapes. */
enum MadeBooks {
    /** Every rule asks about any four facts. */
    SCATTERED("scattered rules"),
    /** As a county writes them: a block for every kind of case, in it the steps of a ladder by two thresholds. */
    LADDERS("ladders by kind");

    private static final int FACTS = 12;
    private static final int KINDS = 6;
    private static final int MOST = 99;

    private final String label;

    MadeBooks(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String yaml(long seed, int rules) {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder("book: made\npack: seed\nversion: \"1\"\nfrom: 2026-01-01\nclass: routing\nfacts:\n");
        for (int f = 0; f < FACTS; f++) {
            String type = switch (f % 3) {
                case 0 -> "number, min: 0, max: " + MOST;
                case 1 -> "choice, values: [" + choices() + "]";
                default -> "flag, optional: true";
            };
            text.append("  - {name: f%d, zh: 事, en: fact, type: %s}%n".formatted(f, type));
        }
        text.append(
                "outcomes:\n  - {name: step, values: [{code: a, zh: 甲, en: a}, {code: b, zh: 乙, en: b}]}\nrules:\n");
        for (int r = 0; r < rules; r++) {
            String when = this == SCATTERED ? scattered(random) : ladder(random, r, rules);
            text.append("  - {id: r%d, when: {%s}, then: {step: %s}, zh: 条, en: rule}%n"
                    .formatted(r, when, random.nextBoolean() ? "a" : "b"));
        }
        return text.append("otherwise: {id: last, then: {step: a}, zh: 余, en: rest}\n")
                .toString();
    }

    private static String scattered(Random random) {
        List<String> when = new ArrayList<>();
        for (int f = 0; f < FACTS; f++) {
            if (random.nextInt(FACTS) < 4) {
                when.add("f" + f + ": " + condition(random, f % 3));
            }
        }
        return when.isEmpty() ? "f0: 7" : String.join(", ", when);
    }

    private static String ladder(Random random, int rule, int rules) {
        int steps = Math.max(1, rules / KINDS);
        int step = rule % steps;
        int from = Math.max(1, MOST - MOST * step / steps - random.nextInt(3));
        int flag = 2 + 3 * random.nextInt(4);
        return "f1: c%d, f0: \">=%d\", f3: \">=%d\", f%d: %s"
                .formatted(rule / steps % KINDS, from, random.nextInt(MOST), flag, random.nextBoolean());
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
                    some.add("c" + random.nextInt(KINDS));
                }
                yield "[" + String.join(", ", some) + "]";
            }
            default -> random.nextBoolean() ? "true" : "false";
        };
    }

    private static String choices() {
        List<String> choices = new ArrayList<>();
        for (int c = 0; c < KINDS; c++) {
            choices.add("{code: c" + c + ", zh: 值, en: value}");
        }
        return String.join(", ", choices);
    }
}
