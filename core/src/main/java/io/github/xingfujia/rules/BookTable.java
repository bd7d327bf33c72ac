package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule book as people read it (规则一览): one rule per row, in the order in which they are tried, in words and not in
 * codes.
 *
 * @param asked the facts that any rule asks about, in the book's order: its columns
 * @param rows the rules
 */
public record BookTable(List<FactDeclaration> asked, List<Row> rows) {

    /** Keeps columns and rows in order. */
    public BookTable {
        asked = ImmutableList.copyOf(asked);
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * One rule (一条规则).
     *
     * @param id its code
     * @param pack the pack it stands in
     * @param version the version of that pack
     * @param at where it stands, as {@code file:line}
     * @param text what it says
     * @param protection whether its decisions never show what would change them
     * @param when what it asks, by the name of the fact; the last rule of a book may ask nothing
     * @param then what it comes to
     * @param duties what it makes due
     * @param cites what it rests on
     */
    public record Row(
            String id,
            String pack,
            String version,
            String at,
            Label text,
            boolean protection,
            Map<String, Localized> when,
            Localized then,
            List<Localized> duties,
            List<String> cites) {

        /** Keeps the lists in order. */
        public Row {
            when = ImmutableMap.copyOf(when);
            duties = ImmutableList.copyOf(duties);
            cites = ImmutableList.copyOf(cites);
        }
    }

    /** Returns the table of a book. */
    public static BookTable of(RuleBook book) {
        List<Rule> rules = book.contents().rules();
        List<FactDeclaration> asked = book.facts().stream()
                .filter(f -> rules.stream().anyMatch(r -> r.when().containsKey(f.name())))
                .toList();
        Words words = new Words(book.contents());
        return new BookTable(
                asked, rules.stream().map(r -> row(r, asked, words)).toList());
    }

    private static Row row(Rule rule, List<FactDeclaration> asked, Words words) {
        Map<String, Localized> when = new LinkedHashMap<>();
        for (FactDeclaration fact : asked) {
            Condition condition = rule.when().get(fact.name());
            if (condition != null) {
                when.put(fact.name(), ConditionWords.of(condition, fact));
            }
        }
        return new Row(
                rule.id(),
                rule.pack(),
                rule.version(),
                rule.at(),
                rule.text(),
                rule.protection(),
                when,
                words.outcome(rule),
                rule.duties().stream().map(words::duty).toList(),
                rule.cites());
    }
}
