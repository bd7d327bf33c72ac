package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.file.Above;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.Running;
import io.github.xingfujia.measures.file.WarningLetter;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What time does to measures: a limit that passes is told once to the post above; an order whose last day is over no longer
 * holds; a visit nobody began lapses; and before an order runs out she is told that there is news, by her safe contact.
 */
public final class DueMeasures implements Timed<MeasuresState> {

    private final Above above;
    private final Clocks clocks;
    private final Limit feedBack;

    /** Creates it; {@code feedBack} is the time in which the last form goes back to the court. */
    public DueMeasures(Above above, Clocks clocks, Limit feedBack) {
        this.above = above;
        this.clocks = clocks;
        this.feedBack = feedBack;
    }

    @Override
    public Aggregate<MeasuresState> aggregate() {
        return AllMeasures.MEASURES;
    }

    @Override
    public String name() {
        return "measures.due";
    }

    @Override
    public List<Ref> beside(MeasuresState state) {
        List<Ref> refs = new ArrayList<>();
        refs.add(ProtectionRoom.ref(state.file()));
        plans(state).forEach((number, plan) -> refs.addAll(VisitDiaries.of(plan)));
        return refs.stream().distinct().toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        MeasuresState state = loaded.of(AllMeasures.MEASURES, ref);
        FileFace file = ProtectionRoom.face(loaded, state.file()).orElseThrow();
        At at = new At(ref, state, file, loaded, moment);
        Instant now = moment.now();
        if (next(state, moment.now()).filter(i -> !i.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = at.plan();
        for (Running.One one : state.running().toTell(now)) {
            boolean renew = one.clock().kind() == ClockKind.RENEW_ORDER;
            PostId to = renew ? file.accountable() : above.of(file, moment.today());
            plan.to(
                    ref,
                    "",
                    new MeasureFact.ClockPassed(
                            one.measure(), one.clock().kind(), one.clock().dueAt(), to));
            if (renew) {
                file.victim().forEach(person -> Messages.queue(plan, person, moment));
            }
        }
        state.measures().forEach((number, measure) -> {
            if (measure instanceof ProtectionOrder o && isOver(o, now)) {
                plan.to(ref, "", new MeasureFact.OrderExpired(number));
                at.stop(plan, number, ClockKind.RENEW_ORDER, ClockKind.RETURN_VISIT);
                plan.to(ref, "", new MeasureFact.ClockSet(number, clocks.of(ClockKind.FEED_BACK, now, feedBack)));
            }
        });
        plans(state).forEach((number, visit) -> {
            if (!now.isBefore(visit.until())) {
                plan.to(ref, "", new MeasureFact.VisitDropped(number));
                VisitDiaries.free(plan, visit, VisitDiaries.what(state.file(), number));
            }
        });
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(MeasuresState state, Instant now) {
        Stream<Instant> limits = state.running().all().stream()
                .filter(o -> o.told().isEmpty())
                .map(o -> o.clock().dueAt());
        Stream<Instant> orders = state.measures().values().stream()
                .filter(m -> m instanceof ProtectionOrder o && o.stage() == ProtectionOrder.Stage.IN_FORCE)
                .map(m -> ((ProtectionOrder) m).end());
        Stream<Instant> visits = plans(state).values().stream().map(MeasureFact.VisitPlanned::until);
        return Stream.of(limits, orders, visits).flatMap(s -> s).min(Comparator.naturalOrder());
    }

    private static boolean isOver(ProtectionOrder order, Instant now) {
        return order.stage() == ProtectionOrder.Stage.IN_FORCE && !order.holds(now);
    }

    /** Returns the visits that are planned and to which nobody came, by the number of their letter. */
    private static SortedMap<Integer, MeasureFact.VisitPlanned> plans(MeasuresState state) {
        SortedMap<Integer, MeasureFact.VisitPlanned> plans = new TreeMap<>();
        state.measures().forEach((number, measure) -> {
            if (measure instanceof WarningLetter w) {
                w.planned().filter(p -> p.there().isEmpty()).ifPresent(p -> plans.put(number, p.plan()));
            }
        });
        return plans;
    }
}
