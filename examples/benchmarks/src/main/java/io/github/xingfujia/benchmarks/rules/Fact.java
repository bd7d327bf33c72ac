package io.github.xingfujia.benchmarks.rules;

import java.util.List;
import java.util.Locale;

/** The eleven facts of the table (事实), each with its domain. */
enum Fact {
    TIER("station", "town", "district"),
    CATEGORY("marriage", "in-laws", "parenting", "property", "neighbours", "other"),
    GATE("unscreened", "none", "indicated", "positive"),
    RISK("low", "medium", "high"),
    UNSETTLED(20),
    DAYS(180),
    HOUSEHOLDS(9),
    MINOR("false", "true"),
    VIOLENCE("false", "true"),
    ELSEWHERE("false", "true"),
    REPEATED("false", "true");

    private final List<String> words;
    private final int most;

    Fact(String... words) {
        this.words = List.of(words);
        this.most = words.length - 1;
    }

    Fact(int most) {
        this.words = List.of();
        this.most = most;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return words.isEmpty();
    }

    boolean isFlag() {
        return words.contains("true");
    }

    /** Returns the words of a choice or flag in order. */
    List<String> words() {
        return words;
    }

    /** Returns the greatest value; the least is 0. */
    int most() {
        return most;
    }

    String word(int[] values) {
        return words.get(values[ordinal()]);
    }
}
