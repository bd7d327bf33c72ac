package io.github.xingfujia.alone;

import io.github.xingfujia.evaluation.Entrant;
import io.github.xingfujia.evaluation.Judging;
import io.github.xingfujia.evaluation.JudgingRules;
import io.github.xingfujia.evaluation.Mark;
import java.util.List;

/** An award tally (评选计分) used alone: the highest and lowest mark are dropped, and what hangs on one juror is told. */
public final class AwardTally {

    private static final List<Mark> MARKS = List.of(
            Mark.of("评委一", "甲家庭", 90),
            Mark.of("评委二", "甲家庭", 90),
            Mark.of("评委三", "甲家庭", 80),
            Mark.of("评委一", "乙家庭", 88),
            Mark.of("评委二", "乙家庭", 88),
            Mark.of("评委三", "乙家庭", 99));

    private AwardTally() {}

    /** Prints who stands where, and whose place is fragile. */
    public static void main(String[] args) {
        Judging judging = Judging.by(JudgingRules.panel(3, 1, 1));
        List<Entrant> two = List.of(Entrant.of("甲家庭"), Entrant.of("乙家庭"));
        judging.tally(two, MARKS, List.of()).ranked().forEach(s -> System.out.println(s.entrant() + " " + s.score()));
        System.out.println(judging.sensitivity(two, MARKS, List.of()).fragile());
    }
}
