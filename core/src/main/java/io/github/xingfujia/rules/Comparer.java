package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Comparison.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two books over the facts of both. */
final class Comparer {

    private final Contents before;
    private final Contents after;
    private final Merged merged;
    private final Space space;
    private boolean decided = true;

    Comparer(RuleBook before, RuleBook after) {
        this.before = before.contents();
        this.after = after.contents();
        this.merged = new Merged(this.before.facts(), this.after.facts());
        this.space = Space.of(merged.facts(), List.of(merged.boxes(this.before), merged.boxes(this.after)));
    }

    boolean isDecided() {
        return decided;
    }

    List<Difference> run() {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i <= before.rules().size(); i++) {
            for (int j = 0; j <= after.rules().size(); j++) {
                Optional<Rule> old = at(before.rules(), i);
                Optional<Rule> now = at(after.rules(), j);
                if (differ(old, now)) {
                    compare(old, now, i, j).ifPresent(differences::add);
                }
            }
        }
        return differences;
    }

    private static Optional<Rule> at(List<Rule> rules, int index) {
        return index < rules.size() ? Optional.of(rules.get(index)) : Optional.empty();
    }

    private static boolean differ(Optional<Rule> old, Optional<Rule> now) {
        Map<String, String> was = old.map(Rule::then).orElse(Map.of());
        Map<String, String> is = now.map(Rule::then).orElse(Map.of());
        return !was.equals(is) || !old.map(Rule::duties).equals(now.map(Rule::duties));
    }

    private Optional<Difference> compare(Optional<Rule> old, Optional<Rule> now, int i, int j) {
        int first = space.bit(0, merged.outside(before).size() + i);
        int second = space.bit(1, merged.outside(after).size() + j);
        long[] wanted = space.none();
        Bits.set(wanted, first);
        Bits.set(wanted, second);
        Question question = Question.of(space, List.of(wanted)).within(first).within(second);
        Witness.Found found = Witness.of(question, Budget.USUAL);
        decided &= found.decided();
        return found.values().map(values -> difference(old, now, values));
    }

    private Difference difference(Optional<Rule> old, Optional<Rule> now, long[] values) {
        Facts witness = Facts.none();
        List<Localized> strange = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = merged.facts().get(f);
            if (values[f] != FactDeclaration.UNKNOWN) {
                witness = witness.with(fact.name(), fact.parse(fact.text(values[f])));
            }
            if (values[f] != fact.usual()) {
                strange.add(Words.fact(fact, values[f]));
            }
        }
        Localized example =
                strange.isEmpty() ? Texts.of("case.all-usual") : Texts.of("case.usual-else", new Joined(strange));
        return new Difference(
                old.map(Rule::id).orElse(""),
                now.map(Rule::id).orElse(""),
                witness,
                Texts.of(
                        "comparison.line",
                        merged.region(box(before, old), box(after, now)),
                        said(before, old),
                        said(after, now),
                        example));
    }

    private Box box(Contents book, Optional<Rule> rule) {
        return merged.box(rule.map(Rule::when).orElse(Map.of()), book.facts());
    }

    private static Localized said(Contents book, Optional<Rule> rule) {
        return rule.isPresent()
                ? Texts.of("comparison.rule", rule.get().id(), new Words(book).all(rule.get()))
                : Texts.of("comparison.nobody");
    }
}
