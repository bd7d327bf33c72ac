package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Contents.Layer;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Whether a later pack asks less than the packs before it: drops a duty, lengthens a time limit, or makes protection
 * anything else. Asked of every case, by who wins before the pack and who wins after it.
 */
final class WeakeningCheck {

    private final Verifier verifier;
    private final List<Rule> upper;
    private final List<Rule> lower;

    private WeakeningCheck(Verifier verifier, List<Rule> upper, List<Rule> lower) {
        this.verifier = verifier;
        this.upper = upper;
        this.lower = lower;
    }

    static void run(Verifier verifier) {
        List<Layer> layers = verifier.contents().layers();
        for (int i = 1; i < layers.size(); i++) {
            List<Rule> before = layers.get(i - 1).rules();
            List<Rule> after = layers.get(i).rules();
            if (!before.equals(after)) {
                new WeakeningCheck(verifier, before, after).run();
            }
        }
    }

    private void run() {
        Space space = Space.of(verifier.contents().facts(), List.of(verifier.boxes(upper), verifier.boxes(lower)));
        for (int u = 0; u < upper.size(); u++) {
            Rule rule = upper.get(u);
            long[] wanted = space.none();
            Bits.set(wanted, space.bit(0, verifier.row(u)));
            boolean any = false;
            for (int l = 0; l < lower.size(); l++) {
                if (isLess(rule, lower.get(l))) {
                    Bits.set(wanted, space.bit(1, verifier.row(l)));
                    any = true;
                }
            }
            if (any) {
                Question question = Question.of(space, List.of(wanted)).within(space.bit(0, verifier.row(u)));
                verifier.ask(question, List.of(rule)).ifPresent(values -> tell(rule, values));
            }
        }
    }

    private void tell(Rule before, long[] values) {
        Optional<Rule> winner = winner(values);
        winner.ifPresent(now -> verifier.find(
                Kind.WEAKENED,
                List.of(now, before),
                verifier.strange(values),
                values,
                Texts.of(
                        "finding.weakened",
                        now.id(),
                        now.pack(),
                        before.id(),
                        before.pack(),
                        verifier.words().ofCase(values),
                        verifier.words().all(before),
                        verifier.words().all(now))));
    }

    private Optional<Rule> winner(long[] values) {
        for (Rule rule : lower) {
            Box box = new Box(rule.when());
            boolean holds = true;
            for (int f = 0; f < values.length && holds; f++) {
                holds = box.allows(verifier.contents().facts().get(f).name(), values[f]);
            }
            if (holds) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private boolean isLess(Rule before, Rule now) {
        if (!now.duties().containsAll(before.duties()) || (before.protection() && !now.protection())) {
            return true;
        }
        for (OutcomeField field : verifier.contents().outcomes()) {
            String was = before.then().getOrDefault(field.name(), "");
            String is = now.then().getOrDefault(field.name(), was);
            boolean less = switch (field.type()) {
                case CHOICE -> before.protection() && !was.equals(is);
                case RISING -> before.protection() && field.isWorse(was, is);
                case DURATION -> field.isWorse(was, is);
            };
            if (less) {
                return true;
            }
        }
        return false;
    }
}
