package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What differs between two books, told in cases and not in lines (规则书对比): for every two rules that answer the same
 * cases in different ways, which cases those are, and the plainest of them.
 *
 * <p>Only cases that both books know are compared: a value that one of them does not have is no case of it.
 *
 * @param differences in the order of the first book, and of the second
 * @param edits whatever else they say in different ways, whether or not a case comes out otherwise by it: texts, articles,
 *     conditions, order, declarations
 * @param decided whether every pair of rules was decided within the budget
 */
public record Comparison(List<Difference> differences, List<Edit> edits, boolean decided) {

    /** Keeps the differences in order. */
    public Comparison {
        differences = ImmutableList.copyOf(differences);
        edits = ImmutableList.copyOf(edits);
    }

    /**
     * Cases that two books answer in different ways.
     *
     * @param before the rule that answered; empty when none did
     * @param after the rule that answers now; empty when none does
     * @param witness the plainest of these cases
     * @param text what people read
     */
    public record Difference(String before, String after, Facts witness, Localized text) {}

    /** Returns what differs between two books. */
    public static Comparison of(RuleBook before, RuleBook after) {
        Comparer comparer = new Comparer(before, after);
        List<Difference> differences =
                comparer.run().stream().map(Comparer.Told::difference).toList();
        return new Comparison(differences, Edits.of(before.contents(), after.contents()), comparer.isDecided());
    }

    /** Returns whether both books answer every case alike. */
    public boolean isSame() {
        return decided && differences.isEmpty();
    }

    /**
     * Returns the ids of rules that ask, or come to, something else in the same words: whoever reads the explanation of such a
     * rule may be told what it said before.
     */
    public List<String> sameWords() {
        List<String> worded = rules("zh");
        return edits.stream()
                .filter(e -> e.of() == Edit.Of.RULE)
                .filter(e -> e.field().equals("when") || e.field().equals("then"))
                .map(Edit::id)
                .filter(id -> !worded.contains(id))
                .distinct()
                .toList();
    }

    private List<String> rules(String field) {
        return edits.stream()
                .filter(e -> e.of() == Edit.Of.RULE && e.field().equals(field))
                .map(Edit::id)
                .toList();
    }

    /** Returns the differences as lines of text in the language asked for. */
    public String in(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of("comparison.head", differences.size()).in(locale));
        differences.forEach(d -> lines.add(d.text().in(locale)));
        if (!edits.isEmpty()) {
            lines.add(Texts.of("comparison.edits", edits.size()).in(locale));
            edits.forEach(e -> lines.add(e.in(locale)));
        }
        if (!decided) {
            lines.add(Texts.of("comparison.undecided").in(locale));
        }
        return String.join("\n", lines);
    }
}
