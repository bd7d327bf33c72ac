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
    private final int[] outside;
    private final List<Box> boxesBefore;
    private final List<Box> boxesAfter;
    private boolean decided = true;

    Comparer(RuleBook before, RuleBook after) {
        this.before = before.contents();
        this.after = after.contents();
        this.merged = new Merged(this.before.facts(), this.after.facts());
        this.outside = new int[] {
            merged.outside(this.before).size(), merged.outside(this.after).size()
        };
        this.boxesBefore = merged.boxes(this.before);
        this.boxesAfter = merged.boxes(this.after);
        this.space = Space.of(merged.facts(), List.of(boxesBefore, boxesAfter));
    }

    /** One difference, and which cases it holds. */
    record Told(Difference difference, Region region) {}

    boolean isDecided() {
        return decided;
    }

    List<Told> run() {
        int[] lastAfter = surely(before, 0, after, 1);
        int[] lastBefore = surely(after, 1, before, 0);
        List<Told> differences = new ArrayList<>();
        for (int i = 0; i < lastAfter.length; i++) {
            for (int j = 0; j < lastBefore.length; j++) {
                Optional<Rule> old = at(before.rules(), i);
                Optional<Rule> now = at(after.rules(), j);
                if (j <= lastAfter[i] && i <= lastBefore[j] && differ(old, now)) {
                    compare(old, now, i, j).ifPresent(differences::add);
                }
            }
        }
        hidden(differences);
        return differences;
    }

    /** Adds the cases that the first book answers and the second rules out, for each thing that only the second rules out. */
    private void hidden(List<Told> differences) {
        int unknown = outside[1] - after.impossible().size();
        for (int h = 0; h < after.impossible().size(); h++) {
            Impossible now = after.impossible().get(h);
            Box box = merged.box(now.box().when(), after.facts());
            int row = space.bit(1, unknown + h);
            long[] wanted = space.none();
            Bits.set(wanted, row);
            for (int r = 0; r < before.rules().size(); r++) {
                Bits.set(wanted, space.bit(0, outside[0] + r));
            }
            Question question = Question.of(space, List.of(wanted)).within(row);
            Witness.Found found = Witness.of(question, Budget.USUAL);
            decided &= found.decided();
            found.values().map(values -> hidden(now, box, values)).ifPresent(differences::add);
        }
    }

    private Told hidden(Impossible now, Box box, long[] values) {
        Optional<Rule> old = before.rules().stream()
                .filter(r -> merged.box(r.when(), before.facts()).holds(merged.facts(), values))
                .findFirst();
        int held = old.map(before.rules()::indexOf).orElse(before.rules().size());
        List<Box> others = new ArrayList<>(boxesBefore.subList(0, outside[0] + held));
        others.addAll(boxesAfter.subList(0, boxesAfter.indexOf(box)));
        return difference(
                old,
                Optional.empty(),
                new Region(merged.facts(), List.of(box, box(before, old)), others),
                Texts.of("comparison.hidden", now.id(), now.text()),
                values);
    }

    /** For every rule of one book the first rule of the other that holds wherever it does: none behind it ever answers. */
    private int[] surely(Contents one, int list, Contents other, int otherList) {
        int[] last = new int[one.rules().size() + 1];
        for (int i = 0; i < last.length; i++) {
            int inner = space.bit(list, outside[list] + i);
            last[i] = other.rules().size();
            for (int j = last[i] - 1; j >= 0; j--) {
                if (space.contains(space.bit(otherList, outside[otherList] + j), inner)) {
                    last[i] = j;
                }
            }
        }
        return last;
    }

    private static Optional<Rule> at(List<Rule> rules, int index) {
        return index < rules.size() ? Optional.of(rules.get(index)) : Optional.empty();
    }

    private static boolean differ(Optional<Rule> old, Optional<Rule> now) {
        Map<String, String> was = old.map(Rule::then).orElse(Map.of());
        Map<String, String> is = now.map(Rule::then).orElse(Map.of());
        return !was.equals(is) || !old.map(Rule::duties).equals(now.map(Rule::duties));
    }

    private Optional<Told> compare(Optional<Rule> old, Optional<Rule> now, int i, int j) {
        int first = space.bit(0, outside[0] + i);
        int second = space.bit(1, outside[1] + j);
        if (!space.meet(first, second)) {
            return Optional.empty();
        }
        long[] wanted = space.none();
        Bits.set(wanted, first);
        Bits.set(wanted, second);
        Question question = Question.of(space, List.of(wanted)).within(first).within(second);
        Witness.Found found = Witness.of(question, Budget.USUAL);
        decided &= found.decided();
        return found.values()
                .map(values -> difference(
                        old,
                        now,
                        new Region(merged.facts(), List.of(box(before, old), box(after, now)), earlier(i, j)),
                        said(after, now),
                        values));
    }

    /** What is no case of one of the books, and what is answered by a rule that stands before these two. */
    private List<Box> earlier(int i, int j) {
        List<Box> earlier = new ArrayList<>(boxesBefore.subList(0, outside[0] + i));
        earlier.addAll(boxesAfter.subList(0, outside[1] + j));
        return earlier;
    }

    private Told difference(Optional<Rule> old, Optional<Rule> now, Region region, Localized is, long[] values) {
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
        Difference difference = new Difference(
                old.map(Rule::id).orElse(""),
                now.map(Rule::id).orElse(""),
                witness,
                Texts.of("comparison.line", region.words(), said(before, old), is, example));
        return new Told(difference, region);
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
