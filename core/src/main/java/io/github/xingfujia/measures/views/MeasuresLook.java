package io.github.xingfujia.measures.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.MeasuresView;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Measure;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.Running;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.measures.steps.VisitActs;
import io.github.xingfujia.measures.steps.VisitBook;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows the measures of a file to those who handle it; what was said is opened on the record. */
public final class MeasuresLook implements Look<ViolenceFileId, MeasuresView> {

    private static final List<String> NEVER = List.of("never.address", "never.spoke", "never.file");

    private final Clocks clocks;
    private final VisitBook books;

    /** Creates the look. */
    public MeasuresLook(Clocks clocks, VisitBook books) {
        this.clocks = clocks;
        this.books = books;
    }

    @Override
    public Action action() {
        return Actions.VIEW;
    }

    @Override
    public List<Ref> first(ViolenceFileId file, Moment moment) {
        return List.of(AllMeasures.of(file), ProtectionRoom.ref(file), books.visits());
    }

    @Override
    public Optional<Scope> scope(ViolenceFileId file, Loaded loaded, Moment moment) {
        return ProtectionRoom.face(loaded, file).map(FileFace::handles);
    }

    @Override
    public List<Sealed> cells(ViolenceFileId file, Loaded loaded, Moment moment) {
        return state(file, loaded).measures().values().stream()
                .flatMap(m -> m.cells().stream())
                .toList();
    }

    @Override
    public List<Sealed> words(ViolenceFileId file, Loaded loaded, Moment moment) {
        return cells(file, loaded, moment);
    }

    @Override
    public boolean keepsRefuges() {
        return true;
    }

    @Override
    public MeasuresView show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
        MeasuresState state = state(id, loaded);
        FileFace file = ProtectionRoom.face(loaded, id).orElseThrow();
        List<MeasuresView.One> all = new ArrayList<>();
        state.measures()
                .forEach((number, measure) -> all.add(new MeasuresView.One(
                        number,
                        measure.kind(),
                        measure.standing(),
                        Wording.of("measures", place(measure) + measure.standing()),
                        measure.isOver(),
                        limits(state.running().of(number), moment.now()),
                        measure instanceof ProtectionOrder o ? Optional.of(part(o, moment.now())) : Optional.empty(),
                        measure instanceof WarningLetter w
                                ? Optional.of(part(w, file, loaded, moment.today()))
                                : Optional.empty(),
                        Told.of(measure),
                        measure.cells().stream().map(open).toList())));
        return new MeasuresView(id, loaded.revision(AllMeasures.of(id)), all);
    }

    private static String place(Measure measure) {
        return switch (measure.kind()) {
            case WARNING_LETTER -> "standing.warning-letter.";
            case PROTECTION_ORDER -> "standing.protection-order.";
            case MANDATORY_REPORT -> "standing.mandatory-report.";
            case LEGAL_AID -> "standing.legal-aid.";
        };
    }

    private List<MeasuresView.RunningLimit> limits(List<Running.One> running, Instant now) {
        return running.stream()
                .map(o -> new MeasuresView.RunningLimit(
                        o.clock().kind(),
                        o.clock().dueAt(),
                        o.clock().isOverdue(now),
                        o.told(),
                        clocks.explain(o.clock())))
                .toList();
    }

    private static MeasuresView.OrderPart part(ProtectionOrder order, Instant now) {
        return new MeasuresView.OrderPart(
                order.holds(now),
                order.until(),
                order.granted()
                        .map(MeasureFact.OrderGranted::terms)
                        .orElseGet(() -> order.application().orElseThrow().terms()),
                order.granted().isEmpty()
                        ? List.of()
                        : Arrays.stream(OrderParty.values())
                                .filter(p -> p.always() && !order.told().containsKey(p))
                                .toList(),
                order.missing(),
                order.isRuledLate(),
                order.owed(),
                order.unfed());
    }

    private MeasuresView.WarningPart part(WarningLetter letter, FileFace file, Loaded loaded, LocalDate today) {
        return new MeasuresView.WarningPart(
                letter.counted(),
                letter.clean(),
                letter.jointly(),
                VisitActs.least(file),
                letter.planned()
                        .map(WarningLetter.Planned::plan)
                        .map(p -> new WarningVisitPlan(p.to(), p.by(), p.from(), p.until())),
                NEVER.stream().map(k -> Wording.of("measures", k)).toList(),
                letter.issued()
                        .map(i -> books.next(letter.counted(), letter.clean(), i.deliveredOn(), loaded, today)
                                .decision()
                                .explanation()));
    }

    private static MeasuresState state(ViolenceFileId file, Loaded loaded) {
        return loaded.of(AllMeasures.MEASURES, AllMeasures.of(file));
    }
}
