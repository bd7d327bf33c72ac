package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What came of writing a meeting down (记录提示): the record stands as it was written; words that press somebody to stay together
 * are shown to whoever wrote them.
 *
 * @param number which meeting
 * @param pressing the words found
 * @param heard whether its words may tell of violence: whoever was there is asked alone again before anything else is held
 */
public record Recorded(int number, List<String> pressing, boolean heard) {

    /** Keeps the order. */
    public Recorded {
        pressing = ImmutableList.copyOf(pressing);
    }
}
