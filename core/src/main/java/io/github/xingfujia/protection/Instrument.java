package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A risk instrument as data (危险性评估工具): versioned items with weights, flags, bands, and for whom it was published. Works
 * alone, without store, actor or keys.
 *
 * <pre>{@code
 * Instrument scale = Instruments.bundled().find("danger-scale/1").orElseThrow();
 * Scored scored = scale.score(Subject.wife(), List.of("threatened-to-kill", "believes-able")).orThrow();
 * scored.score();  // 2
 * scored.grade();  // FIRST_AND_MINOR
 * }</pre>
 *
 * @param id name and version, such as {@code danger-scale/1}
 * @param label the name people read
 * @param source who published it, and what of it stands here
 * @param population for whom it was published
 * @param items the scored items by id, in the order asked
 * @param flags the items that are not scored: one affirmed is the gravest grade of the bands
 * @param bands from the lowest score upwards; the first begins at 0
 * @param articles the norms
 */
public record Instrument(
        String id,
        Label label,
        String source,
        Population population,
        Map<String, Item> items,
        Map<String, Item> flags,
        List<Band> bands,
        List<String> articles) {

    /** Keeps the order. */
    public Instrument {
        items = ImmutableMap.copyOf(items);
        flags = ImmutableMap.copyOf(flags);
        bands = ImmutableList.copyOf(bands);
        articles = ImmutableList.copyOf(articles);
    }

    /**
     * One item.
     *
     * @param label the question
     * @param weight what it counts when affirmed; 0 for a flag
     */
    public record Item(Label label, int weight) {}

    /**
     * A range of scores.
     *
     * @param from the lowest score of it
     * @param label what it is called
     * @param grade the row of the gate it opens
     */
    public record Band(int from, Label label, GateClass grade) {}

    /**
     * For whom an instrument was published (适用对象): used on anybody else it says nothing.
     *
     * @param sexes of which sex
     * @param capacities of which capacity
     * @param relations what the respondent is to her
     * @param because why
     */
    public record Population(
            List<Sex> sexes, List<Capacity> capacities, List<FamilyRelation> relations, Label because) {

        /** Keeps the lists as they are given. */
        public Population {
            sexes = ImmutableList.copyOf(sexes);
            capacities = ImmutableList.copyOf(capacities);
            relations = ImmutableList.copyOf(relations);
        }

        /** Returns whether {@code subject} is one of those. */
        public boolean covers(Subject subject) {
            return sexes.contains(subject.sex())
                    && capacities.contains(subject.capacity())
                    && relations.contains(subject.relation());
        }
    }

    /**
     * Of whom it is asked (评估对象).
     *
     * @param sex her sex
     * @param capacity whether she can act for herself
     * @param relation what the respondent is to her
     */
    public record Subject(Sex sex, Capacity capacity, FamilyRelation relation) {

        /** Returns an adult woman in danger from her husband. */
        public static Subject wife() {
            return new Subject(Sex.FEMALE, Capacity.FULL, FamilyRelation.SPOUSE);
        }
    }

    /**
     * What it came to (评估结果), with all that led to it and nothing that would have led elsewhere.
     *
     * @param instrument id of the instrument
     * @param score the sum of the affirmed items
     * @param flagged whether a flag was affirmed
     * @param band the band of the score, or the gravest when flagged
     * @param yes the affirmed items and flags, in the order asked
     * @param articles the norms
     */
    public record Scored(
            String instrument, int score, boolean flagged, Band band, List<String> yes, List<String> articles) {

        /** Keeps the lists as they are given. */
        public Scored {
            yes = ImmutableList.copyOf(yes);
            articles = ImmutableList.copyOf(articles);
        }

        /** Returns the row of the gate. */
        public GateClass grade() {
            return band.grade();
        }
    }

    /**
     * Returns what the answers come to, or a refusal when it was not published for {@code subject}.
     *
     * @param yes the items and flags affirmed, by id; none when she affirmed nothing
     * @throws InvalidInput naming every id that is no item of it
     */
    public Outcome<Scored> score(Subject subject, List<String> yes) {
        if (!population.covers(subject)) {
            return Outcome.refused(
                    Refusal.of("protection", "out-of-scope", List.of("protection.assess"), label, population.because())
                            .citing(articles.toArray(String[]::new)));
        }
        List<Violation> unknown = new ArrayList<>();
        for (String one : yes) {
            if (!items.containsKey(one) && !flags.containsKey(one)) {
                unknown.add(Violation.of("yes", "one-of", Checks.shape(one), String.join(" ", ids())));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        int score = items.entrySet().stream()
                .filter(e -> yes.contains(e.getKey()))
                .mapToInt(e -> e.getValue().weight())
                .sum();
        boolean flagged = flags.keySet().stream().anyMatch(yes::contains);
        Band band = flagged ? bands.get(bands.size() - 1) : band(score);
        return Outcome.done(new Scored(
                id, score, flagged, band, ids().stream().filter(yes::contains).toList(), articles));
    }

    /** Returns the question of an item or flag. */
    public Optional<Label> question(String item) {
        return Optional.ofNullable(items.getOrDefault(item, flags.get(item))).map(Item::label);
    }

    private Band band(int score) {
        return bands.stream()
                .filter(b -> b.from() <= score)
                .reduce((low, high) -> high)
                .orElseThrow();
    }

    private List<String> ids() {
        return ImmutableList.<String>builder()
                .addAll(items.keySet())
                .addAll(flags.keySet())
                .build();
    }
}
