package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one violence file.
 *
 * @param file the file
 * @param held whose work the file was at the last command; empty before the first
 * @param measures the measures by number, from 1
 * @param running the time limits that run
 */
public record MeasuresState(
        ViolenceFileId file, Optional<MeasureFact.HeldBy> held, SortedMap<Integer, Measure> measures, Running running) {

    /** Keeps the measures in order. */
    public MeasuresState {
        measures = ImmutableSortedMap.copyOf(measures);
    }

    static MeasuresState none(ViolenceFileId file) {
        return new MeasuresState(file, Optional.empty(), ImmutableSortedMap.of(), Running.NONE);
    }

    /** Returns how many measures there are, which is the number of the latest. */
    public int count() {
        return measures.size();
    }

    /** Returns the measure of that number if it is of that kind. */
    public <M extends Measure> Optional<M> measure(int number, Class<M> type) {
        return Optional.ofNullable(measures.get(number))
                .filter(type::isInstance)
                .map(type::cast);
    }

    MeasuresState after(MeasureFact fact) {
        if (fact instanceof MeasureFact.HeldBy f) {
            return new MeasuresState(file, Optional.of(f), measures, running);
        }
        Measure before = measures.containsKey(fact.measure()) ? measures.get(fact.measure()) : begun(fact);
        if (before == null) {
            return this;
        }
        SortedMap<Integer, Measure> all = new TreeMap<>(measures);
        all.put(fact.measure(), before.after(fact));
        return new MeasuresState(file, held, all, running.after(fact));
    }

    private static @Nullable Measure begun(MeasureFact fact) {
        if (fact instanceof MeasureFact.WarningAsked || fact instanceof MeasureFact.WarningIssued) {
            return WarningLetter.NONE;
        } else if (fact instanceof MeasureFact.OrderPrepared) {
            return ProtectionOrder.NONE;
        } else if (fact instanceof MeasureFact.ReportOwed) {
            return MandatoryReport.NONE;
        }
        return fact instanceof MeasureFact.AidAsked ? LegalAid.NONE : null;
    }
}
