package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.BookDifference.Load;
import io.github.xingfujia.rules.BookDifference.Missed;
import java.time.LocalDate;
import java.util.List;

/**
 * What a proposed book would have changed (试算结果): figures only, no matter is named.
 *
 * @param table whose decisions
 * @param from first day, Asia/Shanghai
 * @param until last day, inclusive
 * @param outside how many decisions were made at other times
 * @param figures what came of it, by post
 * @param tiers the load of each tier, by its code
 * @param tierLimits the time limits of each tier that differ, by its code
 * @param digest SHA-256 over every figure, hexadecimal: the same for whoever asks
 */
public record PastTried(
        TableCode table,
        LocalDate from,
        LocalDate until,
        long outside,
        BookDifference figures,
        List<Load> tiers,
        List<Missed> tierLimits,
        String digest) {

    /** Keeps the order. */
    public PastTried {
        tiers = ImmutableList.copyOf(tiers);
        tierLimits = ImmutableList.copyOf(tierLimits);
    }

    /** Returns whether it tried the book on nothing, although there are decisions it could have tried it on. */
    public boolean isOfNothing() {
        return figures.decisions() == 0 && outside > 0;
    }
}
