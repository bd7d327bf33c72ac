package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code objection/<key>} (异议回执): by what somebody sent, which objection it was; none of the words stand here. */
public final class Objections implements Aggregate<Optional<Objections.Made>> {

    public static final Objections OBJECTIONS = new Objections();

    private Objections() {}

    /** Somebody objected to a nomination; it has that number there. */
    public record Made(NominationId nomination, int number, LocalDate on) implements Fact {}

    /** Returns the stream that this command begins. */
    public static Ref drawn(Moment moment) {
        return new Ref("objection", moment.key("objection"));
    }

    /** Returns what the same actor objected under this id: nobody else ever had that. */
    public static Ref sent(CommandId sent, Moment moment) {
        return new Ref("objection", moment.key("objection", moment.actor(), sent));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.objection-made/1", Made.class);
    }

    @Override
    public String name() {
        return "objection";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Made> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Made> evolve(Optional<Made> state, Fact fact, Stamp stamp) {
        return fact instanceof Made made ? Optional.of(made) : state;
    }
}
