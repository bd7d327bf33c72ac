package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.util.List;

/**
 * How much is in hand at each post (在办台账): counts, and no case.
 *
 * @param at when it was asked, UTC
 * @param posts only those that hold an open case or one in danger; what is late most comes first
 */
public record Backlog(Instant at, List<Line> posts) {

    /** Keeps the posts in order. */
    public Backlog {
        posts = ImmutableList.copyOf(posts);
    }

    /**
     * One post.
     *
     * @param post the accountable one
     * @param open how many cases are in hand there
     * @param overdue how many of them are past their time, whether or not due work has run
     * @param endangered how many more have ended while someone is still to be protected or asked alone
     */
    public record Line(PostId post, long open, long overdue, long endangered) {}
}
