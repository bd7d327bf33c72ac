package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Following;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was told without a login is taken up by staff (接手匿名反映): nobody vouched for it before, so it held no door; from the first
 * thing that one of them does on it, in whatever room, the file waits until she was asked alone, as every other of hers (decision 207).
 */
public final class TakenUp implements Following {

    private final Function<Ref, Optional<ViolenceFileId>> files;

    /** Creates it over which file, if any, stands behind a thing of another room that she wrote without a login. */
    public TakenUp(Function<Ref, Optional<ViolenceFileId>> files) {
        this.files = files;
    }

    @Override
    public List<Ref> named(List<Ref> first) {
        return Stream.concat(
                        first.stream(),
                        first.stream().flatMap(ref -> files.apply(ref).stream()).map(Files::of))
                .distinct()
                .toList();
    }

    /** Returns the gates of each file that nobody vouched for yet. */
    @Override
    public List<Ref> beside(List<Ref> first, Loaded loaded) {
        return unvouched(first, loaded)
                .flatMap(file -> FileAct.shut(loaded.of(Files.FILES, file)).stream())
                .distinct()
                .toList();
    }

    @Override
    public Ruling.Plan with(Ruling.Plan plan, List<Ref> first, Loaded loaded, Moment moment) {
        if (plan.facts().isEmpty() || !(moment.actor() instanceof Actor.Staff)) {
            return plan;
        }
        List<Ruling.Plan.Placed> facts = new ArrayList<>(plan.facts());
        unvouched(first, loaded).forEach(file -> facts.addAll(waiting(plan, file, loaded, moment)));
        return plan.with(facts, plan.digests());
    }

    /** Returns what makes her gates wait, unless the plan itself is that she was asked. */
    private static List<Ruling.Plan.Placed> waiting(Ruling.Plan plan, Ref file, Loaded loaded, Moment moment) {
        FileState before = loaded.of(Files.FILES, file);
        if (!before.with(plan, file, moment).duties().isOpen(Duty.SCREEN_ALONE, 0)) {
            return List.of();
        }
        Ruling.Plan.Builder waits = Ruling.plan();
        FileAct.shut(before).stream()
                .filter(gate -> !loaded.of(Gates.GATES, gate).awaited().contains(file.key()))
                .forEach(gate -> waits.to(gate, "", new GateFact.Awaited(file.key())));
        return waits.placed();
    }

    /** Told by herself, as far as anybody knows, and received by nobody. */
    private static Stream<Ref> unvouched(List<Ref> first, Loaded loaded) {
        return first.stream()
                .filter(ref -> ref.kind().equals(Files.FILES.name()))
                .filter(ref -> {
                    FileState state = loaded.of(Files.FILES, ref);
                    return state.exists()
                            && !state.danger().heard()
                            && state.holding().receiver().isEmpty()
                            && state.persons().of(Speaker.REPORTER).isEmpty();
                });
    }
}
