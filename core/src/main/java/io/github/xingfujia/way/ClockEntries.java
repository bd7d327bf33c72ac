package io.github.xingfujia.way;

import com.google.common.hash.Hashing;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.way.Recorder.Recording;
import io.github.xingfujia.way.Ruling.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Writes what the clock does: its plans become entries like any command's, under ids that time alone decides. */
final class ClockEntries {

    private final Loader loader;
    private final Recorder recorder;

    ClockEntries(Loader loader, Recorder recorder) {
        this.loader = loader;
        this.recorder = recorder;
    }

    Recording record(Awaiting<?> one, Ref ref, Plan plan, Loaded loaded, Instant now) {
        EntryHeader header =
                EntryHeader.byRule(Actor.clock().name(), one.name(), Purpose.HANDLE_CASE.word(), plan.book());
        // every aggregate the plan touches must be there, also those it creates
        Loaded all = loader.load(
                loader.create(loaded, plan.created()),
                plan.facts().stream().map(Plan.Placed::ref).toList());
        return recorder.record(plan, all, header, id(one, ref, loaded), now, List.of());
    }

    /** The same row at the same revision is the same command: whoever runs it, it happens once. */
    CommandId id(Awaiting<?> one, Ref ref, Loaded loaded) {
        String from = one.name() + "\n" + ref + "\n" + loaded.revision(ref);
        return CommandId.of("due-"
                + Hashing.sha256()
                        .hashString(from, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 40));
    }
}
