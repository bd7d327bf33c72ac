package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** A book made up from a seed as text, and the plain reading of it: row by row, value by value. */
final class RandomBook {

    /** A made-up fact; a value of it is its number, empty for unknown. */
    record Fact(String name, char type, long min, long max, boolean optional) {
        String text(long value) {
            return type == 'c' ? "v" + value : type == 'f' ? Boolean.toString(value == 1) : Long.toString(value);
        }

        LongStream values() {
            return LongStream.rangeClosed(min, max);
        }
    }

    record Cell(String yaml, Predicate<OptionalLong> holds) {}

    record Row(List<Optional<Cell>> when, String then, boolean protection) {}

    final List<Fact> facts = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private final Random random;

    RandomBook(long seed) {
        random = new Random(seed);
        int count = 2 + random.nextInt(4);
        for (int f = 0; f < count; f++) {
            char type = "fcn".charAt(random.nextInt(3));
            long min = type == 'n' ? random.nextInt(7) - 3 : 0;
            long max = type == 'f' ? 1 : min + 1 + random.nextInt(type == 'n' ? 12 : 3);
            facts.add(new Fact("fact" + f, type, min, max, random.nextBoolean()));
        }
        int rules = random.nextInt(10) == 0 ? 130 : 1 + random.nextInt(12);
        for (int r = 0; r < rules; r++) {
            List<Optional<Cell>> when = new ArrayList<>();
            int sure = random.nextInt(count);
            for (int f = 0; f < count; f++) {
                boolean asked = f == sure || random.nextInt(3) > 0;
                when.add(asked ? Optional.of(cell(facts.get(f))) : Optional.empty());
            }
            rows.add(new Row(when, "o" + random.nextInt(3), random.nextInt(5) == 0));
        }
    }

    /** Returns one case: a value for every fact, empty for unknown. */
    List<OptionalLong> someCase() {
        return facts.stream()
                .map(f -> f.optional() && random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(pick(f)))
                .toList();
    }

    /** Returns the row that decides, -1 for the last word. */
    int decide(List<OptionalLong> values) {
        for (int r = 0; r < rows.size(); r++) {
            if (holds(rows.get(r), values)) {
                return r;
            }
        }
        return -1;
    }

    /** Returns whether a rule of protection holds, whichever rule decides. */
    boolean guarded(List<OptionalLong> values) {
        return rows.stream().anyMatch(r -> r.protection() && holds(r, values));
    }

    private boolean holds(Row row, List<OptionalLong> values) {
        boolean holds = true;
        for (int f = 0; f < facts.size(); f++) {
            OptionalLong value = values.get(f);
            holds &= row.when().get(f).map(c -> c.holds().test(value)).orElse(true);
        }
        return holds;
    }

    String then(int row) {
        return row < 0 ? "o0" : rows.get(row).then();
    }

    boolean protection(int row) {
        return row >= 0 && rows.get(row).protection();
    }

    Facts facts(List<OptionalLong> values) {
        Facts known = Facts.none();
        for (int f = 0; f < values.size(); f++) {
            Fact fact = facts.get(f);
            if (values.get(f).isPresent()) {
                long value = values.get(f).getAsLong();
                known = switch (fact.type()) {
                    case 'n' -> known.and(fact.name(), value);
                    case 'f' -> known.and(fact.name(), value == 1);
                    default -> known.and(fact.name(), fact.text(value));
                };
            }
        }
        return known;
    }

    int index(String name) {
        return facts.stream().map(Fact::name).toList().indexOf(name);
    }

    /** Returns the value of a fact that is written so. */
    OptionalLong value(String name, String text) {
        Fact fact = facts.get(index(name));
        return fact.values().filter(v -> fact.text(v).equals(text)).findFirst();
    }

    String yaml() {
        StringBuilder text = new StringBuilder(
                "book: random\npack: seed\nversion: \"1\"\nfrom: 2026-01-01\nclass: routing\nfacts:\n");
        for (Fact fact : facts) {
            text.append("  - {name: %s, zh: 事, en: f, optional: %s, type: ".formatted(fact.name(), fact.optional()));
            text.append(
                    switch (fact.type()) {
                        case 'n' -> "number, min: %d, max: %d".formatted(fact.min(), fact.max());
                        case 'f' -> "flag";
                        default ->
                            "choice, values: ["
                                    + String.join(
                                            ", ",
                                            fact.values()
                                                    .mapToObj(v -> "{code: v" + v + ", zh: 值, en: v}")
                                                    .toList())
                                    + "]";
                    });
            text.append("}\n");
        }
        text.append("outcomes:\n  - {name: step, values: [{code: o0, zh: 〇, en: o}, {code: o1, zh: 一, en: o}, "
                + "{code: o2, zh: 二, en: o}]}\nrules:\n");
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            List<String> when = new ArrayList<>();
            for (int f = 0; f < facts.size(); f++) {
                String name = facts.get(f).name();
                row.when().get(f).ifPresent(c -> when.add(name + ": " + c.yaml()));
            }
            text.append("  - {id: r%d, when: {%s}, then: {step: %s}, protection: %s, zh: 条, en: r}\n"
                    .formatted(r, String.join(", ", when), row.then(), row.protection()));
        }
        return text.append("otherwise: {id: last, then: {step: o0}, zh: 余, en: rest}\n")
                .toString();
    }

    private Cell cell(Fact fact) {
        if (random.nextInt(4) == 0) {
            Cell inner = list(fact);
            boolean some = fact.values().anyMatch(v -> !inner.holds().test(OptionalLong.of(v)));
            if (some) {
                return new Cell(
                        "{not: " + inner.yaml() + "}",
                        v -> v.isPresent() && !inner.holds().test(v));
            }
        }
        return list(fact);
    }

    private Cell list(Fact fact) {
        Cell cell = one(fact);
        int more = random.nextInt(3);
        List<String> texts = new ArrayList<>(List.of(cell.yaml()));
        Predicate<OptionalLong> holds = cell.holds();
        for (int i = 0; i < more; i++) {
            Cell next = one(fact);
            texts.add(next.yaml());
            holds = holds.or(next.holds());
        }
        return new Cell(more == 0 ? texts.get(0) : "[" + String.join(", ", texts) + "]", holds);
    }

    private Cell one(Fact fact) {
        if (fact.optional() && random.nextInt(5) == 0) {
            return new Cell("unknown", OptionalLong::isEmpty);
        }
        long n = pick(fact);
        int form = fact.type() == 'n' ? random.nextInt(6) : 0;
        long to = Math.min(fact.max(), n + random.nextInt(4));
        return switch (form) {
            case 1 -> number("\">=" + n + "\"", v -> v >= n);
            case 2 -> number("\"<=" + n + "\"", v -> v <= n);
            case 3 -> number("\"" + n + ".." + to + "\"", v -> v >= n && v <= to);
            case 4 -> n < fact.max() ? number("\">" + n + "\"", v -> v > n) : number(fact.text(n), v -> v == n);
            case 5 -> n > fact.min() ? number("\"<" + n + "\"", v -> v < n) : number(fact.text(n), v -> v == n);
            default -> number(fact.text(n), v -> v == n);
        };
    }

    private static Cell number(String yaml, Predicate<Long> holds) {
        return new Cell(yaml, v -> v.isPresent() && holds.test(v.getAsLong()));
    }

    private long pick(Fact fact) {
        return fact.min() + random.nextInt((int) (fact.max() - fact.min() + 1));
    }
}
