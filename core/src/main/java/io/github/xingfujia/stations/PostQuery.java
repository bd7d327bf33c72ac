package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.util.Optional;

/**
 * Asks for the posts of an area (站点一览查询).
 *
 * @param area where; empty for the area of the asking post
 * @param tier of which kind; empty for every kind that has a standard
 * @param after the post after which to go on; empty to begin
 * @param limit how many, 1 to 200
 */
public record PostQuery(Optional<DivisionCode> area, Optional<StandardCode> tier, Optional<PostId> after, int limit) {

    /** Refuses another number. */
    public PostQuery {
        Checks.of().range("limit", limit, 1, 200).orThrow();
    }

    /** Asks for what the asking post has in its area. */
    public static PostQuery own(int limit) {
        return new PostQuery(Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /** Returns the same for what comes after a post. */
    public PostQuery after(PostId post) {
        return new PostQuery(area, tier, Optional.of(post), limit);
    }

    /** Returns the same for one kind of post. */
    public PostQuery of(StandardCode kind) {
        return new PostQuery(area, Optional.of(kind), after, limit);
    }

    /** Returns the same for an area. */
    public PostQuery in(DivisionCode place) {
        return new PostQuery(Optional.of(place), tier, after, limit);
    }
}
