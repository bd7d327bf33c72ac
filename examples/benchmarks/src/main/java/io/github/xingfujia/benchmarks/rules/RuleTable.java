package io.github.xingfujia.benchmarks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The table (规则表) of 30 rows, of which the first that holds answers, and 1,000 varied cases of it. */
final class RuleTable {

    static final int CASES = 1_000;

    private static final long SEED = 20260903;

    private static final String ROWS = """
            violence=true minor=true
            gate=positive risk=high
            gate=positive tier=station
            gate=positive
            violence=true gate=indicated repeated=true
            violence=true tier=station,town
            violence=true
            risk=high minor=true tier=station
            risk=high unsettled>=2
            risk=high days>=30 tier=station,town
            gate=indicated elsewhere=true
            gate=unscreened days>=7 tier=station
            gate=unscreened category=marriage,parenting
            tier=station unsettled>=3 households=1..2
            tier=station unsettled>=3
            tier=station days>=60 risk=medium
            tier=station households>=4 category=property,neighbours
            tier=town unsettled>=5 repeated=true
            tier=town days>=90
            tier=town households>=3 category=in-laws,property
            category=parenting minor=true elsewhere=true
            category=parenting minor=true
            category=marriage repeated=true days=30..180
            category=marriage unsettled=1..2
            category=property households>=2 risk=medium
            elsewhere=true days=15..45
            repeated=true risk=medium tier=district
            days>=120
            households=1..2 unsettled=0..1 risk=low
            """;

    private final List<Row> rows = new ArrayList<>();
    private final int[][] cases = new int[CASES][];
    private final int[] answers = new int[CASES];

    RuleTable() {
        ROWS.lines().forEach(text -> rows.add(Row.read(rows.size(), text)));
        rows.add(Row.read(rows.size(), ""));
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            answers[i] = i % rows.size();
            cases[i] = aCase(rows.get(answers[i]), random);
        }
    }

    /** A case that a row answers: what it does not ask about is anything. Every row answers as often as any other. */
    private int[] aCase(Row row, Random random) {
        int[] values = new int[Fact.values().length];
        do {
            for (Fact fact : Fact.values()) {
                values[fact.ordinal()] = random.nextInt(fact.most() + 1);
            }
            row.when().forEach((fact, allowed) -> {
                List<Integer> some = List.copyOf(allowed);
                values[fact.ordinal()] = some.get(random.nextInt(some.size()));
            });
        } while (first(values) != row.place());
        return values;
    }

    private int first(int[] values) {
        for (Row row : rows) {
            if (row.holds(values)) {
                return row.place();
            }
        }
        throw new IllegalStateException("the last row always holds");
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the values of a case in the order of the facts. */
    int[] values(int number) {
        return cases[number];
    }

    /** Returns what everybody must answer. */
    int answer(int number) {
        return answers[number];
    }

    List<Matter> matters() {
        return Arrays.stream(cases).map(Matter::new).toList();
    }

    /** Returns the table as a rule book. */
    String yaml() {
        StringBuilder text = new StringBuilder(
                "book: table\npack: bench\nversion: \"1\"\nfrom: 2026-01-01\nclass: routing\nfacts:\n");
        for (Fact fact : Fact.values()) {
            String type =
                    fact.isNumber() ? "number, min: 0, max: " + fact.most() : fact.isFlag() ? "flag" : choice(fact);
            text.append("  - {name: %s, type: %s, zh: 事, en: fact}%n".formatted(fact.label(), type));
        }
        List<String> steps = new ArrayList<>();
        for (int s = 0; s < 6; s++) {
            steps.add("{code: s" + s + ", zh: 步, en: step}");
        }
        text.append("outcomes:\n  - {name: step, values: [" + String.join(", ", steps) + "]}\nrules:\n");
        Row last = rows.get(rows.size() - 1);
        rows.subList(0, last.place())
                .forEach(r -> text.append("  - ").append(r.yaml()).append("\n"));
        return text.append("otherwise: ").append(last.yaml()).append("\n").toString();
    }

    private static String choice(Fact fact) {
        return "choice, values: ["
                + String.join(
                        ", ",
                        fact.words().stream()
                                .map(w -> "{code: " + w + ", zh: 值, en: value}")
                                .toList())
                + "]";
    }
}
