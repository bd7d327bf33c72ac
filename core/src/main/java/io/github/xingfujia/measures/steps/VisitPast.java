package io.github.xingfujia.measures.steps;

import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.Visitor;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is on record of when visits after a warning letter were due (告诫书查访的既往时限). */
public final class VisitPast implements Past {

    private static final String FIELD = "visit";

    private final Network network;
    private final BookComparison.End end;

    /** Creates it over the network and the working days. */
    public VisitPast(Network network, Clocks clocks) {
        this.network = network;
        this.end = IssuePast.ends(clocks, ClockKind.VISIT);
    }

    @Override
    public TableCode table() {
        return TableCode.of("warning-visit");
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
        return new Ruled();
    }

    private final class Ruled implements Reading {
        private final Holders holders = new Holders(network);

        /** What was last decided of each letter that is still visited, and whether the next visit is made jointly. */
        private final Map<String, PastDecision> last = new TreeMap<>();

        private final Set<String> jointly = new TreeSet<>();

        @Override
        public void take(Ref ref, List<Fact> facts, Stamp stamp, Heard heard) {
            holders.take(ref, facts);
            if (facts.stream().noneMatch(MeasureFact.VisitsRuled.class::isInstance)) {
                facts.forEach(fact -> again(ref, fact, stamp, heard));
            }
            Optional<LocalDate> from =
                    facts.stream().flatMap(f -> day(f).stream()).findFirst();
            for (Fact fact : facts) {
                if (fact instanceof MeasureFact.VisitsRuled f) {
                    String clock = Holders.measure(ref, f.measure());
                    String here = holders.of(ref);
                    PastDecision decision = new PastDecision(clock, here, here, stamp.at(), f.decision(), word(f));
                    heard.done(clock, made(facts, stamp));
                    heard.decided(decision);
                    last.remove(clock);
                    jointly.remove(clock);
                    if (f.more()) {
                        last.put(clock, decision);
                    }
                    if (f.more() && f.jointly()) {
                        jointly.add(clock);
                    }
                    Instant start = from.map(Clocks::start).orElse(stamp.at());
                    heard.runs(clock, decision, "within", start, stamp.at(), end);
                }
            }
        }

        /**
         * A visit that was one more under the book of its day keeps the limit of a book that asks for more of them, and the next runs from
         * it; it counts for the same number there, as nothing else is known.
         */
        private void again(Ref ref, Fact fact, Stamp stamp, Heard heard) {
            if (fact instanceof MeasureFact.VisitMade f && isMet(f)) {
                String clock = Holders.measure(ref, f.measure());
                PastDecision before = last.get(clock);
                if (before != null
                        && (!jointly.contains(clock) || f.present().containsAll(List.of(Visitor.values())))) {
                    heard.done(clock, Clocks.start(f.on()));
                    heard.runs(clock, before, "within", Clocks.start(f.on()), stamp.at(), end);
                }
            }
        }

        @Override
        public int held() {
            return holders.held() + last.size();
        }
    }

    /** Whom nobody met was not visited, nor who was visited by one of us alone. */
    private static boolean isMet(MeasureFact.VisitMade visit) {
        return visit.result() != VisitResult.NOT_MET
                && (visit.by().size() > 1 || !visit.present().equals(List.of(Visitor.FEDERATION)));
    }

    /** A visit is made on its day, whenever that was written down. */
    private static Instant made(List<Fact> facts, Stamp stamp) {
        return facts.stream()
                .filter(MeasureFact.VisitMade.class::isInstance)
                .map(f -> Clocks.start(((MeasureFact.VisitMade) f).on()))
                .findFirst()
                .orElse(stamp.at());
    }

    /** From the delivery, or from the visit before. */
    private static Optional<LocalDate> day(Fact fact) {
        if (fact instanceof MeasureFact.VisitMade f) {
            return Optional.of(f.on());
        } else if (fact instanceof MeasureFact.WarningIssued f) {
            return Optional.of(f.deliveredOn());
        }
        return fact instanceof MeasureFact.WarningCorrected f ? Optional.of(f.deliveredOn()) : Optional.empty();
    }

    /** What was made of it, where the book that decided is not at hand. */
    private static String word(MeasureFact.VisitsRuled ruled) {
        if (!ruled.more()) {
            return VisitBook.STOP;
        }
        boolean none = ruled.decision().facts().stream()
                .anyMatch(f -> f.name().equals("visits") && f.value().equals("0"));
        return none ? VisitBook.FIRST : VisitBook.QUARTERLY;
    }
}
