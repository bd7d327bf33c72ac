package io.github.xingfujia.measures;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;

/**
 * A time limit of a measure as it was set (措施期限): nothing of it is computed when it is read.
 *
 * @param kind what for
 * @param start from when it runs
 * @param period how long, such as {@code 72h} or {@code 7d}
 * @param court whether it is counted as before a court (民诉法 85), else by the Civil Code
 * @param dueAt the first instant after it
 * @param articles the norms that give it, at least one
 */
public record Clock(ClockKind kind, Instant start, String period, boolean court, Instant dueAt, List<String> articles) {

    /** Keeps the articles as they are given. */
    public Clock {
        articles = ImmutableList.copyOf(articles);
    }

    /** Returns whether it has passed: true without any run. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
