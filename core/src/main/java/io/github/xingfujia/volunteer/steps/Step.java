package io.github.xingfujia.volunteer.steps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One command of the team (队伍操作): what it loads, whose matter it is, what it decides and yields.
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

    /** Says that it is the matter of one member of the team. */
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

    /** Refuses, naming the command to call next. */
    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("volunteer", code, List.of(next), arguments));
    }

    /** Refuses with the norm behind it. */
    public static Ruling refuseCiting(String code, String article, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("volunteer", code, List.of(next), arguments).citing(article));
    }

    /** Refuses a text that still tells who or where, naming by what. */
    public static Ruling identifying(String next, List<String> marks) {
        return refuse("still-identifying", next, Anonymity.said(marks));
    }

    /** Returns a text under the key of the thing itself, the county's. */
    public static List<Clear> words(Ref ref, String text) {
        return text.isBlank() ? List.of() : List.of(new Clear("words", ref.keyId(""), "county", text));
    }

    /** Requires that someone is on the county's staff list. */
    public static void known(Network network, String field, StaffId staff) {
        Checks.of()
                .that(network.member(staff).isPresent(), field, "no-such-staff", Checks.shape(staff.value()))
                .orThrow();
    }

    /** Requires that a day is not to come. */
    public static void past(String field, LocalDate day, Moment moment) {
        Checks.of()
                .that(!day.isAfter(moment.today()), field, "future", day.toString())
                .orThrow();
    }

    /** Requires that a day is today or to come. */
    public static void ahead(String field, LocalDate day, Moment moment) {
        Checks.of()
                .that(!day.isBefore(moment.today()), field, "past", day.toString())
                .orThrow();
    }

    /** Returns who acts, of whom only staff come this far. */
    public static StaffId who(Moment moment) {
        return ((Actor.Staff) moment.actor()).id();
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
