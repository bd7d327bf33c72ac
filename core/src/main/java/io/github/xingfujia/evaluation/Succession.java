package io.github.xingfujia.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Passes places on that became free after the tally (名额递补): to whoever comes next in rank, has no title and reaches the
 * score. Whoever has a title keeps it; equals are named all or none, as the sheet says of the line.
 */
final class Succession {

    private final JudgingRules rules;
    private final List<String> left;

    Succession(JudgingRules rules, List<String> left) {
        this.rules = rules;
        this.left = left;
    }

    List<Standing> given(List<Standing> ranked) {
        Map<String, String> next = new LinkedHashMap<>();
        Map<Integer, List<Standing>> groups = new TreeMap<>();
        ranked.stream()
                .filter(s -> s.award().isEmpty() && !left.contains(s.entrant()))
                .forEach(s -> groups.computeIfAbsent(s.rank(), rank -> new ArrayList<>())
                        .add(s));
        for (Award award : rules.awards()) {
            Map<String, Integer> free = free(award, ranked);
            free.forEach((over, places) -> pass(award, over, places, ranked, groups.values(), next));
        }
        return ranked.stream()
                .map(s -> left.contains(s.entrant()) ? s.without() : s)
                .map(s -> Optional.ofNullable(next.get(s.entrant()))
                        .map(s::awarded)
                        .orElse(s))
                .toList();
    }

    /** Returns how many places of a title became free, by what they are counted over. */
    private Map<String, Integer> free(Award award, List<Standing> ranked) {
        Map<String, Integer> free = new TreeMap<>();
        ranked.stream()
                .filter(s -> left.contains(s.entrant())
                        && s.award().filter(award.code()::equals).isPresent())
                .forEach(s -> free.merge(Places.over(award, s), 1, Integer::sum));
        return free;
    }

    private void pass(
            Award award,
            String over,
            int places,
            List<Standing> ranked,
            Collection<List<Standing>> groups,
            Map<String, String> next) {
        int free = places;
        for (List<Standing> group : groups) {
            List<Standing> open = group.stream()
                    .filter(s -> !next.containsKey(s.entrant()))
                    .filter(s -> Places.over(award, s).equals(over) && Places.reaches(award, s))
                    .filter(s -> inArea(s, ranked, next) < rules.perArea() || rules.perArea() == 0)
                    .toList();
            boolean fits = open.size() <= free
                    && open.stream()
                            .allMatch(s -> rules.perArea() == 0
                                    || inArea(s, ranked, next) + Places.near(s, open) <= rules.perArea());
            if (free <= 0 || !fits && rules.line() != AtTheLine.ALL_NAMED) {
                return;
            }
            open.forEach(s -> next.put(s.entrant(), award.code()));
            free -= open.size();
        }
    }

    private long inArea(Standing one, List<Standing> ranked, Map<String, String> next) {
        return ranked.stream()
                .filter(s -> s.area().equals(one.area()))
                .filter(s -> next.containsKey(s.entrant()) || s.award().isPresent() && !left.contains(s.entrant()))
                .count();
    }
}
