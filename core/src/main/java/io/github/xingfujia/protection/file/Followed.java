package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A command on a file, and what other rooms keep about the file and have to follow it in the same command. */
public final class Followed<C extends Command, R> implements Act<C, R> {

    private final Act<C, R> act;
    private final BiFunction<C, Moment, ViolenceFileId> file;
    private final Companions companions;

    private Followed(Act<C, R> act, BiFunction<C, Moment, ViolenceFileId> file, Companions companions) {
        this.act = act;
        this.file = file;
        this.companions = companions;
    }

    /** Returns a command on a file that is there, with what follows it. */
    public static <C extends FileCommand, R> Followed<C, R> of(Act<C, R> act, Companions companions) {
        return new Followed<>(act, (command, moment) -> command.file(), companions);
    }

    /** Returns a command that begins a file, with what follows it. */
    public static <C extends Command, R> Followed<C, R> beginning(
            Act<C, R> act, BiFunction<C, Moment, ViolenceFileId> file, Companions companions) {
        return new Followed<>(act, file, companions);
    }

    @Override
    public Action action() {
        return act.action();
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return act.first(command, moment);
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(act.then(command, loaded, moment))
                .addAll(companions.refs(file.apply(command, moment)))
                .build();
    }

    @Override
    public List<Lookup> lookups(C command, Moment moment) {
        return act.lookups(command, moment);
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return act.scope(command, loaded, moment);
    }

    @Override
    public List<Clear> clear(C command, Loaded loaded, Moment moment) {
        return act.clear(command, loaded, moment);
    }

    @Override
    public Ruling decide(C command, Loaded loaded, Moment moment) {
        Ruling ruling = act.decide(command, loaded, moment);
        if (!(ruling instanceof Ruling.Plan plan)) {
            return ruling;
        }
        ViolenceFileId id = file.apply(command, moment);
        return companions
                .waits(plan, id, loaded)
                .or(() -> companions.protects(plan, id, loaded, moment))
                .map(Ruling::refuse)
                .orElseGet(() -> companions.follow(plan, id, loaded, moment));
    }

    @Override
    public R answer(C command, Loaded after, Moment moment) {
        return act.answer(command, after, moment);
    }
}
