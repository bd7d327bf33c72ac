package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.ProposedChange;
import io.github.xingfujia.books.VersionChange;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.Edit;
import java.util.List;
import java.util.Locale;

/**
 * What a changed book changes (改动), in words.
 *
 * @param cases the plainest cases that come out otherwise
 * @param edits whatever else it says in different ways: texts, articles, conditions, order
 * @param rules the ids of the rules that are new or say something else
 */
record Changed(List<String> cases, List<String> edits, List<String> rules) {

    static Changed of(Comparison found, Locale locale) {
        return of(found.differences().stream().map(d -> d.text().in(locale)).toList(), found.edits(), locale);
    }

    static Changed of(ProposedChange found, Locale locale) {
        return of(found.cases().stream().map(c -> c.text().in(locale)).toList(), found.edits(), locale);
    }

    static Changed of(VersionChange found, Locale locale) {
        return of(found.cases().stream().map(c -> c.text().in(locale)).toList(), found.edits(), locale);
    }

    private static Changed of(List<String> cases, List<Edit> edits, Locale locale) {
        return new Changed(
                cases,
                edits.stream().map(e -> e.in(locale)).toList(),
                edits.stream()
                        .filter(e -> e.of() == Edit.Of.RULE)
                        .map(Edit::id)
                        .distinct()
                        .toList());
    }
}
