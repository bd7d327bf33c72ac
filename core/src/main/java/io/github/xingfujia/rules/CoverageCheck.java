package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

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
        GapCheck.run(verifier);
        for (int r = 0; r < verifier.rules().size(); r++) {
            if (!verifier.rules().get(r).isOtherwise()) {
                check.reached(r);
            }
        }
    }

    private void reached(int rule) {
        Rule it = verifier.rules().get(rule);
        Question question = question(rule, upTo(verifier.row(rule)));
        Search.Answer answer = verifier.decide(question);
        if (!answer.decided()) {
            verifier.undecided(question, List.of(it));
        } else if (answer.point().isEmpty()) {
            List<Rule> by = coverers(rule, answer.reasons());
            if (by.isEmpty()) {
                never(it);
            } else {
                shadowed(it, by);
            }
        }
    }

    private void never(Rule rule) {
        List<Localized> why = verifier.contents().impossible().stream()
                .map(i -> (Localized) i.text())
                .toList();
        verifier.find(
                Kind.NEVER_FIRES,
                List.of(rule),
                List.copyOf(rule.when().keySet()),
                Texts.of("finding.never-fires", rule.id(), rule.text(), new Joined(why)));
    }

    private void shadowed(Rule rule, List<Rule> by) {
        List<Rule> all = new ArrayList<>(List.of(rule));
        all.addAll(by);
        verifier.find(
                Kind.SHADOWED,
                all,
                List.copyOf(rule.when().keySet()),
                Texts.of("finding.shadowed", rule.id(), rule.text(), Words.ids(by)));
    }

    /**
     * Returns earlier rules that answer all cases of a rule: one where one is enough, else of those that showed it none
     * that could easily be left out; nobody when the law alone rules its cases out.
     */
    private List<Rule> coverers(int rule, long[] reasons) {
        if (verifier.isRuledOut(question(rule, with(List.of(), rule)))) {
            return List.of();
        }
        List<Integer> needed = new ArrayList<>();
        for (int e = 0; e < rule; e++) {
            if (space.contains(verifier.row(e), verifier.row(rule))) {
                return List.of(verifier.rules().get(e));
            }
            if (Bits.has(reasons, verifier.row(e))) {
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
