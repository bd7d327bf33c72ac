package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.PostBoard;
import io.github.xingfujia.stations.PostQuery;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the posts of an area, those that nobody inspected among them: one read for a page. */
final class BoardLook implements Look<PostQuery, PostBoard> {

    private final Lines lines;

    BoardLook(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Action action() {
        return Actions.BOARD;
    }

    @Override
    public List<Ref> first(PostQuery query, Moment moment) {
        return page(query, moment).map(p -> BuiltPosts.of(p.id())).toList();
    }

    @Override
    public Optional<Scope> scope(PostQuery query, Loaded loaded, Moment moment) {
        return Optional.of(Scope.common());
    }

    @Override
    public List<Sealed> cells(PostQuery query, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public PostBoard show(PostQuery query, Loaded loaded, Opening open, Moment moment) {
        LocalDate today = moment.today();
        List<Post> shown = page(query, moment).toList();
        boolean more = asked(query, moment).skip(query.limit()).findAny().isPresent();
        return new PostBoard(
                today,
                shown.stream()
                        .map(p -> lines.line(p, loaded.of(BuiltPosts.POSTS, BuiltPosts.of(p.id())), today))
                        .toList(),
                more ? Optional.of(shown.get(shown.size() - 1).id().value()) : Optional.empty());
    }

    private Stream<Post> page(PostQuery query, Moment moment) {
        return asked(query, moment).limit(query.limit());
    }

    private Stream<Post> asked(PostQuery query, Moment moment) {
        LocalDate today = moment.today();
        Optional<DivisionCode> area = query.area()
                .or(() -> moment.actor() instanceof Actor.Staff staff
                        ? Optional.of(staff.post().place())
                        : Optional.empty());
        return lines.network().posts().stream()
                .filter(p -> query.after().filter(a -> p.id().compareTo(a) <= 0).isEmpty())
                .filter(p -> area.filter(a -> !a.contains(p.id().place())).isEmpty())
                .filter(p -> query.tier()
                        .map(t -> t.value().equals(p.tier()))
                        .orElseGet(() -> lines.standards().of(p.tier(), today).isPresent()))
                .filter(p -> p.on(today) != Post.State.CLOSED);
    }
}
