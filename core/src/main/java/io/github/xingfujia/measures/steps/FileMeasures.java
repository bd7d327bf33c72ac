package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.FileLimits;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * The measures follow their file (随档措施): their row goes where it goes and is closed to whom she barred, and a report that the
 * file owes runs on its clock at once.
 */
public final class FileMeasures implements Companion {

    private final ReportActs reports;

    /** Creates it over what reports are made of. */
    public FileMeasures(ReportActs reports) {
        this.reports = reports;
    }

    @Override
    public Ref ref(ViolenceFileId id) {
        return AllMeasures.of(id);
    }

    @Override
    public Optional<FileLimits> limits() {
        return Optional.of(new FileLimits(AllMeasures.KIND.name(), AllMeasures.DUE_BY));
    }

    @Override
    public void follow(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {
        Ref ref = ref(now.id());
        if (loaded.of(AllMeasures.MEASURES, ref).held().isPresent()) {
            plan.to(ref, "", MeasureFact.HeldBy.of(now));
        }
    }

    @Override
    public void reportOwed(Ruling.Plan.Builder plan, FileFace now, Capacity about, Loaded loaded, Moment moment) {
        reports.owe(plan, now, about == Capacity.MINOR ? Suspect.MINOR : Suspect.NO_CAPACITY, loaded, moment);
    }

    /** What the police are told by a measure has a clock of its own. */
    @Override
    public void policeTold(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {}

    /** A measure that runs goes on after closing, on its own clock. */
    @Override
    public Optional<Refusal> waits(ViolenceFileId id, Loaded loaded) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> protects(ViolenceFileId id, Loaded loaded, Moment moment) {
        return Protecting.refuse(loaded.of(AllMeasures.MEASURES, ref(id)), moment.now());
    }

    @Override
    public void closed(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {}

    /** No measure runs by a grade alone: each is applied for, or owed by the file. */
    @Override
    public void graver(Ruling.Plan.Builder plan, FileFace now, Loaded loaded, Moment moment) {}
}
