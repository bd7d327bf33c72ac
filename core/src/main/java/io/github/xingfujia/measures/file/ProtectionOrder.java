package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.OrderApplicant;
import io.github.xingfujia.measures.OrderChange;
import io.github.xingfujia.measures.OrderPaper;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A protection order (人身安全保护令): prepared, accepted, made or dismissed, served, in force, and over.
 *
 * @param stage how it stands
 * @param application what was asked for
 * @param papers what is there of its papers
 * @param accepted the court's acceptance
 * @param decideBy the first instant after the time the court had
 * @param granted the order as it was made
 * @param dismissed that the court dismissed it
 * @param until its last day, as it was extended
 * @param told who was told, and when
 * @param change the change the applicant has asked for
 * @param life what was asked of the court, what it ruled and what it was sent since, oldest first
 * @param breaches every breach, oldest first
 * @param owed how many breaches the police were not told of yet
 * @param police what the police gave for being told, oldest first
 * @param visits every return visit, oldest first
 * @param unfed how many forms did not go back to the court yet
 */
public record ProtectionOrder(
        Stage stage,
        Optional<MeasureFact.OrderPrepared> application,
        List<OrderPaper> papers,
        Optional<MeasureFact.OrderAccepted> accepted,
        Optional<Instant> decideBy,
        Optional<MeasureFact.OrderGranted> granted,
        Optional<MeasureFact.OrderDismissed> dismissed,
        Optional<LocalDate> until,
        Map<OrderParty, Instant> told,
        Optional<MeasureFact.OrderChangeAsked> change,
        List<MeasureFact> life,
        List<MeasureFact.OrderBreached> breaches,
        int owed,
        List<MeasureFact.PoliceTold> police,
        List<MeasureFact.OrderVisited> visits,
        int unfed)
        implements Measure {

    /** Nothing is known yet. */
    public static final ProtectionOrder NONE = new ProtectionOrder(
            Stage.PREPARED,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableSortedMap.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(),
            0);

    /** Keeps everything sorted. */
    public ProtectionOrder {
        papers = papers.stream().distinct().sorted().toList();
        told = ImmutableSortedMap.copyOf(told);
        life = ImmutableList.copyOf(life);
        breaches = ImmutableList.copyOf(breaches);
        police = ImmutableList.copyOf(police);
        visits = ImmutableList.copyOf(visits);
    }

    /** How an order stands. */
    public enum Stage {
        /** It is prepared. */
        PREPARED,
        /** The court decides. */
        ACCEPTED,
        /** The court made it. */
        IN_FORCE,
        /** The court dismissed it. */
        DISMISSED,
        /** The court revoked it. */
        REVOKED,
        /** Its last day is over. */
        EXPIRED
    }

    /** Returns whether it holds now: true only until the end of its last day, without any run. */
    public boolean holds(Instant now) {
        return stage == Stage.IN_FORCE && now.isBefore(end());
    }

    /** Returns whether the court ruled after the 72 hours, or the 24 of an urgent application, that it has (反家庭暴力法 28). */
    public boolean isRuledLate() {
        return decideBy.filter(by ->
                        granted.filter(g -> !g.madeAt().isBefore(by)).isPresent()
                                || dismissed
                                        .filter(d -> d.on().isAfter(by.minusNanos(1)
                                                .atZone(Moment.ZONE)
                                                .toLocalDate()))
                                        .isPresent())
                .isPresent();
    }

    /** Returns the end of its last day; the end of time when it was not made. */
    public Instant end() {
        return until.map(d -> d.plusDays(1).atStartOfDay(Moment.ZONE).toInstant())
                .orElse(Instant.MAX);
    }

    /** Returns whether everybody who is always told was. */
    public boolean isServed() {
        return Arrays.stream(OrderParty.values()).filter(OrderParty::always).allMatch(told::containsKey);
    }

    /** Returns which papers are missing by now: an advice, never a condition. */
    public List<OrderPaper> missing() {
        boolean another =
                application.filter(a -> a.applicant() != OrderApplicant.HERSELF).isPresent();
        return Arrays.stream(OrderPaper.values())
                .filter(p -> p != OrderPaper.REASON_FOR_ANOTHER || another)
                .filter(p -> p.compareTo(OrderPaper.ORDER) < 0 || granted.isPresent())
                .filter(p -> !papers.contains(p))
                .toList();
    }

    @Override
    public ProtectionOrder after(MeasureFact fact) {
        Draft draft = new Draft(this);
        if (fact instanceof MeasureFact.OrderPrepared f) {
            draft.application = Optional.of(f);
        } else if (fact instanceof MeasureFact.OrderPapersIn f) {
            draft.papers.addAll(f.papers());
        } else if (fact instanceof MeasureFact.OrderAccepted f) {
            draft.stage = Stage.ACCEPTED;
            draft.accepted = Optional.of(f);
        } else if (fact instanceof MeasureFact.ClockSet f && f.clock().kind() == ClockKind.DECIDE_ORDER) {
            draft.decideBy = Optional.of(f.clock().dueAt());
        } else if (fact instanceof MeasureFact.OrderGranted f) {
            draft.stage = Stage.IN_FORCE;
            draft.granted = Optional.of(f);
            draft.until = Optional.of(f.until());
        } else if (fact instanceof MeasureFact.OrderDismissed f) {
            draft.stage = Stage.DISMISSED;
            draft.dismissed = Optional.of(f);
        } else if (fact instanceof MeasureFact.OrderServed f) {
            draft.told.putIfAbsent(f.party(), f.at());
        } else if (fact instanceof MeasureFact.OrderChangeAsked f) {
            draft.change = Optional.of(f);
            draft.life.add(f);
        } else if (fact instanceof MeasureFact.OrderChangeRuled f) {
            draft.ruled(f, change.map(MeasureFact.OrderChangeAsked::change));
            draft.life.add(f);
        } else if (fact instanceof MeasureFact.OrderBreached f) {
            draft.breaches.add(f);
            draft.owed++;
        } else if (fact instanceof MeasureFact.PoliceTold f) {
            draft.police.add(f);
            draft.owed = 0;
        } else if (fact instanceof MeasureFact.OrderVisited f) {
            draft.visits.add(f);
            draft.unfed++;
        } else if (fact instanceof MeasureFact.CourtFed f) {
            draft.unfed = 0;
            draft.life.add(f);
        } else if (fact instanceof MeasureFact.OrderExpired) {
            draft.stage = Stage.EXPIRED;
        }
        return draft.order();
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.PROTECTION_ORDER;
    }

    @Override
    public String standing() {
        return SourceNode.word(stage);
    }

    @Override
    public boolean isOver() {
        return stage.compareTo(Stage.DISMISSED) >= 0;
    }

    @Override
    public List<Sealed> cells() {
        return Stream.concat(
                        breaches.stream().flatMap(b -> b.words().stream()),
                        visits.stream().flatMap(v -> v.words().stream()))
                .toList();
    }

    /** Returns whether there is a form that the court did not get: of a return visit, or of a breach since it was sent any. */
    public boolean hasForm() {
        boolean fed = life.stream().anyMatch(f -> f instanceof MeasureFact.CourtFed);
        return unfed > 0 || owed > 0 || !fed && !breaches.isEmpty();
    }

    private static final class Draft {

        private final List<OrderPaper> papers;
        private final TreeMap<OrderParty, Instant> told;
        private final List<MeasureFact> life;
        private final List<MeasureFact.OrderBreached> breaches;
        private final List<MeasureFact.PoliceTold> police;
        private final List<MeasureFact.OrderVisited> visits;
        private Stage stage;
        private Optional<MeasureFact.OrderPrepared> application;
        private Optional<MeasureFact.OrderAccepted> accepted;
        private Optional<Instant> decideBy;
        private Optional<MeasureFact.OrderGranted> granted;
        private Optional<MeasureFact.OrderDismissed> dismissed;
        private Optional<LocalDate> until;
        private Optional<MeasureFact.OrderChangeAsked> change;
        private int owed;
        private int unfed;

        private Draft(ProtectionOrder order) {
            papers = new ArrayList<>(order.papers);
            told = new TreeMap<>(order.told);
            life = new ArrayList<>(order.life);
            breaches = new ArrayList<>(order.breaches);
            police = new ArrayList<>(order.police);
            visits = new ArrayList<>(order.visits);
            stage = order.stage;
            application = order.application;
            accepted = order.accepted;
            decideBy = order.decideBy;
            granted = order.granted;
            dismissed = order.dismissed;
            until = order.until;
            change = order.change;
            owed = order.owed;
            unfed = order.unfed;
        }

        private void ruled(MeasureFact.OrderChangeRuled f, Optional<OrderChange> asked) {
            change = Optional.empty();
            if (f.granted()) {
                until = f.until().or(() -> until);
                if (asked.equals(Optional.of(OrderChange.EXTEND))) {
                    // asked for while it held, decided after it ran out
                    stage = Stage.IN_FORCE;
                } else if (asked.equals(Optional.of(OrderChange.REVOKE))) {
                    stage = Stage.REVOKED;
                }
            }
        }

        private ProtectionOrder order() {
            return new ProtectionOrder(
                    stage,
                    application,
                    papers,
                    accepted,
                    decideBy,
                    granted,
                    dismissed,
                    until,
                    told,
                    change,
                    life,
                    breaches,
                    owed,
                    police,
                    visits,
                    unfed);
        }
    }
}
