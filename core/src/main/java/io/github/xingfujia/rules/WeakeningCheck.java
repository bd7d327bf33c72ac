package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Contents.Layer;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Whether a later pack asks less than the packs before it: drops a duty or an article, lengthens a time limit, makes protection
 * anything else. Asked of every case that the packs before it do not rule out, by who wins before the pack and who wins after
 * it. Where a rule of the pack takes the place of one that is sealed, and comes to more, makes more due or says it in other
 * words, nobody can prove that the words are true: that is told, to be read. So is a sealed rule that was not there above, and
 * a grade that the packs above would not give: the numbers are the county's own, whom they let pass is for two to say.
 */
final class WeakeningCheck {

    private final Verifier verifier;
    private final Weaker weaker;
    private final String pack;
    /** The last pack before it: whose names for what a rule comes to are known. */
    private final Layer layer;

    private final List<Rule> upper;
    private final List<Rule> lower;
    /** What the packs before it rule out. */
    private final List<Impossible> above;

    private WeakeningCheck(Verifier verifier, List<Layer> before, Layer now) {
        this.verifier = verifier;
        this.weaker = new Weaker(verifier.contents());
        this.pack = now.pack();
        this.layer = before.get(before.size() - 1);
        this.upper = layer.rules();
        this.lower = now.rules();
        this.above = ruledOut(verifier, before);
    }

    static void run(Verifier verifier) {
        List<Layer> layers = verifier.contents().layers();
        for (int i = 1; i < layers.size(); i++) {
            WeakeningCheck check = new WeakeningCheck(verifier, layers.subList(0, i), layers.get(i));
            if (!check.upper.equals(check.lower)) {
                check.run();
            }
        }
    }

    /** Returns what these packs rule out. */
    static List<Impossible> ruledOut(Verifier verifier, List<Layer> layers) {
        List<String> packs = layers.stream().map(Layer::pack).toList();
        return verifier.contents().impossible().stream()
                .filter(i -> packs.contains(i.pack()))
                .toList();
    }

    private void run() {
        Space space = Space.of(
                verifier.contents().facts(), List.of(Verifier.boxes(above, upper), Verifier.boxes(above, lower)));
        for (int u = 0; u < upper.size(); u++) {
            Rule rule = upper.get(u);
            int row = space.bit(0, above.size() + u);
            long[] less = space.none();
            long[] other = space.none();
            for (int l = 0; l < lower.size(); l++) {
                if (!weaker.of(rule, lower.get(l)).isEmpty()) {
                    Bits.set(less, space.bit(1, above.size() + l));
                } else if (isToRead(rule, lower.get(l))) {
                    Bits.set(other, space.bit(1, above.size() + l));
                }
            }
            if (Bits.meet(less, space.all(), space.offset(1), space.offset(2))) {
                Bits.set(less, row);
                Question question = Question.of(space, List.of(less)).within(row);
                verifier.ask(question, List.of(rule)).ifPresent(values -> tell(rule, values));
            }
            toRead(space, rule, row, other);
        }
        added(space);
    }

    private boolean isToRead(Rule before, Rule now) {
        boolean same = now.text().equals(before.text())
                && now.then().equals(before.then())
                && ImmutableSet.copyOf(now.duties()).equals(ImmutableSet.copyOf(before.duties()));
        return now.pack().equals(pack) && (before.sealed() && !same || weaker.isEased(before, now));
    }

    /** Tells every sealed rule of the pack that takes the place of one that is not: nobody above has said what it says. */
    private void added(Space space) {
        long[] open = space.none();
        for (int u = 0; u < upper.size(); u++) {
            if (!upper.get(u).sealed()) {
                Bits.set(open, space.bit(0, above.size() + u));
            }
        }
        for (int l = 0; l < lower.size(); l++) {
            Rule now = lower.get(l);
            if (now.sealed() && now.pack().equals(pack)) {
                int bit = space.bit(1, above.size() + l);
                long[] wanted = open.clone();
                Bits.set(wanted, bit);
                verifier.ask(Question.of(space, List.of(wanted)).within(bit), List.of(now))
                        .ifPresent(values -> verifier.find(
                                Kind.TO_READ,
                                List.of(now),
                                verifier.strange(values),
                                values,
                                Texts.of(
                                        "finding.to-read-added",
                                        now.id(),
                                        now.pack(),
                                        verifier.words().told(now, layer),
                                        verifier.words().duties(now),
                                        now.text(),
                                        verifier.words().ofCase(values))));
            }
        }
    }

    /** Tells of every rule among {@code other} that takes the place of a rule in some case. */
    private void toRead(Space space, Rule before, int row, long[] other) {
        for (int l = 0; l < lower.size(); l++) {
            int bit = space.bit(1, above.size() + l);
            if (Bits.has(other, bit) && space.meet(row, bit)) {
                long[] wanted = space.none();
                Bits.set(wanted, row);
                Bits.set(wanted, bit);
                Rule now = lower.get(l);
                Question question =
                        Question.of(space, List.of(wanted)).within(row).within(bit);
                verifier.ask(question, List.of(now, before))
                        .ifPresent(values -> verifier.find(
                                Kind.TO_READ,
                                List.of(now, before),
                                verifier.strange(values),
                                values,
                                !before.sealed()
                                        ? eased(before, now, values)
                                        : Texts.of(
                                                "finding.to-read",
                                                now.id(),
                                                now.pack(),
                                                before.id(),
                                                before.pack(),
                                                verifier.words().told(before, layer),
                                                verifier.words().duties(before),
                                                before.text(),
                                                verifier.words().told(now, layer),
                                                verifier.words().duties(now),
                                                now.text(),
                                                verifier.words().ofCase(values))));
            }
        }
    }

    private Localized eased(Rule before, Rule now, long[] values) {
        return Texts.of(
                "finding.to-read-eased",
                Words.named(now),
                now.pack(),
                Words.named(before),
                before.pack(),
                verifier.words().told(before, layer),
                verifier.words().told(now, layer),
                verifier.words().ofCase(values));
    }

    private void tell(Rule before, long[] values) {
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
                        Words.named(now),
                        now.pack(),
                        Words.named(before),
                        before.pack(),
                        verifier.words().ofCase(values),
                        verifier.words().all(before),
                        verifier.words().all(now),
                        less(before, now))));
    }

    private Localized less(Rule before, Rule now) {
        return new Joined(weaker.of(before, now));
    }
}
