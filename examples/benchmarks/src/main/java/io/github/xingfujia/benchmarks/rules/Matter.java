package io.github.xingfujia.benchmarks.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** One case of the table (案件), as a bean: engines that work on beans read it so. */
public final class Matter {

    private final String tier;
    private final String category;
    private final String gate;
    private final String risk;
    private final int unsettled;
    private final int days;
    private final int households;
    private final boolean minor;
    private final boolean violence;
    private final boolean elsewhere;
    private final boolean repeated;
    private int answer = -1;

    Matter(int[] values) {
        tier = Fact.TIER.word(values);
        category = Fact.CATEGORY.word(values);
        gate = Fact.GATE.word(values);
        risk = Fact.RISK.word(values);
        unsettled = values[Fact.UNSETTLED.ordinal()];
        days = values[Fact.DAYS.ordinal()];
        households = values[Fact.HOUSEHOLDS.ordinal()];
        minor = values[Fact.MINOR.ordinal()] == 1;
        violence = values[Fact.VIOLENCE.ordinal()] == 1;
        elsewhere = values[Fact.ELSEWHERE.ordinal()] == 1;
        repeated = values[Fact.REPEATED.ordinal()] == 1;
    }

    /** Returns the tier it is at. */
    public String getTier() {
        return tier;
    }

    /** Returns what it is about. */
    public String getCategory() {
        return category;
    }

    /** Returns what was found when somebody was asked alone. */
    public String getGate() {
        return gate;
    }

    /** Returns the degree of risk. */
    public String getRisk() {
        return risk;
    }

    /** Returns how often nothing was settled. */
    public int getUnsettled() {
        return unsettled;
    }

    /** Returns for how many days it has been open. */
    public int getDays() {
        return days;
    }

    /** Returns how many households it touches. */
    public int getHouseholds() {
        return households;
    }

    /** Returns whether a minor is involved. */
    public boolean isMinor() {
        return minor;
    }

    /** Returns whether violence was told of. */
    public boolean isViolence() {
        return violence;
    }

    /** Returns whether a party lives elsewhere. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** Returns whether it came back. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Returns what an engine answered; negative before it did. */
    public int getAnswer() {
        return answer;
    }

    /** Keeps an answer. */
    public void setAnswer(int answer) {
        this.answer = answer;
    }

    /** Returns the case by names, numbers as {@code Long}. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("tier", tier);
        named.put("category", category);
        named.put("gate", gate);
        named.put("risk", risk);
        named.put("unsettled", (long) unsettled);
        named.put("days", (long) days);
        named.put("households", (long) households);
        named.put("minor", minor);
        named.put("violence", violence);
        named.put("elsewhere", elsewhere);
        named.put("repeated", repeated);
        return named;
    }
}
