package io.github.xingfujia.consultation.steps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One command on one thing of the room (咨询操作): what it is about, what stands beside it, what it decides and yields.
 *
 * @param <C> the command
 * @param <R> what it yields
 */
public final class Step<C extends Command, R> implements Act<C, R> {

    /** What one command reads off what was loaded. */
    public interface Reading<C, T> {
        /** Reads it. */
        T of(C command, Loaded loaded, Moment moment);
    }

    private final Action action;
    private final BiFunction<C, Moment, Ref> about;
    private final Reading<C, Optional<Scope>> whose;
    private final Reading<C, Ruling> deciding;
    private final Reading<C, R> answering;
    private Reading<C, List<Ref>> beside = (c, loaded, moment) -> List.of();
    private Reading<C, List<Clear>> sealing = (c, loaded, moment) -> List.of();

    private Step(
            Action action,
            BiFunction<C, Moment, Ref> about,
            Reading<C, Optional<Scope>> whose,
            Reading<C, Ruling> deciding,
            Reading<C, R> answering) {
        this.action = action;
        this.about = about;
        this.whose = whose;
        this.deciding = deciding;
        this.answering = answering;
    }

    /** Returns the step that is this action. */
    public static <C extends Command, R> Step<C, R> of(
            Action action,
            BiFunction<C, Moment, Ref> about,
            Reading<C, Optional<Scope>> whose,
            Reading<C, Ruling> deciding,
            Reading<C, R> answering) {
        return new Step<>(action, about, whose, deciding, answering);
    }

    /** Loads more, once the thing itself is known. */
    public Step<C, R> beside(Reading<C, List<Ref>> more) {
        beside = more;
        return this;
    }

    /** Seals what was written before it is decided. */
    public Step<C, R> sealing(Reading<C, List<Clear>> texts) {
        sealing = texts;
        return this;
    }

    /** Refuses, naming the command to call next. */
    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("consultation", code, List.of(next), arguments));
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return List.of(about.apply(command, moment));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return beside.of(command, loaded, moment);
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return whose.of(command, loaded, moment);
    }

    @Override
    public List<Clear> clear(C command, Loaded loaded, Moment moment) {
        return sealing.of(command, loaded, moment);
    }

    @Override
    public Ruling decide(C command, Loaded loaded, Moment moment) {
        return deciding.of(command, loaded, moment);
    }

    @Override
    public R answer(C command, Loaded after, Moment moment) {
        return answering.of(command, after, moment);
    }
}
