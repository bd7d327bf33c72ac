package io.github.xingfujia.stations.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.PublishedStationFact;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code built-post/<post>} (站点建设台账). */
public final class BuiltPosts implements Aggregate<BuiltPost> {

    public static final BuiltPosts POSTS = new BuiltPosts();

    public static final Kind KIND = new Kind(
            "built-post",
            1,
            List.of(
                    Attribute.number("division"),
                    Attribute.shown("tier"),
                    Attribute.shown("verdict"),
                    Attribute.number("until"),
                    Attribute.number("again"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private BuiltPosts() {}

    public static Ref of(PostId post) {
        return new Ref("built-post", post.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("stations.inspected/1", PostFact.Inspected.class)
                .fact("stations.lapsed/1", PostFact.Lapsed.class)
                .fact("stations.rose/1", PostFact.Rose.class)
                .fact("stations.lowered/1", PostFact.Lowered.class)
                .fact("stations.published-judged/1", PublishedStationFact.Judged.class)
                .fact("stations.published-stepped/1", PublishedStationFact.Stepped.class);
    }

    @Override
    public String name() {
        return "built-post";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public BuiltPost none(Ref ref) {
        return BuiltPost.NONE;
    }

    @Override
    public BuiltPost evolve(BuiltPost state, Fact fact, Stamp stamp) {
        if (fact instanceof PostFact.Inspected f) {
            return state.inspected(f, stamp);
        } else if (fact instanceof PostFact.Lapsed) {
            return state.over();
        }
        return fact instanceof PostFact.Rose || fact instanceof PostFact.Lowered
                ? state.stepped((PostFact) fact)
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    /** A studio that was put forward and never inspected is due for nothing yet. */
    @Override
    public Optional<Row> row(Ref ref, BuiltPost state) {
        if (state.inspections().isEmpty() && state.steps().isEmpty()) {
            return Optional.empty();
        }
        PostId post = PostId.of(ref.key());
        Scope scope = Scope.of().post(post).build();
        Row.Builder row = Row.of(KIND, ref.key())
                .number("division", post.place().value())
                .texts(Listing.SEEN_BY, scope.openTo())
                .texts(Listing.BARRED, scope.barred());
        state.last()
                .ifPresent(last -> row.text("tier", last.standard().value())
                        .text("verdict", last.verdict().name())
                        .number("again", last.again().toEpochDay()));
        state.last().flatMap(PostFact.Inspected::until).ifPresent(until -> row.number("until", until.toEpochDay()));
        return Optional.of(row.build());
    }
}
