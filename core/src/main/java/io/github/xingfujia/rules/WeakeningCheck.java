package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Contents.Layer;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a later pack asks less than the packs before it: drops a duty, lengthens a time limit, makes protection anything
 * else, or rules out cases that they protect or make something due in. Asked of every case that the packs before it do not
 * rule out, by who wins before the pack and who wins after it.
 */
final class WeakeningCheck {

    private final Verifier verifier;
    private final List<Rule> upper;
    private final List<Rule> lower;
    /** What the packs before it rule out, and what only it does. */
    private final List<Impossible> above;

    private final List<Impossible> hidden;

    private WeakeningCheck(Verifier verifier, List<Layer> before, Layer now) {
        this.verifier = verifier;
        this.upper = before.get(before.size() - 1).rules();
        this.lower = now.rules();
        this.above = ruledOut(before);
        this.hidden = ruledOut(List.of(now));
    }

    static void run(Verifier verifier) {
        List<Layer> layers = verifier.contents().layers();
        for (int i = 1; i < layers.size(); i++) {
            WeakeningCheck check = new WeakeningCheck(verifier, layers.subList(0, i), layers.get(i));
            if (!check.upper.equals(check.lower) || !check.hidden.isEmpty()) {
                check.run();
            }
        }
    }

    private List<Impossible> ruledOut(List<Layer> layers) {
        List<String> packs = layers.stream().map(Layer::pack).toList();
        return verifier.contents().impossible().stream()
                .filter(i -> packs.contains(i.pack()))
                .toList();
    }

    private void run() {
        List<Box> hiding = hidden.stream().map(Impossible::box).toList();
        Space space = Space.of(
                verifier.contents().facts(),
                List.of(Verifier.boxes(above, upper), Verifier.boxes(above, lower), hiding));
        for (int u = 0; u < upper.size(); u++) {
            Rule rule = upper.get(u);
            int row = space.bit(0, above.size() + u);
            List<long[]> wanted = new ArrayList<>();
            long[] less = rows(space, row, 2);
            for (int l = 0; l < lower.size(); l++) {
                if (isLess(rule, lower.get(l))) {
                    Bits.set(less, space.bit(1, above.size() + l));
                }
            }
            if (Bits.meet(less, space.all(), space.offset(1), space.offset(2))) {
                wanted.add(less);
            }
            if (!hidden.isEmpty() && (rule.protection() || !rule.duties().isEmpty())) {
                long[] hides = rows(space, row, 1);
                for (int h = 0; h < hidden.size(); h++) {
                    Bits.set(hides, space.bit(2, h));
                }
                wanted.add(hides);
            }
            if (!wanted.isEmpty()) {
                Question question = Question.of(space, wanted).within(row);
                verifier.ask(question, List.of(rule)).ifPresent(values -> tell(rule, values));
            }
        }
    }

    /** Returns one row of the first list, and all rows of another. */
    private static long[] rows(Space space, int row, int list) {
        long[] rows = space.none();
        Bits.set(rows, row);
        for (int b = space.bit(list, 0); b <= space.nobody(list); b++) {
            Bits.set(rows, b);
        }
        return rows;
    }

    private void tell(Rule before, long[] values) {
        Optional<Impossible> hiding = hidden.stream()
                .filter(i -> before.protection() || !before.duties().isEmpty())
                .filter(i -> i.box().holds(verifier.contents().facts(), values))
                .findFirst();
        if (hiding.isPresent()) {
            verifier.find(
                    hiding.get(),
                    before,
                    verifier.strange(values),
                    values,
                    Texts.of(
                            "finding.hidden",
                            hiding.get().id(),
                            hiding.get().pack(),
                            before.id(),
                            before.pack(),
                            verifier.words().ofCase(values),
                            verifier.words().all(before)));
            return;
        }
        Optional<Rule> winner = lower.stream()
                .filter(r -> new Box(r.when()).holds(verifier.contents().facts(), values))
                .findFirst();
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

    private boolean isLess(Rule before, Rule now) {
        if (!now.duties().containsAll(before.duties()) || (before.protection() && !now.protection())) {
            return true;
        }
        // what is due by a day is due: less of it is less, however early
        boolean timed = verifier.contents().outcomes().stream().anyMatch(o -> o.type() == OutcomeField.Type.DURATION);
        for (OutcomeField field : verifier.contents().outcomes()) {
            String was = before.then().getOrDefault(field.name(), "");
            String is = now.then().getOrDefault(field.name(), was);
            boolean less = switch (field.type()) {
                case CHOICE -> before.protection() && !was.equals(is);
                case RISING -> (before.protection() || timed) && field.isWorse(was, is);
                case DURATION -> field.isWorse(was, is);
            };
            if (less) {
                return true;
            }
        }
        return false;
    }
}
