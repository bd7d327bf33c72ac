package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * When an expert is free (空闲时段): only what can be held now.
 *
 * @param times the earliest first
 */
public record FreeTimes(List<FreeTime> times) {

    /** Keeps the order. */
    public FreeTimes {
        times = ImmutableList.copyOf(times);
    }
}
