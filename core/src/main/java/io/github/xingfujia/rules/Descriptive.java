package io.github.xingfujia.rules;

import java.util.List;

/**
 * Facts that only describe (仅供描述), whatever a book says of them: no target, grade or honour may rest on how often people
 * were reconciled, withdrew, or were counted as a success.
 */
public final class Descriptive {

    private static final List<String> NAMES = List.of(
            "reconciled",
            "reconciliation",
            "reconciliation-rate",
            "withdrawn",
            "withdrawal",
            "withdrawal-rate",
            "success",
            "success-rate",
            "settlement-rate");

    /** What such a fact is called where its name hides it. */
    private static final List<String> LABELS = List.of("成功率", "和好率", "撤诉率", "撤回率", "调成率");

    private Descriptive() {}

    /** Returns whether a fact only describes: by its own word, its name, or what people call it. */
    static boolean is(FactDeclaration fact) {
        return fact.descriptive() || isCalled(fact.name(), fact.label());
    }

    /** Returns whether something of this name, or called so, only describes: no honour may rest on it. */
    public static boolean isCalled(String name, Label label) {
        return NAMES.contains(name) || LABELS.stream().anyMatch(label.zh()::contains);
    }
}
