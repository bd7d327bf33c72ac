package io.github.xingfujia.protection.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.LikeFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What a file does to the gate of a dispute in which the matcher knows its victim. */
public final class LikeFiles implements LikeFile {

    @Override
    public List<Ref> gates(ViolenceFileId id, Loaded loaded) {
        return state(id, loaded).persons().shuts().stream().map(Gates::of).toList();
    }

    @Override
    public Optional<PersonId> she(ViolenceFileId id, Loaded loaded) {
        return state(id, loaded).persons().owner(Speaker.VICTIM);
    }

    @Override
    public List<PostId> neverPosts(ViolenceFileId id, Loaded loaded) {
        return state(id, loaded).holding().wish().neverPosts();
    }

    @Override
    public List<StaffId> neverStaff(ViolenceFileId id, Loaded loaded) {
        FileState state = state(id, loaded);
        return ImmutableList.<StaffId>builder()
                .addAll(state.holding().wish().neverStaff())
                .addAll(state.holding().conflicted())
                .build();
    }

    @Override
    public void same(Ruling.Plan.Builder plan, ViolenceFileId id, List<PersonId> she, Loaded loaded) {
        FileState state = state(id, loaded);
        if (!state.exists()) {
            return;
        }
        GateClass found = FileAct.gate(loaded, state).in(id.value()).found();
        // what waits holds every matter by itself; what was answered here before is asked about anew
        boolean waits = !found.isPositive() && state.duties().isOpen(Duty.SCREEN_ALONE, 0) && IncidentAct.isHers(state);
        GateFact shut = found.isPositive()
                ? new GateFact.Screened(id.value(), found, "matched", false)
                : waits ? new GateFact.Awaited(id.value()) : new GateFact.IncidentReported(id.value(), true);
        she.stream().filter(one -> !state.persons().shuts().contains(one)).forEach(one -> {
            plan.to(Files.of(id), Compartments.STAFF, new FileFact.KnownAlso(one));
            plan.to(Gates.of(one), "", shut);
        });
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
