package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * What somebody thought of a salon (沙龙反馈): numbers only, once, by the code of the ticket.
 *
 * @param code the code of the ticket
 * @param points her points, each question once
 */
public record SalonFeedback(String code, List<Points> points) {

    /** Keeps the order; refuses a question that is answered twice. */
    public SalonFeedback {
        points = ImmutableList.copyOf(points);
        Checks.of()
                .line("code", code, 1, 40)
                .range("points", points.size(), 1, 20)
                .that(
                        points.stream().map(Points::question).distinct().count() == points.size(),
                        "points",
                        "duplicate-key",
                        "points",
                        "points")
                .orThrow();
    }

    /**
     * Her points for one question.
     *
     * @param question of the county's list
     * @param points 1 to 5
     */
    public record Points(CounselCode question, int points) {
        /** Refuses another number. */
        public Points {
            Checks.of().range("points", points, 1, 5).orThrow();
        }
    }

    /** Returns nothing of the code. */
    @Override
    public String toString() {
        return "SalonFeedback" + points;
    }
}
