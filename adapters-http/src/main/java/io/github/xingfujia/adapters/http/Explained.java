package io.github.xingfujia.adapters.http;

import io.github.xingfujia.rules.Change;
import io.github.xingfujia.rules.Explanation;
import java.util.List;
import java.util.Locale;

/**
 * A decision explained, for a program and for its reader (决定说明).
 *
 * @param text the explanation in the language asked for
 * @param rule the rule that decided
 * @param articles the norms behind it
 * @param changes what would alter the outcome; none for protection
 */
record Explained(String text, String rule, List<String> articles, List<Change> changes) {

    static Explained of(Explanation explanation, Locale locale) {
        return new Explained(
                explanation.in(locale), explanation.ruleId(), explanation.articles(), explanation.changes());
    }
}
