package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.way.Stamp;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each fact changes: one small step per fact, total, without rules or clock. */
public final class CaseFold {

    private static final Map<Class<?>, Change<?>> CHANGES = ImmutableMap.<Class<?>, Change<?>>builder()
            .put(CaseFact.Opened.class, change(CaseFact.Opened.class, CaseFold::opened))
            .put(
                    CaseFact.AccountableMoved.class,
                    change(
                            CaseFact.AccountableMoved.class,
                            (s, f, at) -> s.with(s.holding().movedTo(f.to(), at.at()))
                                    .with(s.progress().moved())))
            .put(
                    CaseFact.HandlerAssigned.class,
                    change(
                            CaseFact.HandlerAssigned.class,
                            (s, f, at) -> s.with(s.holding().handledBy(Optional.of(f.handler())))))
            .put(
                    CaseFact.HandlerReleased.class,
                    change(
                            CaseFact.HandlerReleased.class,
                            (s, f, at) -> s.with(s.holding().handledBy(Optional.empty()))))
            .put(CaseFact.Ended.class, change(CaseFact.Ended.class, (s, f, at) -> s.ended(f.ending())))
            .put(CaseFact.Closed.class, change(CaseFact.Closed.class, (s, f, at) -> s.closedNow()))
            .put(
                    CaseFact.PartyDescribed.class,
                    change(CaseFact.PartyDescribed.class, (s, f, at) -> s.with(f.side(), Party.of(f))))
            .put(
                    CaseFact.PartyCalled.class,
                    change(
                            CaseFact.PartyCalled.class,
                            (s, f, at) -> s.with(
                                    f.side(), there(s.parties().get(f.side())).called(f.called()))))
            .put(
                    CaseFact.PartyNamed.class,
                    change(
                            CaseFact.PartyNamed.class,
                            (s, f, at) -> s.with(
                                    f.side(), there(s.parties().get(f.side())).named(f.name()))))
            .put(
                    CaseFact.PartyKnownAs.class,
                    change(
                            CaseFact.PartyKnownAs.class,
                            (s, f, at) -> s.with(
                                    f.side(), there(s.parties().get(f.side())).alsoKnown(f.person()))))
            .put(
                    CaseFact.Wished.class,
                    change(
                            CaseFact.Wished.class,
                            (s, f, at) -> s.with(s.consent()
                                    .wishing(new HandlerWish(
                                            f.post(), f.districtOnly(), f.neverPosts(), f.neverStaff())))))
            .put(
                    CaseFact.ApproachAgreed.class,
                    change(
                            CaseFact.ApproachAgreed.class,
                            (s, f, at) -> s.with(
                                    s.consent().agreed(new Consent.Terms(f.approach(), f.from(), f.how(), f.by())))))
            .put(
                    CaseFact.ApproachWithdrawn.class,
                    change(
                            CaseFact.ApproachWithdrawn.class,
                            (s, f, at) -> s.with(s.consent().withdrawn())))
            .put(
                    CaseFact.MediationRefused.class,
                    change(
                            CaseFact.MediationRefused.class,
                            (s, f, at) -> s.with(
                                    side(at), there(s.parties().get(side(at))).refusing())))
            .put(
                    CaseFact.ContactAgreed.class,
                    change(
                            CaseFact.ContactAgreed.class,
                            (s, f, at) -> s.with(
                                    side(at), there(s.parties().get(side(at))).reachable(f.reachable()))))
            .put(CaseFact.Counted.class, change(CaseFact.Counted.class, (s, f, at) -> s.counted(f.post())))
            .put(
                    CaseFact.Received.class,
                    change(
                            CaseFact.Received.class,
                            (s, f, at) -> s.with(s.holding().receivedBy(f.by()))))
            .put(
                    CaseFact.SideScreened.class,
                    change(
                            CaseFact.SideScreened.class,
                            // a proposal to lift rests on what was known: what is heard since voids it
                            (s, f, at) -> lifting(
                                    s.with(s.progress().screened(f.side(), f.found())), f.side(), Optional.empty())))
            .put(
                    CaseFact.PartyIdentified.class,
                    change(
                            CaseFact.PartyIdentified.class,
                            (s, f, at) -> s.with(
                                    f.side(), there(s.parties().get(f.side())).linked(f.person()))))
            .put(
                    CaseFact.IncidentTold.class,
                    change(CaseFact.IncidentTold.class, (s, f, at) -> lifting(s, f.side(), Optional.empty())))
            .put(
                    CaseFact.LiftProposed.class,
                    change(CaseFact.LiftProposed.class, (s, f, at) -> lifting(s, f.side(), Optional.of(f.by()))))
            .put(
                    CaseFact.LiftConfirmed.class,
                    change(CaseFact.LiftConfirmed.class, (s, f, at) -> lifting(s, f.side(), Optional.empty())))
            .put(CaseFact.LeftUnasked.class, change(CaseFact.LeftUnasked.class, CaseFold::left))
            .put(
                    CaseFact.DutyOpened.class,
                    change(
                            CaseFact.DutyOpened.class,
                            (s, f, at) -> s.with(s.progress().duty(f.duty(), f.side(), true))))
            .put(
                    CaseFact.DutyDone.class,
                    change(
                            CaseFact.DutyDone.class,
                            (s, f, at) -> s.with(s.progress().duty(f.duty(), f.side(), false))))
            .put(
                    CaseFact.Triaged.class,
                    change(
                            CaseFact.Triaged.class,
                            (s, f, at) -> s.with(s.progress().triaged(f))))
            .put(
                    CaseFact.RelationDisclosed.class,
                    change(CaseFact.RelationDisclosed.class, (s, f, at) -> s.related(f.staff())))
            .put(CaseFact.Challenged.class, change(CaseFact.Challenged.class, (s, f, at) -> s.conflicted(f.staff())))
            .put(
                    CaseFact.HandlerChosen.class,
                    change(
                            CaseFact.HandlerChosen.class,
                            (s, f, at) -> s.with(s.holding().choosing(f))))
            .put(
                    CaseFact.Approached.class,
                    change(
                            CaseFact.Approached.class,
                            (s, f, at) -> s.with(s.progress().approachedNow())))
            .put(
                    CaseFact.SessionPlanned.class,
                    change(
                            CaseFact.SessionPlanned.class,
                            (s, f, at) -> s.with(s.progress()
                                    .session(
                                            f.session(),
                                            new Session(
                                                    f.form(),
                                                    f.with(),
                                                    f.mediator(),
                                                    f.from(),
                                                    f.until(),
                                                    Session.Standing.PLANNED)))))
            .put(
                    CaseFact.SessionStarted.class,
                    change(
                            CaseFact.SessionStarted.class,
                            (s, f, at) -> session(s, f.session(), Session.Standing.STARTED)))
            .put(
                    CaseFact.SessionCancelled.class,
                    change(
                            CaseFact.SessionCancelled.class,
                            (s, f, at) -> session(s, f.session(), Session.Standing.CANCELLED)))
            .put(
                    CaseFact.SessionRecorded.class,
                    change(
                            CaseFact.SessionRecorded.class,
                            (s, f, at) -> session(s, f.session(), Session.Standing.RECORDED)))
            .put(
                    CaseFact.Attempted.class,
                    change(
                            CaseFact.Attempted.class,
                            (s, f, at) -> s.with(s.progress().attempted(f.result()))))
            .put(CaseFact.AttemptedBeside.class, change(CaseFact.AttemptedBeside.class, (s, f, at) -> s))
            .put(CaseFact.AttemptStruck.class, change(CaseFact.AttemptStruck.class, (s, f, at) -> struck(s, f)))
            .put(
                    CaseFact.Reviewed.class,
                    change(
                            CaseFact.Reviewed.class,
                            (s, f, at) -> s.with(s.progress().reviewed(f))))
            .put(
                    CaseFact.FaceKept.class,
                    change(
                            CaseFact.FaceKept.class,
                            (s, f, at) ->
                                    s.with(f.to(), s.party(f.to()).orElseThrow().seeing(f, s.holding()))))
            .put(
                    CaseFact.AdviserNamed.class,
                    change(
                            CaseFact.AdviserNamed.class,
                            (s, f, at) -> s.with(s.holding().guidedBy(f.post(), f.adviser()))))
            .put(
                    CaseFact.Returned.class,
                    change(
                            CaseFact.Returned.class,
                            (s, f, at) -> s.with(s.holding().returned())
                                    .with(s.progress().returned())))
            .put(
                    CaseFact.DueSet.class,
                    change(CaseFact.DueSet.class, (s, f, at) -> s.with(s.clock().set(f))))
            .put(
                    CaseFact.Paused.class,
                    change(CaseFact.Paused.class, (s, f, at) -> s.with(s.clock().paused(at.at()))))
            .put(
                    CaseFact.Resumed.class,
                    change(
                            CaseFact.Resumed.class,
                            (s, f, at) -> s.with(s.clock().resumed(at.at()))))
            .put(CaseFact.ExtensionAgreed.class, change(CaseFact.ExtensionAgreed.class, (s, f, at) -> s))
            .put(
                    CaseFact.Extended.class,
                    change(
                            CaseFact.Extended.class,
                            (s, f, at) -> s.with(s.clock().extended(f.period()))))
            .put(
                    CaseFact.Overdue.class,
                    change(
                            CaseFact.Overdue.class,
                            (s, f, at) -> s.with(s.clock().overdue(f.dueAt()))))
            .build();

    private CaseFold() {}

    private interface Change<F extends CaseFact> {
        CaseState of(CaseState state, F fact, Stamp stamp);
    }

    private static <F extends CaseFact> Change<CaseFact> change(Class<F> type, Change<F> change) {
        return (state, fact, stamp) -> change.of(state, type.cast(fact), stamp);
    }

    /** Returns the state after {@code fact}; facts that only matter to readers change nothing. */
    @SuppressWarnings("unchecked") // every change casts the fact to its own type
    public static CaseState after(CaseState state, CaseFact fact, Stamp stamp) {
        Change<CaseFact> change = (Change<CaseFact>) CHANGES.get(fact.getClass());
        return change == null ? state : change.of(state, fact, stamp);
    }

    private static CaseState opened(CaseState state, CaseFact.Opened fact, Stamp stamp) {
        return state.opened(
                new Intake(
                        fact.number(),
                        fact.channel(),
                        fact.category(),
                        fact.place(),
                        fact.received(),
                        fact.occurredOn(),
                        stamp.at(),
                        Optional.empty()),
                Holding.by(fact.accountable(), stamp.at()));
    }

    private static CaseState lifting(CaseState state, Side side, Optional<StaffId> by) {
        return state.with(side, there(state.parties().get(side)).lifting(by));
    }

    /** Once two decided it, asking her alone is owed no more; her gate stays as it is. */
    private static CaseState left(CaseState state, CaseFact.LeftUnasked fact, Stamp stamp) {
        return Unasked.of(state, fact.side()).and(fact.by()).isLeft()
                ? state.with(state.progress().duty(Duty.SCREEN_ALONE, fact.side(), false))
                : state;
    }

    private static CaseState struck(CaseState state, CaseFact.AttemptStruck fact) {
        CaseState now = state.with(state.progress().counting(fact.unsettled(), fact.settled()));
        return fact.session()
                .map(n -> session(now, n, Session.Standing.STARTED))
                .orElse(now);
    }

    private static CaseState session(CaseState state, int number, Session.Standing standing) {
        return state.with(state.progress()
                .session(number, there(state.progress().sessions().get(number)).as(standing)));
    }

    /** What an earlier entry of the same case must have put there. */
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Returns whose compartment the fact stands in. */
    public static Side side(Stamp stamp) {
        return stamp.compartment().equals(Compartment.of(Side.OTHER)) ? Side.OTHER : Side.APPLICANT;
    }
}
