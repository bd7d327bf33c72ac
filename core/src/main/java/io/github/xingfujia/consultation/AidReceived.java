package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;

/**
 * An application that was received (已收到申请).
 *
 * @param meansTested whether her means are looked at
 * @param decidedBy before when it is decided on
 * @param articles the norms of both
 * @param help whether help is to be shown at once, in neutral words: it is about violence, by her own word or by what she wrote
 */
public record AidReceived(boolean meansTested, Instant decidedBy, List<String> articles, boolean help) {

    /** Keeps the order. */
    public AidReceived {
        articles = ImmutableList.copyOf(articles);
    }
}
