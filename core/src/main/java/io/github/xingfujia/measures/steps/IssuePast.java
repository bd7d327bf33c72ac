package io.github.xingfujia.measures.steps;

import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.List;

/** What is on record of within what time the police decided on warning letters (告诫书出具的既往时限). */
public final class IssuePast implements Past {

    private static final String FIELD = "issue";

    private final Network network;
    private final BookComparison.End end;

    /** Creates it over the network and the working days. */
    public IssuePast(Network network, Clocks clocks) {
        this.network = network;
        this.end = ends(clocks, ClockKind.ISSUE_WARNING);
    }

    static BookComparison.End ends(Clocks clocks, ClockKind kind) {
        return (start, limit) -> clocks.of(kind, start, new Limit(Period.of(limit), List.of(limit)))
                .dueAt();
    }

    @Override
    public TableCode table() {
        return TableCode.of("warning-issue");
    }

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public String kind() {
        return AllMeasures.KIND.name();
    }

    @Override
    public boolean isTimed() {
        return true;
    }

    @Override
    public Reading begin() {
        return new Asked();
    }

    private final class Asked implements Reading {
        private final Holders holders = new Holders(network);

        @Override
        public void take(Ref ref, List<Fact> facts, Stamp stamp, Heard heard) {
            holders.take(ref, facts);
            for (Fact fact : facts) {
                if (fact instanceof MeasureFact.WarningAsked f) {
                    String clock = Holders.measure(ref, f.measure());
                    String here = holders.of(ref);
                    PastDecision decision =
                            new PastDecision(clock, here, here, stamp.at(), f.decision(), set(f, facts));
                    heard.decided(decision);
                    heard.runs(clock, decision, FIELD, f.acceptedAt(), stamp.at(), end);
                } else if (fact instanceof MeasureFact.ClockStopped f && f.kind() == ClockKind.ISSUE_WARNING) {
                    heard.done(Holders.measure(ref, f.measure()), issued(f.measure(), facts, stamp));
                }
            }
        }

        /** A letter is issued on its day, whenever that was written down; what else ends it ends it then. */
        private Instant issued(int measure, List<Fact> facts, Stamp stamp) {
            return facts.stream()
                    .filter(MeasureFact.WarningIssued.class::isInstance)
                    .map(MeasureFact.WarningIssued.class::cast)
                    .filter(w -> w.measure() == measure)
                    .map(w -> Clocks.start(w.issuedOn()))
                    .findFirst()
                    .orElse(stamp.at());
        }

        /** The time that was set by the same command. */
        private String set(MeasureFact.WarningAsked asked, List<Fact> facts) {
            return facts.stream()
                    .filter(MeasureFact.ClockSet.class::isInstance)
                    .map(MeasureFact.ClockSet.class::cast)
                    .filter(c -> c.measure() == asked.measure() && c.clock().kind() == ClockKind.ISSUE_WARNING)
                    .map(c -> c.clock().period())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public int held() {
            return holders.held();
        }
    }
}
