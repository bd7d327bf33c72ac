package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Optional;

/**
 * A warning letter (告诫书): asked for, issued and delivered, visited until enough visits in a row were clean.
 *
 * @param stage how it stands
 * @param request since when the police's time runs; empty when they issued it unasked
 * @param issued the letter
 * @param counted how many visits counted
 * @param clean how many of the last counted ones were clean, one after the other
 * @param jointly whether the next visit counts only when police, committee and federation go together
 * @param planned the visit that is planned
 * @param visits every visit that was made, oldest first
 * @param doubted what one of staff says that the letter reads instead, while nobody else said so
 */
public record WarningLetter(
        Stage stage,
        Optional<MeasureFact.WarningAsked> request,
        Optional<MeasureFact.WarningIssued> issued,
        int counted,
        int clean,
        boolean jointly,
        Optional<Planned> planned,
        List<MeasureFact.VisitMade> visits,
        Optional<MeasureFact.WarningDoubted> doubted)
        implements Measure {

    /** Nothing is known yet. */
    public static final WarningLetter NONE = new WarningLetter(
            Stage.ASKED,
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** Keeps the list as it is given. */
    public WarningLetter {
        visits = ImmutableList.copyOf(visits);
    }

    /** How a warning letter stands. */
    public enum Stage {
        /** The police decide. */
        ASKED,
        /** Delivered: visits are due. */
        VISITED,
        /** The police did something else. */
        DECLINED,
        /** Enough visits were clean. */
        ENDED
    }

    /** A planned visit, and who of those who go is there: it began when all are. */
    public record Planned(MeasureFact.VisitPlanned plan, List<StaffId> there) {

        /** Keeps the list in the order of coming. */
        public Planned {
            there = ImmutableList.copyOf(there);
        }

        /** Returns whether all are there. */
        public boolean started() {
            return there.containsAll(plan.by());
        }

        private Planned with(StaffId one) {
            return new Planned(
                    plan,
                    ImmutableList.<StaffId>builder().addAll(there).add(one).build());
        }
    }

    @Override
    public WarningLetter after(MeasureFact fact) {
        if (fact instanceof MeasureFact.WarningAsked f) {
            return new WarningLetter(
                    Stage.ASKED, Optional.of(f), issued, counted, clean, jointly, planned, visits, doubted);
        } else if (fact instanceof MeasureFact.WarningIssued f) {
            return new WarningLetter(
                    Stage.VISITED, request, Optional.of(f), counted, clean, jointly, planned, visits, doubted);
        } else if (fact instanceof MeasureFact.WarningDoubted f) {
            return new WarningLetter(stage, request, issued, counted, clean, jointly, planned, visits, Optional.of(f));
        } else if (fact instanceof MeasureFact.WarningCorrected f) {
            return new WarningLetter(
                    stage,
                    request,
                    Optional.of(new MeasureFact.WarningIssued(f.measure(), f.number(), f.issuedOn(), f.deliveredOn())),
                    counted,
                    clean,
                    jointly,
                    planned,
                    visits,
                    Optional.empty());
        } else if (fact instanceof MeasureFact.WarningDeclined) {
            return at(Stage.DECLINED);
        } else if (fact instanceof MeasureFact.VisitsRuled f) {
            WarningLetter ruled =
                    new WarningLetter(stage, request, issued, counted, clean, f.jointly(), planned, visits, doubted);
            return ruled.at(f.more() ? Stage.VISITED : Stage.ENDED); // violence begins them anew
        } else if (fact instanceof MeasureFact.VisitPlanned f) {
            return with(Optional.of(new Planned(f, List.of())));
        } else if (fact instanceof MeasureFact.VisitStarted) {
            return with(planned.map(p -> new Planned(p.plan(), p.plan().by())));
        } else if (fact instanceof MeasureFact.VisitArrived f) {
            return with(planned.map(p -> p.with(f.by())));
        } else if (fact instanceof MeasureFact.VisitDropped) {
            return with(Optional.empty());
        } else if (fact instanceof MeasureFact.VisitMade f) {
            return made(f);
        }
        return this;
    }

    /** A visit that does not count moves no number, but violence ends every row of clean ones, whoever saw it. */
    private WarningLetter made(MeasureFact.VisitMade f) {
        List<MeasureFact.VisitMade> all = ImmutableList.<MeasureFact.VisitMade>builder()
                .addAll(visits)
                .add(f)
                .build();
        boolean violent = f.result() == VisitResult.VIOLENCE;
        int row = violent ? 0 : f.counts() ? clean + 1 : clean;
        return new WarningLetter(
                stage,
                request,
                issued,
                f.counts() ? counted + 1 : counted,
                row,
                jointly,
                Optional.empty(),
                all,
                doubted);
    }

    private WarningLetter at(Stage other) {
        return new WarningLetter(other, request, issued, counted, clean, jointly, planned, visits, doubted);
    }

    private WarningLetter with(Optional<Planned> other) {
        return new WarningLetter(stage, request, issued, counted, clean, jointly, other, visits, doubted);
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.WARNING_LETTER;
    }

    @Override
    public String standing() {
        return SourceNode.word(stage);
    }

    @Override
    public boolean isOver() {
        return stage == Stage.DECLINED || stage == Stage.ENDED;
    }

    @Override
    public List<Sealed> cells() {
        return visits.stream().flatMap(v -> v.words().stream()).toList();
    }
}
