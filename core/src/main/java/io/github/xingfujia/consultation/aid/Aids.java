package io.github.xingfujia.consultation.aid;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code aid/<key>} (法援申请). */
public final class Aids implements Aggregate<Aids.State> {

    public static final Aids AIDS = new Aids();

    public static final Kind KIND = new Kind(
            "aid",
            1,
            List.of(
                    Attribute.number("urgent"),
                    Attribute.shown("answer"),
                    Attribute.number("due"),
                    Attribute.number("over"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Aids() {}

    /**
     * One application.
     *
     * @param applied what was applied for; empty when there is none
     * @param answers what was answered, oldest first
     * @param reasons why it was refused, as far as it was told last
     */
    public record State(Optional<AidFact.Applied> applied, List<AidFact.Answered> answers, Optional<Sealed> reasons) {

        public State {
            answers = ImmutableList.copyOf(answers);
        }

        /** Returns what was answered last. */
        public Optional<AidAnswer> answer() {
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(answers.get(answers.size() - 1).answer());
        }

        /** Returns the day before which nothing is answered: of the application, or of the answer before. */
        LocalDate since() {
            return answers.isEmpty()
                    ? applied.orElseThrow().clock().start().atZone(Moment.ZONE).toLocalDate()
                    : answers.get(answers.size() - 1).on();
        }

        /** Returns which answers may come next. */
        public List<AidAnswer> next() {
            return AidAnswer.after(answer());
        }

        Optional<Clock> clock() {
            return answers.isEmpty()
                    ? applied.map(AidFact.Applied::clock)
                    : answers.get(answers.size() - 1).clock();
        }

        boolean isOverdue(Instant now) {
            return clock().filter(c -> c.isOverdue(now)).isPresent();
        }
    }

    static Ref of(AidId id) {
        return new Ref("aid", id.value());
    }

    static Ref drawn(Moment moment) {
        return new Ref("aid", moment.key("aid"));
    }

    static Ref sent(CommandId sent, Moment moment) {
        return new Ref("aid", moment.key("aid", Actor.anonymous(), sent));
    }

    static State state(Ref ref, Loaded loaded) {
        return loaded.of(AIDS, ref);
    }

    /** Returns whose it is: the centre's, which hands it over. */
    public static Optional<Scope> scope(State state) {
        return state.applied().map(a -> Scope.of().post(a.keeper()).build());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("consultation.aid-applied/1", AidFact.Applied.class)
                .fact("consultation.aid-answered/1", AidFact.Answered.class)
                .fact("consultation.aid-reasoned/1", AidFact.Reasoned.class);
    }

    @Override
    public String name() {
        return "aid";
    }

    @Override
    public List<String> compartments() {
        return List.of("", Asked.HERS);
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), List.of(), Optional.empty());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof AidFact.Applied f) {
            return new State(Optional.of(f), List.of(), Optional.empty());
        }
        return fact instanceof AidFact.Answered f
                ? new State(
                        state.applied(),
                        ImmutableList.<AidFact.Answered>builder()
                                .addAll(state.answers())
                                .add(f)
                                .build(),
                        Optional.empty())
                : fact instanceof AidFact.Reasoned f
                        ? new State(state.applied(), state.answers(), Optional.of(f.words()))
                        : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.applied().map(a -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .flag("urgent", a.urgent())
                    .flag("over", state.next().isEmpty())
                    .texts(Listing.SEEN_BY, scope(state).orElseThrow().openTo());
            state.answer().ifPresent(answer -> row.text("answer", answer.name()));
            // what is over stands at the end of its day
            row.instant("due", state.clock().map(Clock::dueAt).orElse(a.clock().dueAt()));
            return row.build();
        });
    }
}
