package io.github.xingfujia.adapters.http;

import io.github.xingfujia.rules.Change;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.NearRule;
import io.github.xingfujia.rules.OtherValues;
import java.util.List;
import java.util.Locale;

/**
 * A decision explained, for a program and for its reader (决定说明).
 *
 * @param text the explanation in the language asked for
 * @param rule the rule that decided
 * @param articles the norms behind it
 * @param changes what would alter the outcome; none for protection
 * @param everyChange every value of each single fact that would alter it, for whoever is accountable; none for protection
 * @param nearRules the rules that nearly held, for whoever is accountable; none for protection
 */
record Explained(
        String text,
        String rule,
        List<String> articles,
        List<Change> changes,
        List<OtherValues> everyChange,
        List<NearRule> nearRules) {

    static Explained of(Explanation explanation, Locale locale) {
        return new Explained(
                explanation.in(locale),
                explanation.ruleId(),
                explanation.articles(),
                explanation.changes(),
                explanation.everyChange(),
                explanation.nearRules());
    }
}
