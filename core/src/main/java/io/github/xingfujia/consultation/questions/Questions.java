package io.github.xingfujia.consultation.questions;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asked;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The streams {@code question/<key>} (提问). */
public final class Questions implements Aggregate<Questions.State> {

    public static final Questions QUESTIONS = new Questions();

    public static final Kind KIND = new Kind(
            "question",
            1,
            List.of(
                    Attribute.text("load"),
                    Attribute.text("expert"),
                    Attribute.shown("kind"),
                    Attribute.number("answered"),
                    Attribute.number("promised"),
                    Attribute.number("published"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private static final QuestionFact.Sided NO_SIDES = new QuestionFact.Sided(List.of(), List.of());

    private Questions() {}

    /**
     * One question.
     *
     * @param asked what was asked; empty when there is none
     * @param expert to whom it falls
     * @param answered the answer
     * @param climbed whether the editor knows that it is overdue
     * @param agreed whether it may be published
     * @param published what is published
     * @param names what she is called, by pseudonyms
     * @param sides who she is and whom it is about
     */
    public record State(
            Optional<QuestionFact.Asked> asked,
            Optional<StaffId> expert,
            Optional<QuestionFact.Answered> answered,
            boolean climbed,
            boolean agreed,
            Optional<QuestionFact.Published> published,
            List<PersonId> names,
            QuestionFact.Sided sides) {

        /** Keeps the order. */
        public State {
            names = ImmutableList.copyOf(names);
        }

        State after(QuestionFact fact) {
            if (fact instanceof QuestionFact.Asked f) {
                return new State(
                        Optional.of(f), Optional.of(f.expert()), answered, false, false, published, names, sides);
            } else if (fact instanceof QuestionFact.Passed f) {
                return new State(asked, Optional.of(f.expert()), answered, climbed, agreed, published, names, sides);
            } else if (fact instanceof QuestionFact.Answered f) {
                return new State(asked, expert, Optional.of(f), climbed, agreed, published, names, sides);
            } else if (fact instanceof QuestionFact.Climbed) {
                return new State(asked, expert, answered, true, agreed, published, names, sides);
            } else if (fact instanceof QuestionFact.Consented f) {
                return new State(asked, expert, answered, climbed, f.agreed(), published, names, sides);
            }
            if (fact instanceof QuestionFact.Named f) {
                return new State(asked, expert, answered, climbed, agreed, published, f.names(), sides);
            }
            if (fact instanceof QuestionFact.Sided f) {
                return new State(asked, expert, answered, climbed, agreed, published, names, f);
            }
            return new State(
                    asked,
                    expert,
                    answered,
                    climbed,
                    agreed,
                    fact instanceof QuestionFact.Published f ? Optional.of(f) : Optional.empty(),
                    names,
                    sides);
        }

        boolean isOverdue(Instant now) {
            return answered.isEmpty()
                    && asked.filter(a -> !now.isBefore(a.answeredBy())).isPresent();
        }
    }

    static Ref of(QuestionId id) {
        return new Ref("question", id.value());
    }

    static Ref drawn(Moment moment) {
        return new Ref("question", moment.key("question"));
    }

    /** Returns what somebody without a name asked under this id: nobody but her ever had that. */
    static Ref sent(CommandId sent, Moment moment) {
        return new Ref("question", moment.key("question", Actor.anonymous(), sent));
    }

    static State state(Ref ref, Loaded loaded) {
        return loaded.of(QUESTIONS, ref);
    }

    /** Returns whose it is: the expert's to whom it falls, besides whoever holds what it was sent under. */
    static Optional<Scope> scope(State state) {
        return state.expert().map(e -> Scope.of().staff(e).build());
    }

    /** Returns how a row says who has what before her, to be counted by. */
    static String load(ExpertKind kind, boolean open) {
        return kind.word() + (open ? " open" : " done");
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("consultation.asked/1", QuestionFact.Asked.class)
                .fact("consultation.named/1", QuestionFact.Named.class)
                .fact("consultation.sided/1", QuestionFact.Sided.class)
                .fact("consultation.passed/1", QuestionFact.Passed.class)
                .fact("consultation.answered/1", QuestionFact.Answered.class)
                .fact("consultation.climbed/1", QuestionFact.Climbed.class)
                .fact("consultation.consented/1", QuestionFact.Consented.class)
                .fact("consultation.made-public/1", QuestionFact.Published.class)
                .fact("consultation.no-longer-public/1", QuestionFact.Withdrawn.class);
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public List<String> compartments() {
        return List.of("", Asked.HERS);
    }

    @Override
    public State none(Ref ref) {
        return new State(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                List.of(),
                NO_SIDES);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        return fact instanceof QuestionFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.asked().map(a -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("load", load(a.kind(), state.answered().isEmpty()))
                    .text("expert", state.expert().orElseThrow().value())
                    .text("kind", a.kind().name())
                    .flag("answered", state.answered().isPresent())
                    .instant("promised", a.answeredBy())
                    .texts(Listing.SEEN_BY, scope(state).orElseThrow().openTo());
            state.published().ifPresent(p -> row.number("published", p.on().toEpochDay()));
            return row.build();
        });
    }
}
