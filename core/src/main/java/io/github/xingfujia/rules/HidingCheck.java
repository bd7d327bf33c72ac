package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Contents.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a later pack rules out what a pack above decides (下级不得排除): a case that the rules above answer stays one, whatever
 * they come to. What a pack declares itself it may bound as it likes, as long as every case of the packs above is left in some
 * way.
 */
final class HidingCheck {

    private static final int MOST_WAYS = 64;

    private final Verifier verifier;
    private final List<Rule> upper;
    private final List<Impossible> above;
    private final List<Impossible> hiding;
    private final List<FactDeclaration> own;

    private HidingCheck(Verifier verifier, List<Layer> before, Layer now) {
        this.verifier = verifier;
        this.upper = before.get(before.size() - 1).rules();
        this.above = WeakeningCheck.ruledOut(verifier, before);
        this.hiding = WeakeningCheck.ruledOut(verifier, List.of(now));
        List<String> known = before.get(before.size() - 1).facts();
        this.own = verifier.contents().facts().stream()
                .filter(f -> !known.contains(f.name()))
                .filter(f -> hiding.stream().anyMatch(i -> i.box().when().containsKey(f.name())))
                .toList();
    }

    static void run(Verifier verifier) {
        List<Layer> layers = verifier.contents().layers();
        for (int i = 1; i < layers.size(); i++) {
            HidingCheck check = new HidingCheck(verifier, layers.subList(0, i), layers.get(i));
            if (!check.hiding.isEmpty()) {
                check.run();
            }
        }
    }

    /** What is ruled out where the pack's own facts are held to some values: the boxes left, and whose they are. */
    private record Way(List<Box> boxes, List<Impossible> whose) {}

    private void run() {
        List<Way> ways = ways();
        if (ways.size() > MOST_WAYS) {
            verifier.tellUndecided(
                    upper, own.stream().map(FactDeclaration::name).toList());
            return;
        }
        if (ways.stream().anyMatch(w -> w.boxes().isEmpty())) {
            return;
        }
        List<List<Box>> lists = new ArrayList<>(List.of(Verifier.boxes(above, upper)));
        ways.forEach(w -> lists.add(w.boxes()));
        Space space = Space.of(verifier.contents().facts(), lists);
        for (int u = 0; u < upper.size(); u++) {
            int row = space.bit(0, above.size() + u);
            long[] wanted = space.none();
            Bits.set(wanted, row);
            for (int w = 0; w < ways.size(); w++) {
                for (int b = 0; b < ways.get(w).boxes().size(); b++) {
                    Bits.set(wanted, space.bit(w + 1, b));
                }
            }
            Rule rule = upper.get(u);
            Question question = Question.of(space, List.of(wanted)).within(row);
            verifier.ask(question, List.of(rule)).ifPresent(values -> tell(rule, ways.get(0), values));
        }
    }

    /** Returns what is left of the boxes for all that the pack's own facts can be. */
    private List<Way> ways() {
        List<Way> ways = new ArrayList<>(
                List.of(new Way(hiding.stream().map(Impossible::box).toList(), hiding)));
        if (own.isEmpty()) {
            return ways;
        }
        Space cells = Space.of(own, List.of(ways.get(0).boxes()));
        for (int f = 0; f < own.size() && ways.size() <= MOST_WAYS; f++) {
            List<Way> more = new ArrayList<>();
            for (long value : cells.values(f)) {
                for (Way way : ways) {
                    more.add(held(way, own.get(f).name(), value));
                }
            }
            ways = more;
        }
        return ways;
    }

    private static Way held(Way way, String fact, long value) {
        List<Box> boxes = new ArrayList<>();
        List<Impossible> whose = new ArrayList<>();
        for (int b = 0; b < way.boxes().size(); b++) {
            Optional<Box> left = way.boxes().get(b).fixed(fact, value);
            if (left.isPresent()) {
                boxes.add(left.get());
                whose.add(way.whose().get(b));
            }
        }
        return new Way(boxes, whose);
    }

    private void tell(Rule before, Way way, long[] values) {
        for (int b = 0; b < way.boxes().size(); b++) {
            if (way.boxes().get(b).holds(verifier.contents().facts(), values)) {
                Impossible it = way.whose().get(b);
                verifier.find(
                        it,
                        before,
                        verifier.strange(values),
                        values,
                        Texts.of(
                                "finding.hidden",
                                Texts.of("finding.rule", it.id(), it.text()),
                                it.pack(),
                                Words.named(before),
                                before.pack(),
                                verifier.words().ofCase(values),
                                verifier.words().all(before)));
                return;
            }
        }
    }
}
