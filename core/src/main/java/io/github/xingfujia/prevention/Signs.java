package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The streams {@code sign/<key>} (早期线索): a row only while it may be taken up. */
final class Signs implements Aggregate<Signs.State> {

    static final Signs SIGNS = new Signs();

    static final Kind KIND = new Kind(
            "sign",
            1,
            List.of(
                    Attribute.number("division"),
                    Attribute.text("source"),
                    Attribute.text("basis"),
                    Attribute.number("expires"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Signs() {}

    /**
     * One sign.
     *
     * @param noticed what was noticed; empty when there is none
     * @param gone whether it was taken up, set aside or lapsed
     */
    record State(Optional<SignFact.Noticed> noticed, boolean gone) {

        /** Returns the end of its last day. */
        Instant expires() {
            return noticed.orElseThrow()
                    .until()
                    .plusDays(1)
                    .atStartOfDay(Moment.ZONE)
                    .toInstant();
        }

        boolean lasts(Instant now) {
            return noticed.isPresent() && !gone && now.isBefore(expires());
        }

        /** Returns who may take it up: the district, never whom an applicant barred. */
        Optional<Scope> scope() {
            return noticed.map(
                    n -> new Scope(Scope.of().post(n.keeper()).build().openTo(), n.barred()));
        }
    }

    static Ref of(SignId id) {
        return new Ref("sign", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("prevention.noticed/1", SignFact.Noticed.class)
                .fact("prevention.sign-taken-up/1", SignFact.TakenUp.class)
                .fact("prevention.sign-set-aside/1", SignFact.SetAside.class)
                .fact("prevention.sign-lapsed/1", SignFact.Lapsed.class);
    }

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof SignFact.Noticed noticed) {
            return new State(Optional.of(noticed), false);
        }
        return fact instanceof SignFact ? new State(state.noticed(), true) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.noticed().filter(n -> !state.gone()).map(n -> {
            Scope scope = state.scope().orElseThrow();
            return Row.of(KIND, ref.key())
                    .number("division", n.division().value())
                    .text("source", n.from().toString())
                    .text("basis", n.basis().name())
                    .instant("expires", state.expires())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred())
                    .build();
        });
    }
}
