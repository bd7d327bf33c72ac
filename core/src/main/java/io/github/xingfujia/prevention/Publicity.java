package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Scope;
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

/** The streams {@code publicity/<key>} (宣传活动). */
final class Publicity implements Aggregate<Publicity.State> {

    static final Publicity PUBLICITY = new Publicity();

    static final Kind KIND = new Kind(
            "publicity",
            1,
            List.of(
                    Attribute.number("division"),
                    Attribute.text("form"),
                    Attribute.number("on"),
                    Attribute.text("title"),
                    Attribute.number("planned"),
                    Attribute.number("held"),
                    Attribute.number("people"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Publicity() {}

    /** A piece of publicity: what was planned, the sums of what was held, and what of it was recorded last. */
    record State(Optional<PreventionFact.Planned> planned, int held, int people, Optional<PreventionFact.Held> last) {

        private State and(PreventionFact.Held more) {
            return new State(planned, held + more.sessions(), people + more.people(), Optional.of(more));
        }

        /** Returns the same without what was recorded last. */
        State withoutLast() {
            return last.map(l -> new State(planned, held - l.sessions(), people - l.people(), Optional.empty()))
                    .orElse(this);
        }

        Optional<Scope> scope() {
            return planned.map(p -> Scope.of().post(p.by()).build());
        }
    }

    static Ref of(PublicityId id) {
        return new Ref("publicity", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("prevention.publicity-planned/1", PreventionFact.Planned.class)
                .fact("prevention.publicity-held/1", PreventionFact.Held.class)
                .fact("prevention.publicity-held-corrected/1", PreventionFact.HeldCorrected.class)
                .fact("prevention.published-publicity/1", PublishedPreventionFact.PublicityHeld.class)
                .fact("prevention.published-publicity-corrected/1", PublishedPreventionFact.PublicityCorrected.class);
    }

    @Override
    public String name() {
        return "publicity";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), 0, 0, Optional.empty());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof PreventionFact.Planned f) {
            return new State(Optional.of(f), 0, 0, Optional.empty());
        } else if (fact instanceof PreventionFact.HeldCorrected f) {
            return state.withoutLast().and(new PreventionFact.Held(f.on(), f.sessions(), f.people()));
        }
        return fact instanceof PreventionFact.Held f ? state.and(f) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.planned().map(p -> {
            Scope scope = state.scope().orElseThrow();
            return Row.of(KIND, ref.key())
                    .number("division", p.division().value())
                    .text("form", p.form().name())
                    .number("on", p.on().toEpochDay())
                    .text("title", p.title())
                    .number("planned", p.sessions())
                    .number("held", state.held())
                    .number("people", state.people())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred())
                    .build();
        });
    }
}
