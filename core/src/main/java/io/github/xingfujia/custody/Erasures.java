package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The streams {@code erasure/<matter>-<part>} (删除台账): every request about one person's words in one matter. */
final class Erasures implements Aggregate<Erasures.State> {

    static final Erasures ERASURES = new Erasures();

    static final Kind KIND = new Kind(
            "erasure",
            1,
            List.of(
                    Attribute.text("stage"),
                    Attribute.number("askedAt"),
                    Attribute.number("until"),
                    Attribute.number("gone"),
                    Attribute.texts("destroyed"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Erasures() {}

    /**
     * One person's words in one matter, on their way to being erased.
     *
     * @param stage how far the latest request has come; empty when nobody ever asked
     * @param generation which generation of her key the request is about
     * @param asking what was asked for last; empty when nothing was
     * @param restricted who restricted it
     * @param until declined or kept until that day
     * @param articles by which norms
     * @param asked who asks that it be opened, until another agreed
     * @param destroyed when which generation was destroyed
     */
    record State(
            Optional<ErasureStage> stage,
            int generation,
            Optional<Instant> at,
            Optional<ErasureFact.Asked> asking,
            Optional<ErasureFact.Restricted> restricted,
            Optional<LocalDate> until,
            List<String> articles,
            Optional<ErasureFact.OpeningAsked> asked,
            Map<Integer, LocalDate> destroyed) {

        static final State NONE = new State(
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of());

        State {
            articles = ImmutableList.copyOf(articles);
            destroyed = ImmutableMap.copyOf(new TreeMap<>(destroyed));
        }

        boolean is(ErasureStage one) {
            return stage.filter(s -> s == one).isPresent();
        }

        private State to(ErasureStage next, Optional<LocalDate> day, List<String> norms) {
            return new State(
                    Optional.of(next), generation, at, asking, restricted, day, norms, Optional.empty(), destroyed);
        }

        State after(ErasureFact fact, Stamp stamp) {
            if (fact instanceof ErasureFact.Asked f) {
                return new State(
                        Optional.of(ErasureStage.REQUESTED),
                        f.generation(),
                        Optional.of(stamp.at()),
                        Optional.of(f),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        destroyed);
            } else if (fact instanceof ErasureFact.Declined f) {
                return to(ErasureStage.DECLINED, f.until(), f.articles());
            } else if (fact instanceof ErasureFact.Restricted f) {
                return new State(
                        Optional.of(ErasureStage.RESTRICTED),
                        generation,
                        at,
                        asking,
                        Optional.of(f),
                        Optional.of(f.until()),
                        f.articles(),
                        Optional.empty(),
                        destroyed);
            } else if (fact instanceof ErasureFact.OpeningAsked f) {
                return new State(stage, generation, at, asking, restricted, until, articles, Optional.of(f), destroyed);
            } else if (fact instanceof ErasureFact.OpeningAgreed) {
                return new State(
                        stage, generation, at, asking, restricted, until, articles, Optional.empty(), destroyed);
            } else if (fact instanceof ErasureFact.Destroyed f) {
                return gone(f.generation(), f.on(), stamp);
            }
            ErasureFact.DestroyedAgain f = (ErasureFact.DestroyedAgain) fact;
            return gone(f.generation(), f.on(), stamp);
        }

        private State gone(int which, LocalDate on, Stamp stamp) {
            Map<Integer, LocalDate> all = new TreeMap<>(destroyed);
            all.put(which, on);
            return new State(
                    Optional.of(ErasureStage.DESTROYED),
                    which,
                    Optional.of(at.orElse(stamp.at())),
                    asking,
                    restricted,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    all);
        }
    }

    static Ref of(ErasureId id) {
        return new Ref("erasure", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("custody.erasure-asked/1", ErasureFact.Asked.class)
                .fact("custody.erasure-declined/1", ErasureFact.Declined.class)
                .fact("custody.erasure-restricted/1", ErasureFact.Restricted.class)
                .fact("custody.erasure-opening-asked/1", ErasureFact.OpeningAsked.class)
                .fact("custody.erasure-opening-agreed/1", ErasureFact.OpeningAgreed.class)
                .fact("custody.erasure-destroyed/1", ErasureFact.Destroyed.class)
                .fact("custody.erasure-destroyed-again/1", ErasureFact.DestroyedAgain.class);
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return State.NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        return fact instanceof ErasureFact known ? state.after(known, stamp) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.stage().map(stage -> {
            ImmutableSortedSet.Builder<String> gone = ImmutableSortedSet.naturalOrder();
            state.destroyed().forEach((which, on) -> gone.add(which + " " + on));
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("stage", stage.word())
                    .instant("askedAt", state.at().orElseThrow())
                    .flag("gone", !state.destroyed().isEmpty())
                    .texts("destroyed", gone.build());
            state.until().ifPresent(day -> row.number("until", day.toEpochDay()));
            return row.build();
        });
    }
}
