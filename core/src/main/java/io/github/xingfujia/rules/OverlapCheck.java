package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import java.util.List;

/**
 * Whether rules that hold together agree where they must: everywhere in a book that says so, and wherever protection
 * would give way to something else.
 */
final class OverlapCheck {

    private OverlapCheck() {}

    static void run(Verifier verifier) {
        List<Rule> rules = verifier.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Rule first = rules.get(i);
                Rule second = rules.get(j);
                boolean must = verifier.contents().agree() && !second.isOtherwise();
                boolean gives = second.protection() && !first.protection();
                if ((must || gives) && !first.then().equals(second.then())) {
                    pair(verifier, i, j);
                }
            }
        }
    }

    private static void pair(Verifier verifier, int i, int j) {
        Space space = verifier.space();
        if (!space.meet(verifier.row(i), verifier.row(j))) {
            return;
        }
        long[] wanted = space.none();
        Bits.set(wanted, verifier.row(i));
        Question question =
                Question.of(space, List.of(wanted)).within(verifier.row(i)).within(verifier.row(j));
        Rule first = verifier.rules().get(i);
        Rule second = verifier.rules().get(j);
        verifier.ask(question, List.of(first, second))
                .ifPresent(values -> verifier.find(
                        Kind.CONTRADICTION,
                        List.of(first, second),
                        verifier.strange(values),
                        values,
                        Texts.of(
                                "finding.contradiction",
                                Words.named(first),
                                Words.named(second),
                                verifier.words().ofCase(values),
                                verifier.words().outcome(first),
                                verifier.words().outcome(second))));
    }
}
