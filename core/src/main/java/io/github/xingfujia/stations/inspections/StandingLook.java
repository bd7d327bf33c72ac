package io.github.xingfujia.stations.inspections;

import com.google.common.collect.Lists;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPost;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Shows how one post stands, whether or not anybody inspected it. */
final class StandingLook implements Look<PostId, PostStanding> {

    private final Lines lines;

    StandingLook(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Action action() {
        return Actions.STANDING;
    }

    @Override
    public List<Ref> first(PostId post, Moment moment) {
        return List.of(BuiltPosts.of(post));
    }

    @Override
    public Optional<Scope> scope(PostId post, Loaded loaded, Moment moment) {
        return lines.network().post(post).map(p -> Scope.of().post(post).build());
    }

    @Override
    public List<Sealed> cells(PostId post, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public PostStanding show(PostId id, Loaded loaded, Opening open, Moment moment) {
        Post post = lines.network().post(id).orElseThrow();
        BuiltPost state = loaded.of(BuiltPosts.POSTS, BuiltPosts.of(id));
        return new PostStanding(
                lines.line(post, state, moment.today()),
                lines.standards().of(post.tier(), moment.today()),
                Lists.reverse(state.inspections()).stream()
                        .map(n -> Lines.judgement(n.fact()))
                        .toList(),
                state.steps().stream().map(Lines::step).toList());
    }
}
