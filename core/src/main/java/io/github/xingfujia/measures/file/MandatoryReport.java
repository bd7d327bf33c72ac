package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mandatory report (强制报告): owed at once, made, answered.
 *
 * @param owed what makes it due
 * @param made every report that was made, oldest first
 * @param answeredOn the day the authority answered
 */
public record MandatoryReport(
        Optional<MeasureFact.ReportOwed> owed, List<MeasureFact.ReportMade> made, Optional<LocalDate> answeredOn)
        implements Measure {

    /** Nothing is known yet. */
    public static final MandatoryReport NONE = new MandatoryReport(Optional.empty(), List.of(), Optional.empty());

    /** Keeps the list as it is given. */
    public MandatoryReport {
        made = ImmutableList.copyOf(made);
    }

    @Override
    public MandatoryReport after(MeasureFact fact) {
        if (fact instanceof MeasureFact.ReportOwed f) {
            return new MandatoryReport(Optional.of(f), made, answeredOn);
        } else if (fact instanceof MeasureFact.ReportMade f) {
            return new MandatoryReport(
                    owed,
                    ImmutableList.<MeasureFact.ReportMade>builder()
                            .addAll(made)
                            .add(f)
                            .build(),
                    answeredOn);
        } else if (fact instanceof MeasureFact.ReportAnswered f) {
            return new MandatoryReport(owed, made, Optional.of(f.on()));
        }
        return this;
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.MANDATORY_REPORT;
    }

    @Override
    public String standing() {
        return made.isEmpty() ? "owed" : answeredOn.isEmpty() ? "reported" : "answered";
    }

    @Override
    public boolean isOver() {
        return answeredOn.isPresent();
    }

    /** Returns who told us, sealed; opened by protection staff in a look of its own. */
    public Optional<Sealed> source() {
        return owed.flatMap(MeasureFact.ReportOwed::source);
    }
}
