package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.OrderApplicant;
import io.github.xingfujia.measures.OrderChange;
import io.github.xingfujia.measures.OrderGround;
import io.github.xingfujia.measures.OrderPaper;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.measures.OrderTerm;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningInstead;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What happens to the measures of one violence file (措施事实); {@code measure} is the number within the file. */
public sealed interface MeasureFact extends Fact {

    /** Whose work the file was when this was written: the keys of the row, never of a view. */
    record HeldBy(PostId accountable, SortedSet<String> openTo, SortedSet<String> barred) implements MeasureFact {
        public HeldBy {
            openTo = ImmutableSortedSet.copyOf(openTo);
            barred = ImmutableSortedSet.copyOf(barred);
        }

        /** Returns whose work a file is now. */
        public static HeldBy of(FileFace file) {
            return new HeldBy(
                    file.accountable(), file.handles().openTo(), file.handles().barred());
        }
    }

    /** A time limit runs; one of the same kind of the same measure gives way. */
    record ClockSet(int measure, Clock clock) implements MeasureFact {}

    /** What a time limit was for was done, or is no longer due. */
    record ClockStopped(int measure, ClockKind kind) implements MeasureFact {}

    /** A time limit passed: it was told once, to the post above. */
    record ClockPassed(int measure, ClockKind kind, Instant dueAt, PostId to) implements MeasureFact {}

    /** The police were asked for a warning letter. */
    record WarningAsked(int measure, Instant acceptedAt, boolean vulnerable, DecisionReference decision)
            implements MeasureFact {}

    /** The police issued a warning letter. */
    record WarningIssued(int measure, String number, LocalDate issuedOn, LocalDate deliveredOn)
            implements MeasureFact {}

    /** Somebody says that a letter was registered wrongly, and how it reads; it is put right once another says so too. */
    record WarningDoubted(int measure, String number, LocalDate issuedOn, LocalDate deliveredOn, StaffId by)
            implements MeasureFact {}

    /** A letter that was registered wrongly was put right. */
    record WarningCorrected(int measure, String number, LocalDate issuedOn, LocalDate deliveredOn)
            implements MeasureFact {}

    /** The police did something else. */
    record WarningDeclined(int measure, WarningInstead instead) implements MeasureFact {}

    /** What the rule book says of the next visit: by when, and whether all three go together. */
    record VisitsRuled(int measure, boolean more, boolean jointly, DecisionReference decision) implements MeasureFact {}

    /** A visit is planned; one that was planned before gives way. */
    record VisitPlanned(int measure, VisitTo to, List<StaffId> by, Instant from, Instant until) implements MeasureFact {
        public VisitPlanned {
            by = ImmutableList.copyOf(by);
        }
    }

    /** The planned visit began. */
    record VisitStarted(int measure) implements MeasureFact {}

    /** One of those who go is there; it begins when all are. */
    record VisitArrived(int measure, StaffId by) implements MeasureFact {}

    /** The planned visit is not made. */
    record VisitDropped(int measure) implements MeasureFact {}

    /** A visit was made; {@code counts} when everybody who must take part did, and somebody was met. */
    record VisitMade(
            int measure,
            VisitTo to,
            LocalDate on,
            List<Visitor> present,
            List<StaffId> by,
            VisitResult result,
            boolean counts,
            Optional<Sealed> words)
            implements MeasureFact {
        public VisitMade {
            present = ImmutableList.copyOf(present);
            by = ImmutableList.copyOf(by);
        }
    }

    /** A protection order is prepared. */
    record OrderPrepared(
            int measure, OrderApplicant applicant, OrderGround ground, List<OrderTerm> terms, boolean urgent)
            implements MeasureFact {
        public OrderPrepared {
            terms = ImmutableList.copyOf(terms);
        }
    }

    /** Papers came in. */
    record OrderPapersIn(int measure, List<OrderPaper> papers) implements MeasureFact {
        public OrderPapersIn {
            papers = ImmutableList.copyOf(papers);
        }
    }

    /** A court accepted the application. */
    record OrderAccepted(int measure, String court, String number, Instant at) implements MeasureFact {}

    /** The court made the order. */
    record OrderGranted(int measure, Instant madeAt, LocalDate until, List<OrderTerm> terms) implements MeasureFact {
        public OrderGranted {
            terms = ImmutableList.copyOf(terms);
        }
    }

    /** The court dismissed the application. */
    record OrderDismissed(int measure, LocalDate on) implements MeasureFact {}

    /** Somebody was told of the order. */
    record OrderServed(int measure, OrderParty party, Instant at) implements MeasureFact {}

    /** The applicant asks the court for a change. */
    record OrderChangeAsked(int measure, OrderChange change, LocalDate on) implements MeasureFact {}

    /** The court decided on the change; {@code until} when it extended the order. */
    record OrderChangeRuled(int measure, boolean granted, LocalDate on, Optional<LocalDate> until)
            implements MeasureFact {}

    /** The order was breached. */
    record OrderBreached(int measure, LocalDate on, Optional<Sealed> words) implements MeasureFact {}

    /** The police were told of every breach so far. */
    record PoliceTold(int measure, Instant at, String receipt) implements MeasureFact {}

    /** A return visit was made. */
    record OrderVisited(int measure, LocalDate on, boolean safe, boolean kept, boolean signed, Optional<Sealed> words)
            implements MeasureFact {}

    /** The forms so far went back to the court. */
    record CourtFed(int measure, LocalDate on) implements MeasureFact {}

    /** The order no longer holds: its last day is over. */
    record OrderExpired(int measure) implements MeasureFact {}

    /** A mandatory report is due. */
    record ReportOwed(int measure, Suspect about, Instant since, Optional<Sealed> source) implements MeasureFact {}

    /** It was made. */
    record ReportMade(int measure, ReportTo to, Instant at, StaffId by, String receipt) implements MeasureFact {}

    /** The authority answered. */
    record ReportAnswered(int measure, LocalDate on) implements MeasureFact {}

    /** Legal aid was applied for, without a means test. */
    record AidAsked(int measure, LocalDate on, boolean urgent) implements MeasureFact {}

    /** What became of it. */
    record AidAnswered(int measure, AidAnswer answer, LocalDate on) implements MeasureFact {}

    /** Returns the number of the measure; 0 for what concerns them all. */
    default int measure() {
        return 0;
    }
}
