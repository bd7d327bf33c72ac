package io.github.xingfujia.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives out ranks and titles (名次与名额), a group of equals at a time: nobody is cut by the order of the list. */
final class Places {

    private final JudgingRules rules;
    private final Comparator<Standing> order;

    Places(JudgingRules rules, Comparator<Standing> order) {
        this.rules = rules;
        this.order = order;
    }

    /** Returns the same standings, sorted as they are, with ranks and titles. */
    List<Standing> given(List<Standing> sorted) {
        List<List<Standing>> groups = new ArrayList<>();
        Optional<Standing> last = Optional.empty();
        int place = 0;
        int rank = 0;
        for (Standing one : sorted) {
            place++;
            if (last.filter(before -> order.compare(before, one) == 0).isEmpty()) {
                rank = place;
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one.at(rank));
            last = Optional.of(one);
        }
        Map<String, String> titles = titles(groups);
        return groups.stream()
                .flatMap(List::stream)
                .map(s -> titles.containsKey(s.entrant()) ? s.awarded(titles.getOrDefault(s.entrant(), "")) : s)
                .toList();
    }

    private Map<String, String> titles(List<List<Standing>> groups) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Integer> areas = new TreeMap<>();
        for (Award award : rules.awards()) {
            Map<String, Integer> taken = new TreeMap<>();
            for (List<Standing> group : groups) {
                List<Standing> open = group.stream()
                        .filter(s -> !titles.containsKey(s.entrant()))
                        .filter(s -> reaches(award, s))
                        .filter(s -> left(award, taken, s) > 0 && leftInArea(areas, s) > 0)
                        .toList();
                List<Standing> named = open.stream()
                        .filter(s -> rules.line() == AtTheLine.ALL_NAMED || fits(award, taken, areas, s, open))
                        .toList();
                close(award, taken, areas, open);
                named.forEach(s -> {
                    taken.merge(over(award, s), 1, Integer::sum);
                    areas.merge(s.area(), 1, Integer::sum);
                    titles.put(s.entrant(), award.code());
                });
            }
        }
        return titles;
    }

    /** Where equals do not all fit and none is named, the line is there: nobody ranked lower comes in instead. */
    private void close(Award award, Map<String, Integer> taken, Map<String, Integer> areas, List<Standing> open) {
        if (rules.line() == AtTheLine.ALL_NAMED) {
            return;
        }
        List<Standing> crowded = open.stream()
                .filter(s -> beside(award, s, open) > left(award, taken, s))
                .toList();
        List<Standing> near =
                open.stream().filter(s -> near(s, open) > leftInArea(areas, s)).toList();
        crowded.forEach(s -> taken.put(over(award, s), award.places()));
        near.forEach(s -> areas.put(s.area(), rules.perArea()));
    }

    private static long beside(Award award, Standing one, List<Standing> open) {
        return open.stream()
                .filter(s -> over(award, s).equals(over(award, one)))
                .count();
    }

    static long near(Standing one, List<Standing> open) {
        return open.stream().filter(s -> s.area().equals(one.area())).count();
    }

    private boolean fits(
            Award award, Map<String, Integer> taken, Map<String, Integer> areas, Standing one, List<Standing> open) {
        return beside(award, one, open) <= left(award, taken, one) && near(one, open) <= leftInArea(areas, one);
    }

    static boolean reaches(Award award, Standing one) {
        return one.score().compareTo(BigDecimal.valueOf(award.from())) >= 0;
    }

    private static int left(Award award, Map<String, Integer> taken, Standing one) {
        return award.places() - taken.getOrDefault(over(award, one), 0);
    }

    private int leftInArea(Map<String, Integer> areas, Standing one) {
        return rules.perArea() == 0 ? Integer.MAX_VALUE : rules.perArea() - areas.getOrDefault(one.area(), 0);
    }

    static String over(Award award, Standing one) {
        return award.per() == Award.Per.ALL ? "" : one.category();
    }
}
