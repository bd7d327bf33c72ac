package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether every case is answered, and every rule answers some case. */
final class CoverageCheck {

    private final Verifier verifier;
    private final Space space;

    private CoverageCheck(Verifier verifier) {
        this.verifier = verifier;
        this.space = verifier.space();
    }

    static void run(Verifier verifier) {
        CoverageCheck check = new CoverageCheck(verifier);
        check.gap();
        for (int r = 0; r < verifier.rules().size(); r++) {
            if (!verifier.rules().get(r).isOtherwise()) {
                check.reached(r);
            }
        }
    }

    private void gap() {
        if (verifier.rules().stream().anyMatch(Rule::isOtherwise)) {
            return;
        }
        long[] nobody = space.none();
        Bits.set(nobody, space.nobody(0));
        Optional<long[]> found = verifier.ask(Question.of(space, List.of(nobody)), List.of());
        found.ifPresent(values -> verifier.find(
                Kind.GAP,
                List.of(),
                verifier.strange(values),
                values,
                Texts.of("finding.gap", verifier.words().ofCase(values))));
    }

    private void reached(int rule) {
        Rule it = verifier.rules().get(rule);
        Question question = question(rule, upTo(verifier.row(rule)));
        int before = verifier.report().findings().size();
        if (verifier.ask(question, List.of(it)).isPresent()
                || verifier.report().findings().size() > before) {
            return;
        }
        long[] alone = upTo(verifier.row(0) - 1);
        Bits.set(alone, verifier.row(rule));
        if (verifier.isRuledOut(question(rule, alone))) {
            List<Impossible> why = verifier.contents().impossible();
            verifier.find(
                    Kind.NEVER_FIRES,
                    List.of(it),
                    List.copyOf(it.when().keySet()),
                    Texts.of(
                            "finding.never-fires",
                            it.id(),
                            it.text(),
                            new Joined(why.stream()
                                    .map(i -> (io.github.xingfujia.kernel.Localized) i.text())
                                    .toList())));
            return;
        }
        List<Rule> by = coverers(rule);
        List<Rule> all = new ArrayList<>(List.of(it));
        all.addAll(by);
        verifier.find(
                Kind.SHADOWED,
                all,
                List.copyOf(it.when().keySet()),
                Texts.of("finding.shadowed", it.id(), it.text(), Words.ids(by)));
    }

    /** Returns the fewest earlier rules, none of which could be left out, that answer all cases of a rule. */
    private List<Rule> coverers(int rule) {
        List<Integer> needed = new ArrayList<>();
        for (int e = 0; e < rule; e++) {
            if (verifier.isRuledOut(question(rule, with(List.of(e), rule)))) {
                return List.of(verifier.rules().get(e));
            }
            if (meets(e, rule)) {
                needed.add(e);
            }
        }
        for (int e : List.copyOf(needed)) {
            List<Integer> fewer = new ArrayList<>(needed);
            fewer.remove(Integer.valueOf(e));
            if (verifier.isRuledOut(question(rule, with(fewer, rule)))) {
                needed = fewer;
            }
        }
        return needed.stream().map(verifier.rules()::get).toList();
    }

    private boolean meets(int one, int other) {
        Question all = Question.of(space, List.of());
        return !all.within(verifier.row(one)).within(verifier.row(other)).isEmpty();
    }

    private Question question(int rule, long[] using) {
        long[] wanted = space.none();
        Bits.set(wanted, verifier.row(rule));
        return Question.of(space, List.of(wanted)).within(verifier.row(rule)).using(using);
    }

    private long[] with(List<Integer> rules, int rule) {
        long[] rows = upTo(verifier.row(0) - 1);
        rules.forEach(r -> Bits.set(rows, verifier.row(r)));
        Bits.set(rows, verifier.row(rule));
        return rows;
    }

    private long[] upTo(int row) {
        long[] rows = space.none();
        for (int r = 0; r <= row; r++) {
            Bits.set(rows, r);
        }
        return rows;
    }
}
