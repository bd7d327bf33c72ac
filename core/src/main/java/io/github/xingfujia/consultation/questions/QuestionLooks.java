package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.MyQuestion;
import io.github.xingfujia.consultation.PublicAnswer;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionView;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A question as whoever asked, the expert and everybody see it. */
final class QuestionLooks<Q, R> implements Look<Q, R> {

    /** What is shown of a question. */
    private interface Showing<Q, R> {
        R show(Q query, Questions.State state, Opening open, Moment moment);
    }

    private final Action action;
    private final BiFunction<Q, Moment, Ref> about;
    private final Function<Questions.State, Optional<Scope>> whose;
    private final Function<Questions.State, List<Sealed>> opened;
    private final Showing<Q, R> showing;

    private QuestionLooks(
            Action action,
            BiFunction<Q, Moment, Ref> about,
            Function<Questions.State, Optional<Scope>> whose,
            Function<Questions.State, List<Sealed>> opened,
            Showing<Q, R> showing) {
        this.action = action;
        this.about = about;
        this.whose = whose;
        this.opened = opened;
        this.showing = showing;
    }

    /** Her own question: the answer, and none of her words. */
    static Look<CommandId, MyQuestion> mine() {
        return new QuestionLooks<>(
                Actions.MY_QUESTION,
                Questions::sent,
                state -> state.asked().map(a -> Scope.common()),
                state -> state.answered().map(QuestionFact.Answered::words).stream()
                        .toList(),
                (sent, state, open, moment) -> {
                    QuestionFact.Asked asked = state.asked().orElseThrow();
                    return new MyQuestion(
                            asked.kind(),
                            asked.answeredBy(),
                            state.isOverdue(moment.now()),
                            state.answered().map(a -> open.apply(a.words())),
                            asked.alarm(),
                            state.agreed(),
                            state.published().isPresent());
                });
    }

    /** A question for the expert to whom it falls. */
    static Look<QuestionId, QuestionView> question() {
        return new QuestionLooks<>(
                Actions.QUESTION,
                (id, moment) -> Questions.of(id),
                Questions::scope,
                state -> {
                    QuestionFact.Asked asked = state.asked().orElseThrow();
                    List<Sealed> cells = new ArrayList<>(List.of(asked.words()));
                    if (!asked.nameless()) {
                        cells.add(asked.called());
                    }
                    state.answered().ifPresent(a -> cells.add(a.words()));
                    return cells;
                },
                (id, state, open, moment) -> {
                    QuestionFact.Asked asked = state.asked().orElseThrow();
                    return new QuestionView(
                            id,
                            asked.nameless() ? "" : open.apply(asked.called()),
                            open.apply(asked.words()),
                            asked.alarm(),
                            state.answered().map(a -> open.apply(a.words())).orElse(""),
                            asked.answeredBy(),
                            state.agreed(),
                            state.published().isPresent());
                });
    }

    /** What everybody may read. */
    static Look<QuestionId, PublicAnswer> published() {
        return new QuestionLooks<>(
                Actions.PUBLIC_ANSWER,
                (id, moment) -> Questions.of(id),
                state -> state.published().map(p -> Scope.common()),
                state -> state.published().stream()
                        .flatMap(p -> List.of(p.question(), p.answer()).stream())
                        .toList(),
                (id, state, open, moment) -> {
                    QuestionFact.Published shown = state.published().orElseThrow();
                    return new PublicAnswer(
                            state.asked().orElseThrow().kind(),
                            open.apply(shown.question()),
                            open.apply(shown.answer()),
                            shown.on());
                });
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(Q query, Moment moment) {
        return List.of(about.apply(query, moment));
    }

    @Override
    public Optional<Scope> scope(Q query, Loaded loaded, Moment moment) {
        return whose.apply(state(query, loaded, moment));
    }

    @Override
    public List<Sealed> cells(Q query, Loaded loaded, Moment moment) {
        return opened.apply(state(query, loaded, moment));
    }

    @Override
    public R show(Q query, Loaded loaded, Opening open, Moment moment) {
        return showing.show(query, state(query, loaded, moment), open, moment);
    }

    private Questions.State state(Q query, Loaded loaded, Moment moment) {
        return Questions.state(about.apply(query, moment), loaded);
    }
}
