package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** What happened in a case, told in words (办理经过): acts and who did them, never what anybody said. */
public final class History {

    private static final Object NOBODY = "";

    /** What is told of, with the one thing worth naming: a post, a person, a side or a coded word. */
    static final Map<Class<?>, Telling<?>> TOLD = ImmutableMap.<Class<?>, Telling<?>>builder()
            .put(CaseFact.Opened.class, told("opened", (CaseFact.Opened f, Network n) -> n.label(f.accountable())))
            .put(
                    CaseFact.AccountableMoved.class,
                    told("accountable-moved", (CaseFact.AccountableMoved f, Network n) -> n.label(f.to())))
            .put(
                    CaseFact.HandlerAssigned.class,
                    told("handler-assigned", (CaseFact.HandlerAssigned f, Network n) -> name(f.handler(), n)))
            .put(
                    CaseFact.HandlerReleased.class,
                    told("handler-released", (CaseFact.HandlerReleased f, Network n) -> name(f.handler(), n)))
            .put(
                    CaseFact.Ended.class,
                    told("ended", (CaseFact.Ended f, Network n) -> f.ending().wording()))
            .put(CaseFact.Closed.class, told("closed"))
            .put(CaseFact.ApproachAgreed.class, told("approach-agreed"))
            .put(CaseFact.ApproachWithdrawn.class, told("approach-withdrawn"))
            .put(CaseFact.MediationRefused.class, told("mediation-refused"))
            .put(
                    CaseFact.SideScreened.class,
                    told(
                            "side-screened",
                            (CaseFact.SideScreened f, Network n) -> f.side().wording()))
            .put(
                    CaseFact.DutyDone.class,
                    told(
                            "duty-done",
                            (CaseFact.DutyDone f, Network n) -> f.duty().wording()))
            .put(
                    CaseFact.DangerReported.class,
                    told(
                            "danger-reported",
                            (CaseFact.DangerReported f, Network n) -> f.report().wording()))
            .put(
                    CaseFact.Interviewed.class,
                    told(
                            "interviewed",
                            (CaseFact.Interviewed f, Network n) -> f.side().wording()))
            .put(
                    CaseFact.IncidentTold.class,
                    told(
                            "incident-told",
                            (CaseFact.IncidentTold f, Network n) -> f.side().wording()))
            .put(
                    CaseFact.LiftProposed.class,
                    told(
                            "lift-proposed",
                            (CaseFact.LiftProposed f, Network n) -> f.side().wording()))
            .put(
                    CaseFact.LiftConfirmed.class,
                    told(
                            "lift-confirmed",
                            (CaseFact.LiftConfirmed f, Network n) -> f.side().wording()))
            .put(
                    CaseFact.LeftUnasked.class,
                    told(
                            "left-unasked",
                            (CaseFact.LeftUnasked f, Network n) -> f.side().wording()))
            .put(CaseFact.Triaged.class, told("triaged"))
            .put(CaseFact.MatchHinted.class, told("match-hinted"))
            .put(CaseFact.SentByCategory.class, told("sent-by-category"))
            .put(
                    CaseFact.RelationDisclosed.class,
                    told("relation-disclosed", (CaseFact.RelationDisclosed f, Network n) -> name(f.staff(), n)))
            .put(
                    CaseFact.Challenged.class,
                    told("challenged", (CaseFact.Challenged f, Network n) -> name(f.staff(), n)))
            .put(CaseFact.Approached.class, told("approached"))
            .put(CaseFact.SessionPlanned.class, told("session-planned"))
            .put(CaseFact.SessionStarted.class, told("session-started"))
            .put(CaseFact.SessionCancelled.class, told("session-cancelled"))
            .put(
                    CaseFact.Attempted.class,
                    told(
                            "attempted",
                            (CaseFact.Attempted f, Network n) -> f.result().wording()))
            .put(
                    CaseFact.AttemptedBeside.class,
                    told(
                            "attempted",
                            (CaseFact.AttemptedBeside f, Network n) ->
                                    f.result().wording()))
            .put(CaseFact.AttemptStruck.class, told("attempt-struck"))
            .put(
                    CaseFact.Reviewed.class,
                    told("reviewed", (CaseFact.Reviewed f, Network n) -> heading(f.step(), n.label(f.to()))))
            .put(
                    CaseFact.AdviserNamed.class,
                    told("adviser-named", (CaseFact.AdviserNamed f, Network n) -> name(f.adviser(), n)))
            .put(CaseFact.TakenOver.class, told("taken-over"))
            .put(
                    CaseFact.Returned.class,
                    told(
                            "returned",
                            (CaseFact.Returned f, Network n) -> f.reason().wording()))
            .put(CaseFact.Paused.class, told("paused"))
            .put(CaseFact.Resumed.class, told("resumed"))
            .put(
                    CaseFact.ExtensionAgreed.class,
                    told("extension-agreed", (CaseFact.ExtensionAgreed f, Network n) -> f.period()))
            .put(CaseFact.Extended.class, told("extended", (CaseFact.Extended f, Network n) -> f.period()))
            .put(CaseFact.Overdue.class, told("overdue"))
            .put(
                    AgreementFact.Drawn.class,
                    told("drawn", (AgreementFact.Drawn f, Network n) -> f.form().wording()))
            .put(AgreementFact.Signed.class, told("signed"))
            .put(
                    AgreementFact.MediatorSigned.class,
                    told("mediator-signed", (AgreementFact.MediatorSigned f, Network n) -> name(f.mediator(), n)))
            .put(AgreementFact.CommitteeSealed.class, told("committee-sealed"))
            .put(AgreementFact.TookEffect.class, told("took-effect"))
            .put(
                    AgreementFact.CopyHanded.class,
                    told(
                            "copy-handed",
                            (AgreementFact.CopyHanded f, Network n) -> f.side().wording()))
            .put(AgreementFact.ConfirmationApplied.class, told("confirmation-applied"))
            .put(
                    AgreementFact.ConfirmationDecided.class,
                    told(
                            "confirmation-decided",
                            (AgreementFact.ConfirmationDecided f, Network n) ->
                                    f.result().wording()))
            .put(AgreementFact.RoutesTold.class, told("routes-told"))
            .put(CourtFact.Delegated.class, told("court-delegated"))
            .put(CourtFact.DelegationAccepted.class, told("court-accepted"))
            .put(CourtFact.DelegationDeclined.class, told("court-declined"))
            .put(CourtFact.Reported.class, told("court-reported"))
            .put(
                    RevisitFact.Arranged.class,
                    told("revisit-arranged", (RevisitFact.Arranged f, Network n) -> name(f.by(), n)))
            .put(RevisitFact.Dropped.class, told("revisit-dropped"))
            .put(RevisitFact.Made.class, told("revisit-made"))
            .put(RevisitFact.Found.class, told("revisit-found"))
            .put(
                    RevisitFact.BreachFound.class,
                    told("breach-found", (RevisitFact.BreachFound f, Network n) -> f.answerBy()))
            .put(
                    RevisitFact.Pursued.class,
                    told(
                            "breach-pursued",
                            (RevisitFact.Pursued f, Network n) -> f.side().wording()))
            .put(RevisitFact.Overdue.class, told("revisit-overdue"))
            .put(RevisitFact.Ended.class, told("revisits-ended"))
            .build();

    /** What is not told of: who they are, what they said, and what only the clock needs. */
    static final List<Class<?>> SILENT = List.of(
            CaseFact.PartyDescribed.class,
            CaseFact.PartyCalled.class,
            CaseFact.PartyNamed.class,
            CaseFact.PartyKnownAs.class,
            CaseFact.PartyIdentified.class,
            CaseFact.Said.class,
            CaseFact.Wished.class,
            CaseFact.ContactAgreed.class,
            CaseFact.Received.class,
            CaseFact.Counted.class,
            CaseFact.FaceKept.class,
            CaseFact.HandlerChosen.class,
            CaseFact.SessionRecorded.class,
            CaseFact.SameMatter.class,
            CaseFact.DutyOpened.class,
            CaseFact.DueSet.class,
            RevisitFact.Planned.class);

    private History() {}

    /** A fact and who recorded it when. */
    public record Noted(Fact fact, Stamp stamp) {}

    record Telling<F extends Fact>(String word, BiFunction<F, Network, Object> names) {}

    private static Telling<Fact> told(String word) {
        return new Telling<>(word, (fact, network) -> NOBODY);
    }

    private static <F extends Fact> Telling<F> told(String word, BiFunction<F, Network, Object> names) {
        return new Telling<>(word, names);
    }

    static CaseState noting(CaseState state, Fact fact, Stamp stamp) {
        // what a party said is kept for the file, and which session an attempt was; neither is told in the time line
        boolean kept = TOLD.containsKey(fact.getClass())
                || fact instanceof CaseFact.Said
                || fact instanceof CaseFact.SessionRecorded;
        return kept ? state.noting(new Noted(fact, stamp)) : state;
    }

    public static List<CaseView.Event> told(List<Noted> history, Network network) {
        return history.stream()
                .filter(noted -> TOLD.containsKey(noted.fact().getClass()))
                .map(noted -> event(noted, network))
                .toList();
    }

    @SuppressWarnings("unchecked") // every telling stands under the class of its own fact
    private static CaseView.Event event(Noted noted, Network network) {
        Telling<Fact> telling =
                (Telling<Fact>) Objects.requireNonNull(TOLD.get(noted.fact().getClass()));
        Wording what = Wording.of(
                "casework", "event." + telling.word(), telling.names().apply(noted.fact(), network));
        return new CaseView.Event(noted.stamp().at(), noted.stamp().actor(), what);
    }

    /** Returns who holds, guides or takes over the case since the review, in both languages. */
    public static Label heading(Step step, Label post) {
        String key = "escalation." + step.word();
        return new Label(
                Wording.of("casework", key, post.zh()).in(Locale.CHINA),
                Wording.of("casework", key, post.en()).in(Locale.ENGLISH));
    }

    /** Returns the name people know, or the login name of someone no longer on the list. */
    public static Object name(StaffId staff, Network network) {
        return network.member(staff).<Object>map(m -> m.name()).orElse(staff.value());
    }
}
