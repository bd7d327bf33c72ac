package io.github.xingfujia.casework;

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
import java.util.List;
import java.util.Optional;

/**
 * Suspected duplicates and repeat contacts (疑似同一纠纷): found behind the policy, seen by the named district
 * matcher only; whoever opened the case learns nothing.
 */
final class Matches implements Aggregate<Optional<Matches.Found>> {

    static final Matches MATCHES = new Matches();

    static final Kind KIND = new Kind(
            "match",
            1,
            List.of(
                    Attribute.text("earlier"),
                    Attribute.text("later"),
                    Attribute.text("by"),
                    Attribute.number("at"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Matches() {}

    /** Two cases share something by which people are found again. */
    record Suspected(CaseId earlier, CaseId later, String by) implements Fact {}

    record Found(Suspected suspected, Instant at) {}

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("casework.match-suspected/1", Suspected.class);
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Found> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> evolve(Optional<Found> state, Fact fact, Stamp stamp) {
        return fact instanceof Suspected s ? Optional.of(new Found(s, stamp.at())) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Optional<Found> state) {
        return state.map(f -> Row.of(KIND, ref.key())
                .text("earlier", f.suspected().earlier().value())
                .text("later", f.suspected().later().value())
                .text("by", f.suspected().by())
                .instant("at", f.at())
                .build());
    }
}
