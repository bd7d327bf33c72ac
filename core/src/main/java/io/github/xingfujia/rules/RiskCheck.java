package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether more risk ever comes to a longer time limit or a less grave outcome: the case once at one degree of risk and
 * once at the next, everything else the same.
 */
final class RiskCheck {

    private static final int MOST_PAIRS = 20_000;

    private final Verifier verifier;
    private final int fact;

    private RiskCheck(Verifier verifier, int fact) {
        this.verifier = verifier;
        this.fact = fact;
    }

    static void run(Verifier verifier) {
        for (int f = 0; f < verifier.contents().facts().size(); f++) {
            if (verifier.contents().facts().get(f).risk()) {
                new RiskCheck(verifier, f).run();
            }
        }
    }

    private void run() {
        long[] degrees = Arrays.stream(verifier.space().values(fact))
                .filter(verifier.contents().facts().get(fact)::isDegree)
                .sorted()
                .toArray();
        List<OutcomeField> fields = verifier.contents().outcomes().stream()
                .filter(o -> o.type() != OutcomeField.Type.CHOICE)
                .toList();
        if (fields.isEmpty() || degrees.length < 2) {
            return;
        }
        List<Held> held =
                Arrays.stream(degrees).mapToObj(d -> Held.of(verifier, fact, d)).toList();
        int reach = isWhole() ? 1 : degrees.length;
        if ((long) degrees.length * reach > MOST_PAIRS) {
            verifier.tellUndecided(
                    verifier.rules(),
                    List.of(verifier.contents().facts().get(fact).name()));
            return;
        }
        for (int d = 0; d < degrees.length; d++) {
            for (int e = d + 1; e < degrees.length && e <= d + reach; e++) {
                compare(held.get(d), held.get(e), fields);
            }
        }
    }

    /** Whether every case is answered at every degree: then what grows at all grows from one degree to the next. */
    private boolean isWhole() {
        return verifier.contents().impossible().isEmpty()
                && verifier.rules().stream().anyMatch(Rule::isOtherwise);
    }

    private void compare(Held less, Held more, List<OutcomeField> fields) {
        if (!less.rules().equals(more.rules())) {
            Space space = Space.of(verifier.contents().facts(), List.of(less.boxes(), more.boxes()));
            for (OutcomeField field : fields) {
                compare(space, less, more, field);
            }
        }
    }

    private void compare(Space space, Held less, Held more, OutcomeField field) {
        List<long[]> wanted = new ArrayList<>();
        for (String before : field.values().keySet()) {
            long[] one = space.none();
            less.mark(space, 0, one, rule -> before.equals(rule.then().get(field.name())));
            more.mark(space, 1, one, rule -> field.isWorse(before, rule.then().getOrDefault(field.name(), before)));
            wanted.add(one);
        }
        Optional<long[]> found = verifier.ask(Question.of(space, wanted), List.of());
        if (found.isEmpty()) {
            return;
        }
        long[] lower = found.get();
        lower[fact] = less.value();
        long[] higher = lower.clone();
        higher[fact] = more.value();
        FactDeclaration risk = verifier.contents().facts().get(fact);
        Rule first = verifier.rules().get(verifier.book().winner(lower));
        Rule second = verifier.rules().get(verifier.book().winner(higher));
        boolean duration = field.type() == OutcomeField.Type.DURATION;
        verifier.find(
                duration ? Kind.DEADLINE_GROWS : Kind.OUTCOME_FALLS,
                List.of(second, first),
                List.of(risk.name()),
                lower,
                Texts.of(
                        duration ? "finding.deadline-grows" : "finding.outcome-falls",
                        risk.label(),
                        Words.value(risk, less.value()),
                        Words.value(risk, more.value()),
                        Words.outcome(field, first),
                        Words.outcome(field, second),
                        verifier.words().ofCase(lower)));
    }
}
