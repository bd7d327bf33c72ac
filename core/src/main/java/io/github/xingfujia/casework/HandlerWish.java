package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * Whom the applicant wants, and whom never (申请人对办理人的选择); travels with every hand-over.
 *
 * @param post the post she chose instead of the one of her village; empty for the usual one
 * @param districtOnly whether only the district may handle it
 * @param neverPosts posts that may never see it
 * @param neverStaff persons who may never see it
 */
public record HandlerWish(
        Optional<PostId> post, boolean districtOnly, List<PostId> neverPosts, List<StaffId> neverStaff) {

    /** Keeps the lists as they are given. */
    public HandlerWish {
        neverPosts = ImmutableList.copyOf(neverPosts);
        neverStaff = ImmutableList.copyOf(neverStaff);
    }

    /** Returns the wish of someone who leaves it to the usual post. */
    public static HandlerWish usual() {
        return new HandlerWish(Optional.empty(), false, List.of(), List.of());
    }

    /** Returns the wish that only the district handles it. */
    public static HandlerWish district() {
        return new HandlerWish(Optional.empty(), true, List.of(), List.of());
    }

    /** Returns the wish for another post, such as another town's room. */
    public static HandlerWish at(PostId post) {
        return new HandlerWish(Optional.of(post), false, List.of(), List.of());
    }

    /** Returns the same wish, and this post may never see the case (“skip my village”). */
    public HandlerWish never(PostId barred) {
        return new HandlerWish(
                post,
                districtOnly,
                ImmutableList.<PostId>builder().addAll(neverPosts).add(barred).build(),
                neverStaff);
    }

    /** Returns the same wish, and this person may never see the case. */
    public HandlerWish never(StaffId barred) {
        return new HandlerWish(
                post,
                districtOnly,
                neverPosts,
                ImmutableList.<StaffId>builder().addAll(neverStaff).add(barred).build());
    }
}
