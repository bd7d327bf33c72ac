package io.github.xingfujia.stations.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.stations.Accreditation;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.stations.Verdict;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One post as something that is built (站点建设状态).
 *
 * @param inspections how it was judged, the first one first
 * @param steps the steps a studio took, the first one first
 * @param lapsed whether the end of its last accreditation was written down
 */
public record BuiltPost(List<Noted> inspections, List<PostFact> steps, boolean lapsed) {

    static final BuiltPost NONE = new BuiltPost(List.of(), List.of(), false);

    public BuiltPost {
        inspections = ImmutableList.copyOf(inspections);
        steps = ImmutableList.copyOf(steps);
    }

    /** An inspection, and which command put it down. */
    public record Noted(PostFact.Inspected fact, Stamp stamp) {}

    BuiltPost inspected(PostFact.Inspected fact, Stamp stamp) {
        return new BuiltPost(and(inspections, new Noted(fact, stamp)), steps, false);
    }

    BuiltPost stepped(PostFact fact) {
        return new BuiltPost(inspections, and(steps, fact), lapsed);
    }

    BuiltPost over() {
        return new BuiltPost(inspections, steps, true);
    }

    /** Returns how it was judged last. */
    public Optional<PostFact.Inspected> last() {
        return inspections.stream().reduce((first, second) -> second).map(Noted::fact);
    }

    /** Returns how it stands on a day: true without any run. */
    public Accreditation on(LocalDate day) {
        return last().map(last -> {
                    if (last.verdict() == Verdict.NOT_YET) {
                        return Accreditation.NOT_YET;
                    } else if (last.until().filter(day::isAfter).isPresent()) {
                        return Accreditation.LAPSED;
                    }
                    return last.verdict() == Verdict.ACCREDITED ? Accreditation.ACCREDITED : Accreditation.CONDITIONAL;
                })
                .orElse(Accreditation.NEVER_INSPECTED);
    }

    /** Returns how far a studio has come; empty for one that was never put forward. */
    public Optional<StudioStep> step() {
        return steps.stream().reduce((first, second) -> second).map(BuiltPost::to);
    }

    /** Returns since when it stands there. */
    public Optional<LocalDate> since() {
        return steps.stream().reduce((first, second) -> second).map(BuiltPost::on);
    }

    public static StudioStep to(Fact step) {
        return step instanceof PostFact.Rose f ? f.to() : ((PostFact.Lowered) step).to();
    }

    public static LocalDate on(Fact step) {
        return step instanceof PostFact.Rose f ? f.on() : ((PostFact.Lowered) step).on();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }
}
