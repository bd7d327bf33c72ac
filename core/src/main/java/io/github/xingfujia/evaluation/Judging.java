package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tally (计票计分), usable alone: trimmed mean, public vote, ties and places by stated rules. Neither the order of what is
 * put in nor who the jurors are changes anything.
 *
 * <pre>{@code
 * Judging judging = Judging.by(JudgingRules.panel(5, 1, 10));
 * judging.tally(entrants, marks, List.of()).named().forEach(s -> System.out.println(s.rank() + " " + s.entrant()));
 * }</pre>
 */
public final class Judging {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JudgingRules rules;

    private Judging(JudgingRules rules) {
        this.rules = rules;
    }

    /** Returns the judging by these rules. */
    public static Judging by(JudgingRules rules) {
        return new Judging(rules);
    }

    /**
     * Tallies marks and votes.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput for an entrant, a mark or a count given twice, and for one about nobody
     */
    public Standings tally(List<Entrant> entrants, List<Mark> marks, List<VoteLot> votes) {
        check(entrants, marks, votes);
        return standings(entrants, marks, votes, rules.least());
    }

    /** Passes on the places of whoever left after the tally; a tally that nobody left stays as it is. */
    public Standings passedOn(Standings tallied, List<String> left) {
        return new Standings(new Succession(rules, left).given(tallied.ranked()), tallied.notJudged());
    }

    /**
     * Tallies again without each juror, with a wider and a narrower trim, and with the discount of votes taken away and
     * made whole, and without the public: who would lose or gain a title by it is fragile.
     */
    public Sensitivity sensitivity(List<Entrant> entrants, List<Mark> marks, List<VoteLot> votes) {
        Standings stated = tally(entrants, marks, votes);
        List<Sensitivity.Change> changes = new ArrayList<>();
        marks.stream().map(Mark::juror).distinct().sorted().forEach(juror -> {
            List<Mark> left =
                    marks.stream().filter(m -> !m.juror().equals(juror)).toList();
            // one juror less is not counted as too small a panel: what is asked is how much hangs on her
            Standings without = standings(entrants, left, votes, Math.max(1, rules.least() - 1));
            changes.add(Sensitivity.Change.between(Sensitivity.What.JUROR, juror, stated, without));
        });
        for (int trim : List.of(rules.trim() - 1, rules.trim() + 1)) {
            if (trim >= 0 && 2 * trim < rules.least()) {
                Standings other = new Judging(rules.trimming(trim)).standings(entrants, marks, votes, rules.least());
                changes.add(Sensitivity.Change.between(Sensitivity.What.TRIM, Integer.toString(trim), stated, other));
            }
        }
        rules.vote().ifPresent(vote -> {
            for (int counts : List.of(0, 100)) {
                if (counts != vote.counts()) {
                    Standings other = new Judging(rules.with(vote.counting(counts)))
                            .standings(entrants, marks, votes, rules.least());
                    changes.add(Sensitivity.Change.between(
                            Sensitivity.What.DISCOUNT, Integer.toString(counts), stated, other));
                }
            }
        });
        rules.vote().ifPresent(vote -> {
            Standings alone = new Judging(rules.withoutVote()).standings(entrants, marks, votes, rules.least());
            changes.add(Sensitivity.Change.between(Sensitivity.What.VOTE, "0", stated, alone));
        });
        return new Sensitivity(changes);
    }

    private void check(List<Entrant> entrants, List<Mark> marks, List<VoteLot> votes) {
        List<String> keys = entrants.stream().map(Entrant::key).toList();
        Checks checks = Checks.of();
        unique(checks, "entrants", keys);
        unique(
                checks,
                "marks",
                marks.stream().map(m -> m.juror() + "\n" + m.entrant()).toList());
        unique(
                checks,
                "votes",
                votes.stream()
                        .map(v -> v.entrant() + "\n" + v.day() + "\n" + v.channel())
                        .toList());
        for (Mark mark : marks) {
            checks.that(keys.contains(mark.entrant()), "marks", "no-such-entrant", mark.entrant())
                    .that(
                            mark.points().size() == rules.weights().size(),
                            "marks",
                            "range",
                            Integer.toString(mark.points().size()),
                            rules.weights().size(),
                            rules.weights().size());
        }
        votes.forEach(v -> checks.that(keys.contains(v.entrant()), "votes", "no-such-entrant", v.entrant()));
        checks.orThrow();
    }

    private static void unique(Checks checks, String field, List<String> keys) {
        checks.that(keys.stream().distinct().count() == keys.size(), field, "duplicate-key", field, field);
    }

    private Standings standings(List<Entrant> entrants, List<Mark> marks, List<VoteLot> votes, int least) {
        Map<String, List<Mark>> byEntrant = new LinkedHashMap<>();
        marks.forEach(m ->
                byEntrant.computeIfAbsent(m.entrant(), e -> new ArrayList<>()).add(m));
        Map<String, BigDecimal> counted = Brushing.counted(rules.vote(), votes);
        List<Entrant> judged = new ArrayList<>();
        List<String> notJudged = new ArrayList<>();
        for (Entrant one : entrants) {
            if (byEntrant.getOrDefault(one.key(), List.of()).size() >= least) {
                judged.add(one);
            } else {
                notJudged.add(one.key());
            }
        }
        Map<String, BigDecimal> most = new TreeMap<>();
        judged.forEach(e -> most.merge(e.category(), counted.getOrDefault(e.key(), BigDecimal.ZERO), BigDecimal::max));
        boolean heard = rules.vote()
                .filter(vote -> counted.values().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.valueOf(vote.turnout()))
                        >= 0)
                .isPresent();
        List<Standing> ranked = judged.stream()
                .map(e -> standing(
                        e,
                        new Panel(rules, byEntrant.getOrDefault(e.key(), List.of())),
                        counted.getOrDefault(e.key(), BigDecimal.ZERO),
                        heard ? most.getOrDefault(e.category(), BigDecimal.ZERO) : BigDecimal.ZERO))
                .sorted(order().thenComparing(Standing::entrant))
                .toList();
        notJudged.sort(Comparator.naturalOrder());
        return new Standings(new Places(rules, order()).given(ranked), notJudged);
    }

    private Standing standing(Entrant one, Panel panel, BigDecimal votes, BigDecimal most) {
        // where nobody voted, or too few, the panel decides alone
        int share = most.signum() == 0 ? 0 : rules.vote().map(VoteRule::share).orElse(0);
        // over one denominator and rounded once, so that what is printed is what decided
        BigDecimal jury = panel.sum().multiply(BigDecimal.valueOf(100L - share));
        BigDecimal under = HUNDRED.multiply(HUNDRED).multiply(BigDecimal.valueOf(panel.kept()));
        BigDecimal score = most.signum() == 0
                ? jury.divide(under, 2, RoundingMode.HALF_UP)
                : jury.multiply(most)
                        .add(votes.multiply(BigDecimal.valueOf(share)).multiply(under))
                        .divide(under.multiply(most), 2, RoundingMode.HALF_UP);
        return new Standing(
                one.key(),
                one.category(),
                one.area(),
                panel.marks(),
                panel.mean(),
                panel.first(),
                panel.spread(),
                votes,
                score,
                1,
                Optional.empty());
    }

    private Comparator<Standing> order() {
        Comparator<Standing> order = Comparator.comparing(Standing::score).reversed();
        for (TieBreak tie : rules.ties()) {
            order = order.thenComparing(
                    switch (tie) {
                        case PANEL -> Comparator.comparing(Standing::panel).reversed();
                        case FIRST_CRITERION ->
                            Comparator.comparing(Standing::first).reversed();
                        case VOTES -> Comparator.comparing(Standing::votes).reversed();
                        case AGREEMENT -> Comparator.comparing(Standing::spread);
                    });
        }
        return order;
    }
}
