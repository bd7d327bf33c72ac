package io.github.xingfujia.benchmarks.rules;

import java.util.List;

/** Plain Java without a library (纯手写): what the machine can do. */
final class Plain {

    /** The cases as plain fields. */
    private record Case(
            int tier,
            int category,
            int gate,
            int risk,
            int unsettled,
            int days,
            int households,
            int minor,
            int violence,
            int elsewhere,
            int repeated) {

        static Case of(int[] v) {
            return new Case(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10]);
        }
    }

    private static final RuleTable TABLE = new RuleTable();
    private static final Case[] CASES = new Case[RuleTable.CASES];

    private static final long[] TIER = bits(Fact.TIER);
    private static final long[] CATEGORY = bits(Fact.CATEGORY);
    private static final long[] GATE = bits(Fact.GATE);
    private static final long[] RISK = bits(Fact.RISK);
    private static final long[] UNSETTLED = bits(Fact.UNSETTLED);
    private static final long[] DAYS = bits(Fact.DAYS);
    private static final long[] HOUSEHOLDS = bits(Fact.HOUSEHOLDS);
    private static final long[] MINOR = bits(Fact.MINOR);
    private static final long[] VIOLENCE = bits(Fact.VIOLENCE);
    private static final long[] ELSEWHERE = bits(Fact.ELSEWHERE);
    private static final long[] REPEATED = bits(Fact.REPEATED);

    static {
        for (int i = 0; i < CASES.length; i++) {
            CASES[i] = Case.of(TABLE.values(i));
        }
    }

    private Plain() {}

    private static long[] bits(Fact fact) {
        long[] bits = new long[fact.most() + 1];
        for (Row row : TABLE.rows()) {
            for (int v = 0; v < bits.length; v++) {
                if (row.when().get(fact) == null || row.when().get(fact).contains(v)) {
                    bits[v] |= 1L << row.place();
                }
            }
        }
        return bits;
    }

    /** A set of rows for every value of every fact, the answer the first of what all have in common. */
    static Decider bitset() {
        return number -> {
            Case c = CASES[number];
            return Long.numberOfTrailingZeros(TIER[c.tier()]
                    & CATEGORY[c.category()]
                    & GATE[c.gate()]
                    & RISK[c.risk()]
                    & UNSETTLED[c.unsettled()]
                    & DAYS[c.days()]
                    & HOUSEHOLDS[c.households()]
                    & MINOR[c.minor()]
                    & VIOLENCE[c.violence()]
                    & ELSEWHERE[c.elsewhere()]
                    & REPEATED[c.repeated()]);
        };
    }

    /** One row after the other, each fact a set of allowed values as bits. */
    static Decider scan() {
        List<Row> rows = TABLE.rows();
        long[][][] allowed = new long[rows.size()][][];
        for (Row row : rows) {
            allowed[row.place()] = row.when().entrySet().stream()
                    .map(e -> {
                        long[] test = new long[4];
                        test[0] = e.getKey().ordinal();
                        e.getValue().forEach(v -> test[1 + v / 64] |= 1L << v);
                        return test;
                    })
                    .toArray(long[][]::new);
        }
        int[][] cases = new int[RuleTable.CASES][];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = TABLE.values(i);
        }
        return number -> scan(allowed, cases[number]);
    }

    private static int scan(long[][][] rows, int[] values) {
        for (int r = 0; r < rows.length; r++) {
            boolean holds = true;
            for (long[] test : rows[r]) {
                int value = values[(int) test[0]];
                if ((test[1 + value / 64] >>> value & 1) == 0) {
                    holds = false;
                    break;
                }
            }
            if (holds) {
                return r;
            }
        }
        return -1;
    }

    /** The table written out as a cascade. */
    static Decider cascade() {
        return number -> cascade(CASES[number]);
    }

    private static int cascade(Case c) {
        if (c.violence == 1 && c.minor == 1) return 0;
        if (c.gate == 3) return c.risk == 2 ? 1 : c.tier == 0 ? 2 : 3;
        if (c.violence == 1) return c.gate == 2 && c.repeated == 1 ? 4 : c.tier <= 1 ? 5 : 6;
        if (c.risk == 2) {
            if (c.minor == 1 && c.tier == 0) return 7;
            if (c.unsettled >= 2) return 8;
            if (c.days >= 30 && c.tier <= 1) return 9;
        }
        if (c.gate == 2 && c.elsewhere == 1) return 10;
        if (c.gate == 0 && c.days >= 7 && c.tier == 0) return 11;
        if (c.gate == 0 && (c.category == 0 || c.category == 2)) return 12;
        if (c.tier == 0) {
            if (c.unsettled >= 3) return c.households >= 1 && c.households <= 2 ? 13 : 14;
            if (c.days >= 60 && c.risk == 1) return 15;
            if (c.households >= 4 && (c.category == 3 || c.category == 4)) return 16;
        }
        if (c.tier == 1) {
            if (c.unsettled >= 5 && c.repeated == 1) return 17;
            if (c.days >= 90) return 18;
            if (c.households >= 3 && (c.category == 1 || c.category == 3)) return 19;
        }
        if (c.category == 2 && c.minor == 1) return c.elsewhere == 1 ? 20 : 21;
        if (c.category == 0 && c.repeated == 1 && c.days >= 30) return 22;
        if (c.category == 0 && c.unsettled >= 1 && c.unsettled <= 2) return 23;
        if (c.category == 3 && c.households >= 2 && c.risk == 1) return 24;
        if (c.elsewhere == 1 && c.days >= 15 && c.days <= 45) return 25;
        if (c.repeated == 1 && c.risk == 1 && c.tier == 2) return 26;
        if (c.days >= 120) return 27;
        return c.households >= 1 && c.households <= 2 && c.unsettled <= 1 && c.risk == 0 ? 28 : 29;
    }
}
