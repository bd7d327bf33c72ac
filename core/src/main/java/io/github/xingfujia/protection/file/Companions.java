package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.FileLimits;
import io.github.xingfujia.protection.ReportedTo;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rooms that follow a file (随档部件). */
public record Companions(List<Companion> all) {

    public Companions {
        all = ImmutableList.copyOf(all);
    }

    /** Returns what to load of a file. */
    public List<Ref> refs(ViolenceFileId id) {
        return all.stream().map(c -> c.ref(id)).toList();
    }

    /** Returns where the one room that keeps limits of files keeps them. */
    public Optional<FileLimits> limits() {
        return all.stream().flatMap(c -> c.limits().stream()).findFirst();
    }

    /** Returns the plan with what follows from it. */
    public Ruling.Plan follow(Ruling.Plan plan, ViolenceFileId id, Loaded loaded, Moment moment) {
        Ref ref = Files.of(id);
        FileState before = loaded.of(Files.FILES, ref);
        FileState after = before.with(plan, ref, moment);
        Ruling.Plan.Builder more = Ruling.plan();
        if (before.exists() && isOthers(before.face(id), after.face(id))) {
            all.forEach(c -> c.follow(more, after.face(id), loaded));
        }
        if (after.exists() && after.grade().isPositive() && after.grade().compareTo(before.grade()) > 0) {
            all.forEach(c -> c.graver(more, after.face(id), loaded, moment));
        }
        if (before.isOpen() && !after.isOpen()) {
            all.forEach(c -> c.closed(more, after.face(id), loaded));
        }
        for (Ruling.Plan.Placed placed : plan.facts()) {
            if (placed.ref().equals(ref)
                    && placed.fact() instanceof FileFact.DangerReported told
                    && told.report().to() == ReportedTo.POLICE) {
                all.forEach(c -> c.policeTold(more, after.face(id), loaded));
            }
            if (placed.ref().equals(ref)
                    && placed.fact() instanceof FileFact.DutyOpened owed
                    && owed.duty() == Duty.MANDATORY_REPORT) {
                all.forEach(c -> c.reportOwed(more, after.face(id), about(owed, after), loaded, moment));
            }
        }
        List<Ruling.Plan.Placed> facts = new ArrayList<>(plan.facts());
        facts.addAll(more.placed());
        return plan.with(facts, plan.digests());
    }

    /** Returns why a plan that closes a file, or proposes to, may not do so yet; whoever died is owed nothing more. */
    public Optional<Refusal> waits(Ruling.Plan plan, ViolenceFileId id, Loaded loaded) {
        boolean closes = plan.facts().stream()
                .map(Ruling.Plan.Placed::fact)
                .anyMatch(fact -> fact instanceof FileFact.Closed f && f.reason() != CloseReason.DIED
                        || fact instanceof FileFact.CloseProposed p && p.reason() != CloseReason.DIED);
        return all.stream()
                .filter(c -> closes)
                .flatMap(c -> c.waits(id, loaded).stream())
                .findFirst();
    }

    /** Returns why a plan that lifts what a file found, or proposes to, may not do so yet. */
    public Optional<Refusal> protects(Ruling.Plan plan, ViolenceFileId id, Loaded loaded, Moment moment) {
        boolean lifts = plan.facts().stream()
                .map(Ruling.Plan.Placed::fact)
                .anyMatch(fact -> fact instanceof FileFact.LiftConfirmed || fact instanceof FileFact.LiftProposed);
        return all.stream()
                .filter(c -> lifts)
                .flatMap(c -> c.protects(id, loaded, moment).stream())
                .findFirst();
    }

    private static boolean isOthers(FileFace before, FileFace after) {
        return !before.accountable().equals(after.accountable())
                || !before.handles().equals(after.handles());
    }

    private static Capacity about(FileFact.DutyOpened owed, FileState state) {
        return owed.minor() > 0
                ? Capacity.MINOR
                : state.persons()
                        .of(Speaker.VICTIM)
                        .map(FileFact.PersonDescribed::capacity)
                        .orElse(Capacity.FULL);
    }
}
