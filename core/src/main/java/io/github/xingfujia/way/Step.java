package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One command put together from its parts (操作): what it loads, whose matter it is, what it seals, decides and yields. For rooms whose
 * commands are short; a long one is an {@link Act} of its own.
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
    private final BiFunction<C, Moment, List<Ref>> first;
    private final Reading<C, Ruling> deciding;
    private final Reading<C, R> answering;
    private Reading<C, List<Ref>> then = (c, loaded, moment) -> List.of();
    private Reading<C, Optional<Scope>> scope = (c, loaded, moment) -> Optional.of(Scope.common());
    private Reading<C, List<Clear>> sealing = (c, loaded, moment) -> List.of();
    private Reading<C, Optional<Tally>> tally = (c, loaded, moment) -> Optional.empty();

    private Step(
            Action action,
            BiFunction<C, Moment, List<Ref>> first,
            Reading<C, Ruling> deciding,
            Reading<C, R> answering) {
        this.action = action;
        this.first = first;
        this.deciding = deciding;
        this.answering = answering;
    }

    /** Returns the step that is this action, on what is named first. */
    public static <C extends Command, R> Step<C, R> of(
            Action action,
            BiFunction<C, Moment, List<Ref>> first,
            Reading<C, Ruling> deciding,
            Reading<C, R> answering) {
        return new Step<>(action, first, deciding, answering);
    }

    /** Loads more, once the first is known. */
    public Step<C, R> then(Reading<C, List<Ref>> more) {
        then = more;
        return this;
    }

    /** Says whose matter it is; without it, it is nobody's in particular. */
    public Step<C, R> scoped(Reading<C, Optional<Scope>> whose) {
        scope = whose;
        return this;
    }

    /** Says that it is the matter of one member of staff. */
    public Step<C, R> about(Function<C, StaffId> staff) {
        return scoped((c, loaded, moment) ->
                Optional.of(Scope.of().staff(staff.apply(c)).build()));
    }

    /** Seals what was written before it is decided. */
    public Step<C, R> sealing(Reading<C, List<Clear>> texts) {
        sealing = texts;
        return this;
    }

    /** Counts something as advice. */
    public Step<C, R> counting(Reading<C, Optional<Tally>> count) {
        tally = count;
        return this;
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return first.apply(command, moment);
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return then.of(command, loaded, moment).stream().distinct().toList();
    }

    @Override
    public Optional<Tally> tally(C command, Loaded loaded, Moment moment) {
        return tally.of(command, loaded, moment);
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return scope.of(command, loaded, moment);
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
