package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose cases a figure covers (统计范围), by the post that was accountable first: the whole home, every post of a
 * division and of those below it, or one post.
 *
 * <p>A case that an applicant kept from a station was never that station's, so no figure of that station tells of it.
 *
 * @param division the division; empty for the whole home or one post
 * @param post the post; empty for the whole home or a division
 */
public record Area(Optional<DivisionCode> division, Optional<PostId> post) {

    /** Refuses a division and a post at once. */
    public Area {
        if (division.isPresent() && post.isPresent()) {
            throw new IllegalArgumentException("a division or a post");
        }
    }

    /** Returns the whole home. */
    public static Area everywhere() {
        return new Area(Optional.empty(), Optional.empty());
    }

    /** Returns every post of a division and of those below it. */
    public static Area within(DivisionCode division) {
        return new Area(Optional.of(division), Optional.empty());
    }

    /** Returns one post. */
    public static Area at(PostId post) {
        return new Area(Optional.empty(), Optional.of(post));
    }

    /** Returns whether this is the whole home. */
    public boolean isEverywhere() {
        return division.isEmpty() && post.isEmpty();
    }

    /** Returns whether the cases of a post belong here. */
    public boolean covers(PostId station) {
        return post.map(station::equals).orElse(true)
                && division.map(d -> d.contains(station.place())).orElse(true);
    }

    /** Opens a post's figures to itself and to the room of every division above it, a division's to those rooms. */
    Scope scope() {
        Scope.Builder scope = Scope.of();
        post.ifPresent(scope::post);
        Stream.iterate(
                        division.or(() -> post.map(PostId::place)),
                        Optional::isPresent,
                        d -> d.flatMap(DivisionCode::parent))
                .forEach(d -> scope.post(PostId.at(d.orElseThrow())));
        return scope.build();
    }

    @Override
    public String toString() {
        return division.map(DivisionCode::toString)
                .or(() -> post.map(PostId::toString))
                .orElse("*");
    }
}
