package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case can go round: from tier to tier and back, everything else of it the same. Every round of the ladder is
 * one question over as many copies of the book as it has steps.
 */
final class LadderCheck {

    private static final int MOST_ROUNDS = 500;

    private final Verifier verifier;
    private final Ladder ladder;
    private final FactDeclaration tier;
    private final int fact;
    private int rounds;

    private LadderCheck(Verifier verifier, Ladder ladder, int fact) {
        this.verifier = verifier;
        this.ladder = ladder;
        this.fact = fact;
        this.tier = verifier.contents().facts().get(fact);
    }

    static void run(Verifier verifier, Ladder ladder) {
        for (int f = 0; f < verifier.contents().facts().size(); f++) {
            if (verifier.contents().facts().get(f).name().equals(ladder.fact())) {
                LadderCheck check = new LadderCheck(verifier, ladder, f);
                for (String start : check.tier.codes()) {
                    check.walk(List.of(start));
                }
            }
        }
    }

    /** Follows the ladder; each round is walked once, from the value of it that is declared first. */
    private void walk(List<String> path) {
        String last = path.get(path.size() - 1);
        String start = path.get(0);
        if (path.size() > 1 && ladder.joins(last, start)) {
            round(path);
        }
        for (String next : tier.codes()) {
            boolean later = tier.codes().indexOf(next) > tier.codes().indexOf(start);
            if (later && !path.contains(next) && ladder.joins(last, next) && rounds <= MOST_ROUNDS) {
                List<String> longer = new ArrayList<>(path);
                longer.add(next);
                walk(longer);
            }
        }
    }

    private void round(List<String> path) {
        if (++rounds > MOST_ROUNDS) {
            if (rounds == MOST_ROUNDS + 1) {
                verifier.tellUndecided(verifier.rules(), List.of(tier.name()));
            }
            return;
        }
        List<Held> held = path.stream()
                .map(t -> Held.of(verifier, fact, tier.codes().indexOf(t)))
                .toList();
        Space space = Space.of(
                verifier.contents().facts(), held.stream().map(Held::boxes).toList());
        long[] wanted = space.none();
        for (int i = 0; i < path.size(); i++) {
            String from = path.get(i);
            String to = path.get((i + 1) % path.size());
            held.get(i)
                    .mark(
                            space,
                            i,
                            wanted,
                            rule -> ladder.leadsTo(rule.then().getOrDefault(ladder.field(), ""), from, to));
        }
        Optional<long[]> found = verifier.ask(Question.of(space, List.of(wanted)), List.of());
        found.ifPresent(values -> tell(held, values));
    }

    private void tell(List<Held> held, long[] values) {
        List<Rule> rules = new ArrayList<>();
        List<Localized> way = new ArrayList<>();
        for (Held one : held) {
            long[] at = values.clone();
            at[fact] = one.value();
            rules.add(verifier.rules().get(verifier.book().winner(at)));
            way.add(Words.value(tier, one.value()));
        }
        way.add(way.get(0));
        values[fact] = held.get(0).value();
        verifier.find(
                Kind.CYCLE,
                rules,
                List.of(tier.name()),
                values,
                Texts.of(
                        "finding.cycle",
                        new Joined(way, "finding.to"),
                        verifier.words().ofCase(values)));
    }
}
