package io.github.xingfujia.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a panel gave one entrant, without the highest and lowest marks (去掉最高分最低分). */
final class Panel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JudgingRules rules;
    private final List<Mark> marks;
    private final List<Long> kept;

    Panel(JudgingRules rules, List<Mark> marks) {
        this.rules = rules;
        this.marks = marks;
        this.kept = trimmed(marks.stream().map(this::weighted).toList());
    }

    int marks() {
        return marks.size();
    }

    int kept() {
        return kept.size();
    }

    /** Returns the sum of the marks that count, in hundredths of a point. */
    BigDecimal sum() {
        return BigDecimal.valueOf(kept.stream().mapToLong(Long::longValue).sum());
    }

    BigDecimal mean() {
        return sum().divide(HUNDRED.multiply(BigDecimal.valueOf(kept())), 2, RoundingMode.HALF_UP);
    }

    BigDecimal spread() {
        return BigDecimal.valueOf(kept.get(kept.size() - 1) - kept.get(0), 2);
    }

    /** Trimmed by itself: which of two equal marks is dropped must not matter. */
    BigDecimal first() {
        int heaviest = 0;
        for (int i = 1; i < rules.weights().size(); i++) {
            heaviest = rules.weights().get(i) > rules.weights().get(heaviest) ? i : heaviest;
        }
        int criterion = heaviest;
        List<Long> points = trimmed(
                marks.stream().map(m -> (long) m.points().get(criterion)).toList());
        return BigDecimal.valueOf(points.stream().mapToLong(Long::longValue).sum())
                .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }

    private long weighted(Mark mark) {
        long sum = 0;
        for (int i = 0; i < rules.weights().size(); i++) {
            sum += (long) rules.weights().get(i) * mark.points().get(i);
        }
        return sum;
    }

    /** At least one is left: a panel that lost a juror is trimmed by less. */
    private List<Long> trimmed(List<Long> values) {
        int cut = Math.min(rules.trim(), (values.size() - 1) / 2);
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.subList(cut, sorted.size() - cut);
    }
}
