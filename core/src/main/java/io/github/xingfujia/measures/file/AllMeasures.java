package io.github.xingfujia.measures.file;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The streams {@code measures/<file>} (专档措施): what is done to protect somebody, one stream per violence file. */
public final class AllMeasures implements Aggregate<MeasuresState> {

    /** The one fold of measures. */
    public static final AllMeasures MEASURES = new AllMeasures();

    /** What staff wrote. */
    public static final String STAFF = "staff";

    /** Who told us, opened by protection staff only. */
    public static final String SOURCE = "source";

    /** The attribute with the end of the limit that ends first. */
    public static final String DUE_BY = "dueBy";

    /** The kind of index rows: one per file, with the limit that ends first. */
    public static final Kind KIND = new Kind(
            "measures",
            1,
            List.of(
                    Attribute.text("clock"),
                    Attribute.number("measure"),
                    Attribute.number(DUE_BY),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private AllMeasures() {}

    /** Returns the measures of a file. */
    public static Ref of(ViolenceFileId file) {
        return new Ref("measures", file.value());
    }

    /** Returns the facts of measures by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("measures.held-by/1", MeasureFact.HeldBy.class)
                .fact("measures.clock-set/1", MeasureFact.ClockSet.class)
                .fact("measures.clock-stopped/1", MeasureFact.ClockStopped.class)
                .fact("measures.clock-passed/1", MeasureFact.ClockPassed.class)
                .fact("measures.warning-asked/1", MeasureFact.WarningAsked.class)
                .fact("measures.warning-issued/1", MeasureFact.WarningIssued.class)
                .fact("measures.warning-doubted/1", MeasureFact.WarningDoubted.class)
                .fact("measures.warning-corrected/1", MeasureFact.WarningCorrected.class)
                .fact("measures.warning-declined/1", MeasureFact.WarningDeclined.class)
                .fact("measures.visits-ruled/1", MeasureFact.VisitsRuled.class)
                .fact("measures.visit-planned/1", MeasureFact.VisitPlanned.class)
                .fact("measures.visit-started/1", MeasureFact.VisitStarted.class)
                .fact("measures.visit-arrived/1", MeasureFact.VisitArrived.class)
                .fact("measures.visit-dropped/1", MeasureFact.VisitDropped.class)
                .fact("measures.visit-made/1", MeasureFact.VisitMade.class)
                .fact("measures.order-prepared/1", MeasureFact.OrderPrepared.class)
                .fact("measures.order-papers-in/1", MeasureFact.OrderPapersIn.class)
                .fact("measures.order-accepted/1", MeasureFact.OrderAccepted.class)
                .fact("measures.order-granted/1", MeasureFact.OrderGranted.class)
                .fact("measures.order-dismissed/1", MeasureFact.OrderDismissed.class)
                .fact("measures.order-served/1", MeasureFact.OrderServed.class)
                .fact("measures.order-change-asked/1", MeasureFact.OrderChangeAsked.class)
                .fact("measures.order-change-ruled/1", MeasureFact.OrderChangeRuled.class)
                .fact("measures.order-breached/1", MeasureFact.OrderBreached.class)
                .fact("measures.police-told/1", MeasureFact.PoliceTold.class)
                .fact("measures.order-visited/1", MeasureFact.OrderVisited.class)
                .fact("measures.court-fed/1", MeasureFact.CourtFed.class)
                .fact("measures.order-expired/1", MeasureFact.OrderExpired.class)
                .fact("measures.report-owed/1", MeasureFact.ReportOwed.class)
                .fact("measures.report-made/1", MeasureFact.ReportMade.class)
                .fact("measures.report-answered/1", MeasureFact.ReportAnswered.class)
                .fact("measures.aid-asked/1", MeasureFact.AidAsked.class)
                .fact("measures.aid-answered/1", MeasureFact.AidAnswered.class);
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public MeasuresState none(Ref ref) {
        return MeasuresState.none(ViolenceFileId.of(ref.key()));
    }

    @Override
    public MeasuresState evolve(MeasuresState state, Fact fact, Stamp stamp) {
        return fact instanceof MeasureFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    /** A file whose limits have all ended keeps its row, so that what time does to it is still found. */
    @Override
    public Optional<Row> row(Ref ref, MeasuresState state) {
        return state.held().map(held -> {
            SortedSet<String> seen = new TreeSet<>(held.openTo());
            state.running().all().stream()
                    .flatMap(o -> o.told().stream())
                    .map(post -> Scope.of().post(post).build().openTo())
                    .forEach(seen::addAll);
            seen.removeAll(held.barred());
            Row.Builder row =
                    Row.of(KIND, ref.key()).texts(Listing.SEEN_BY, seen).texts(Listing.BARRED, held.barred());
            state.running()
                    .first()
                    .ifPresent(one -> row.text("clock", one.clock().kind().word())
                            .number("measure", one.measure())
                            .instant(DUE_BY, one.clock().dueAt()));
            return row.build();
        });
    }
}
