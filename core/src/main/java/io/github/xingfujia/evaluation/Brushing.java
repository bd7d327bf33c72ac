package io.github.xingfujia.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What votes count after the discount for brushing (刷票折减). */
final class Brushing {

    private static final int WHOLE = 100;

    private Brushing() {}

    /**
     * Returns the votes of each entrant that has any, in hundredths of a vote made whole; nothing without a rule. Whoever had a count
     * cut has at most what the highest of those has who had none: what was brushed lifts nobody over the others and presses
     * nobody down.
     */
    static Map<String, BigDecimal> counted(Optional<VoteRule> rule, List<VoteLot> votes) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        if (rule.isEmpty()) {
            return counted;
        }
        Set<String> cut = new TreeSet<>();
        Map<String, Long> full = new TreeMap<>();
        medians(votes)
                .forEach((channel, median) -> full.put(
                        channel, Math.max(rule.get().floor(), rule.get().peak() * median)));
        for (VoteLot lot : votes) {
            long ceiling = full.getOrDefault(lot.channel(), (long) rule.get().floor());
            long whole = Math.min(lot.votes(), ceiling);
            long hundredths = whole * WHOLE + (lot.votes() - whole) * rule.get().counts();
            counted.merge(lot.entrant(), BigDecimal.valueOf(hundredths, 2), BigDecimal::add);
            if (lot.votes() > whole && rule.get().counts() < WHOLE) {
                cut.add(lot.entrant());
            }
        }
        counted.entrySet().stream()
                .filter(e -> !cut.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .ifPresent(highest -> cut.forEach(entrant -> counted.merge(entrant, highest, BigDecimal::min)));
        return counted;
    }

    /** The median of the counts of a channel that are not nought; of an even number the lower one in the middle. */
    private static Map<String, Long> medians(List<VoteLot> votes) {
        Map<String, List<Long>> byChannel = new TreeMap<>();
        votes.stream()
                .filter(v -> v.votes() > 0)
                .forEach(v -> byChannel
                        .computeIfAbsent(v.channel(), c -> new ArrayList<>())
                        .add(v.votes()));
        Map<String, Long> medians = new TreeMap<>();
        byChannel.forEach((channel, counts) -> {
            List<Long> sorted = counts.stream().sorted().toList();
            medians.put(channel, sorted.get((sorted.size() - 1) / 2));
        });
        return medians;
    }
}
