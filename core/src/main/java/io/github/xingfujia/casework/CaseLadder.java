package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** What casework asks of the network: who is next, and who may handle. */
interface CaseLadder {

    /** Returns whether the division is one of this county's. */
    boolean knows(DivisionCode place);

    /** Returns whether the post exists and may settle disputes. */
    boolean settles(PostId post);

    /** Returns the nearest open post that may settle disputes for a place. */
    PostId nearest(DivisionCode place);

    /** Returns the next tier that may settle; empty at the top. */
    Optional<PostId> superior(PostId post);

    /** Returns the district centre. */
    PostId centre();

    /** Returns the key of the post's tier, as the rule book knows it. */
    String tier(PostId post);

    /** Returns the time limit of the post's tier, such as {@code 7d}. */
    Optional<String> timeLimit(PostId post);

    /** Returns who mediates at the post, in the order of the staff list. */
    List<StaffId> mediators(PostId post);

    /** Returns who advises lower posts in the name of the post. */
    Optional<StaffId> adviser(PostId post);
}
