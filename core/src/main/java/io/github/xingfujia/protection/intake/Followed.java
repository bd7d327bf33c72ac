package io.github.xingfujia.protection.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** A command that may change whose work a file is, and what follows the file in the same command. */
final class Followed<C extends FileCommand> implements Act<C, ViolenceFileId> {

    private final FileStep<C> step;
    private final List<Companion> companions;

    Followed(FileStep<C> step, List<Companion> companions) {
        this.step = step;
        this.companions = ImmutableList.copyOf(companions);
    }

    @Override
    public Action action() {
        return step.action();
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return step.first(command, moment);
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return ImmutableList.<Ref>builder()
                .addAll(step.then(command, loaded, moment))
                .addAll(companions.stream().map(c -> c.ref(command.file())).toList())
                .build();
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return step.scope(command, loaded, moment);
    }

    @Override
    public List<Clear> clear(C command, Loaded loaded, Moment moment) {
        return step.clear(command, loaded, moment);
    }

    @Override
    public Ruling decide(C command, Loaded loaded, Moment moment) {
        Ruling ruling = step.decide(command, loaded, moment);
        if (!(ruling instanceof Ruling.Plan plan)) {
            return ruling;
        }
        Ref ref = Files.of(command.file());
        FileFace before = loaded.of(Files.FILES, ref).face(command.file());
        FileFace now = loaded.of(Files.FILES, ref).held(plan, ref).face(command.file());
        if (now.accountable().equals(before.accountable()) && now.handles().equals(before.handles())) {
            return ruling;
        }
        Ruling.Plan.Builder more = Ruling.plan();
        plan.facts().forEach(placed -> more.to(placed.ref(), placed.compartment(), placed.fact()));
        companions.forEach(c -> c.follow(more, now, loaded));
        return more.build();
    }

    @Override
    public ViolenceFileId answer(C command, Loaded after, Moment moment) {
        return step.answer(command, after, moment);
    }
}
