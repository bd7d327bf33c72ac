package io.github.xingfujia.casework.file;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case is folded from its four streams: common, each party's, staff's. */
public final class Cases implements Aggregate<CaseState> {

    public static final Cases CASES = new Cases();
    public static final String COMMON = "";
    public static final String STAFF = "staff";

    public static final Kind KIND = new Kind(
            "case",
            5,
            List.of(
                    Attribute.unique("number"),
                    Attribute.shown("accountable"),
                    Attribute.shown("status"),
                    Attribute.shown("category"),
                    Attribute.shown("channel"),
                    Attribute.number("place"),
                    Attribute.text("handler"),
                    Attribute.number("openedAt"),
                    Attribute.number("overdue"),
                    Attribute.number("overdueAt"),
                    Attribute.ordered("movesBy"),
                    Attribute.number("safetyFirst"),
                    Attribute.number("untold"),
                    Attribute.number("unsettled"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Cases() {}

    public static Ref of(CaseId id) {
        return new Ref("case", id.value());
    }

    /** Returns the case that somebody without a login opened by the command {@code sent}. */
    public static Ref told(CommandId sent, Moment moment) {
        return new Ref("case", moment.key("case", Actor.anonymous(), sent));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("casework.opened/1", CaseFact.Opened.class)
                .fact("casework.accountable-moved/1", CaseFact.AccountableMoved.class)
                .fact("casework.handler-assigned/1", CaseFact.HandlerAssigned.class)
                .fact("casework.handler-released/1", CaseFact.HandlerReleased.class)
                .fact("casework.ended/1", CaseFact.Ended.class)
                .fact("casework.closed/1", CaseFact.Closed.class)
                .fact("casework.party-described/1", CaseFact.PartyDescribed.class)
                .fact("casework.party-called/1", CaseFact.PartyCalled.class)
                .fact("casework.party-named/1", CaseFact.PartyNamed.class)
                .fact("casework.party-known-as/1", CaseFact.PartyKnownAs.class)
                .fact("casework.said/1", CaseFact.Said.class)
                .fact("casework.wished/1", CaseFact.Wished.class)
                .fact("casework.approach-agreed/1", CaseFact.ApproachAgreed.class)
                .fact("casework.contact-agreed/1", CaseFact.ContactAgreed.class)
                .fact("casework.approach-withdrawn/1", CaseFact.ApproachWithdrawn.class)
                .fact("casework.mediation-refused/1", CaseFact.MediationRefused.class)
                .fact("casework.face-kept/1", CaseFact.FaceKept.class)
                .fact("casework.received/1", CaseFact.Received.class)
                .fact("casework.counted/1", CaseFact.Counted.class)
                .fact("casework.side-screened/1", CaseFact.SideScreened.class)
                .fact("casework.party-identified/1", CaseFact.PartyIdentified.class)
                .fact("casework.interviewed/1", CaseFact.Interviewed.class)
                .fact("casework.incident-told/1", CaseFact.IncidentTold.class)
                .fact("casework.lift-proposed/1", CaseFact.LiftProposed.class)
                .fact("casework.lift-confirmed/1", CaseFact.LiftConfirmed.class)
                .fact("casework.left-unasked/1", CaseFact.LeftUnasked.class)
                .fact("casework.duty-opened/1", CaseFact.DutyOpened.class)
                .fact("casework.danger-reported/1", CaseFact.DangerReported.class)
                .fact("casework.duty-done/1", CaseFact.DutyDone.class)
                .fact("casework.triaged/1", CaseFact.Triaged.class)
                .fact("casework.relation-disclosed/1", CaseFact.RelationDisclosed.class)
                .fact("casework.challenged/1", CaseFact.Challenged.class)
                .fact("casework.handler-chosen/1", CaseFact.HandlerChosen.class)
                .fact("casework.approached/1", CaseFact.Approached.class)
                .fact("casework.session-planned/1", CaseFact.SessionPlanned.class)
                .fact("casework.session-started/1", CaseFact.SessionStarted.class)
                .fact("casework.session-cancelled/1", CaseFact.SessionCancelled.class)
                .fact("casework.attempted/1", CaseFact.Attempted.class)
                .fact("casework.attempted-beside/1", CaseFact.AttemptedBeside.class)
                .fact("casework.attempt-struck/1", CaseFact.AttemptStruck.class)
                .fact("casework.session-recorded/1", CaseFact.SessionRecorded.class)
                .fact("casework.same-matter/1", CaseFact.SameMatter.class)
                .fact("casework.match-hinted/1", CaseFact.MatchHinted.class)
                .fact("casework.sent-by-category/1", CaseFact.SentByCategory.class)
                .fact("casework.reviewed/1", CaseFact.Reviewed.class)
                .fact("casework.adviser-named/1", CaseFact.AdviserNamed.class)
                .fact("casework.taken-over/1", CaseFact.TakenOver.class)
                .fact("casework.returned/1", CaseFact.Returned.class)
                .fact("casework.due-set/1", CaseFact.DueSet.class)
                .fact("casework.paused/1", CaseFact.Paused.class)
                .fact("casework.resumed/1", CaseFact.Resumed.class)
                .fact("casework.extension-agreed/1", CaseFact.ExtensionAgreed.class)
                .fact("casework.extended/1", CaseFact.Extended.class)
                .fact("casework.overdue/1", CaseFact.Overdue.class)
                .fact("casework.agreement-drawn/1", AgreementFact.Drawn.class)
                .fact("casework.agreement-signed/1", AgreementFact.Signed.class)
                .fact("casework.agreement-mediator-signed/1", AgreementFact.MediatorSigned.class)
                .fact("casework.agreement-sealed/1", AgreementFact.CommitteeSealed.class)
                .fact("casework.agreement-took-effect/1", AgreementFact.TookEffect.class)
                .fact("casework.agreement-copy-handed/1", AgreementFact.CopyHanded.class)
                .fact("casework.confirmation-applied/1", AgreementFact.ConfirmationApplied.class)
                .fact("casework.confirmation-decided/1", AgreementFact.ConfirmationDecided.class)
                .fact("casework.routes-told/1", AgreementFact.RoutesTold.class)
                .fact("casework.revisits-planned/1", RevisitFact.Planned.class)
                .fact("casework.revisit-arranged/1", RevisitFact.Arranged.class)
                .fact("casework.revisit-dropped/1", RevisitFact.Dropped.class)
                .fact("casework.revisit-made/1", RevisitFact.Made.class)
                .fact("casework.revisit-found/1", RevisitFact.Found.class)
                .fact("casework.breach-found/1", RevisitFact.BreachFound.class)
                .fact("casework.breach-pursued/1", RevisitFact.Pursued.class)
                .fact("casework.revisit-overdue/1", RevisitFact.Overdue.class)
                .fact("casework.revisits-ended/1", RevisitFact.Ended.class)
                .fact("casework.court-delegated/1", CourtFact.Delegated.class)
                .fact("casework.court-accepted/1", CourtFact.DelegationAccepted.class)
                .fact("casework.court-declined/1", CourtFact.DelegationDeclined.class)
                .fact("casework.court-reported/1", CourtFact.Reported.class)
                .fact("casework.published-court-report/1", PublishedCaseFact.CourtReported.class)
                .fact("casework.published-revisit/1", PublishedCaseFact.RevisitMade.class)
                .fact("casework.published-agreement/1", PublishedCaseFact.AgreementMade.class)
                .fact("casework.published-confirmation/1", PublishedCaseFact.ConfirmationDecided.class)
                .fact("casework.published-opened/1", PublishedCaseFact.CaseOpened.class)
                .fact("casework.published-recategorised/1", PublishedCaseFact.CaseRecategorised.class)
                .fact("casework.published-raised/1", PublishedCaseFact.CaseRaised.class)
                .fact("casework.published-ended/1", PublishedCaseFact.CaseEnded.class);
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public List<String> compartments() {
        return List.of(COMMON, Compartment.of(Side.APPLICANT), Compartment.of(Side.OTHER), STAFF);
    }

    @Override
    public CaseState none(Ref ref) {
        return CaseState.NONE;
    }

    @Override
    public CaseState evolve(CaseState state, Fact fact, Stamp stamp) {
        if (fact instanceof CaseFact known) {
            return History.noting(CaseFold.after(state, known, stamp), known, stamp);
        }
        if (fact instanceof RevisitFact known) {
            Revisits after = state.revisits().after(known, state.parties().keySet(), stamp);
            return History.noting(state.with(after), known, stamp);
        }
        if (fact instanceof CourtFact known) {
            return History.noting(state.after(known, stamp), known, stamp);
        }
        return fact instanceof AgreementFact known
                ? History.noting(state.with(state.settlement().after(known, stamp)), known, stamp)
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, CaseState state) {
        if (!state.exists()) {
            return Optional.empty();
        }
        Intake intake = state.intake().orElseThrow();
        Scope scope = CaseScope.of(state);
        Optional<Instant> overdueAt = state.clock().overdueAt().or(state.revisits()::overdueAt);
        Row.Builder row = Row.of(KIND, ref.key())
                .text("number", intake.number())
                .text("status", state.closed() ? "closed" : state.isOpen() ? "open" : "ended")
                .text("category", state.category())
                .text("channel", intake.channel().name())
                .number("place", intake.place().value())
                .instant("openedAt", intake.openedAt())
                .flag("overdue", overdueAt.isPresent())
                .flag(
                        "safetyFirst",
                        state.isOpen()
                                ? state.progress().isSafetyFirst()
                                : state.progress().owesSafety())
                .flag(
                        "untold",
                        !state.isOpen()
                                && !state.closed()
                                && (Untold.of(state) || state.court().owesReport()))
                .number("unsettled", state.progress().unsettled())
                .texts(Listing.SEEN_BY, scope.openTo())
                .texts(Listing.BARRED, scope.barred());
        overdueAt.ifPresent(at -> row.instant("overdueAt", at));
        // not when work looks at it: what wakes it may be said of another matter, and is shown to nobody who lists this
        // one
        Stream.concat(state.isOpen() ? state.clock().next().stream() : Stream.empty(), state.revisits().next().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(at -> row.instant("movesBy", at));
        state.holding().accountable().ifPresent(p -> row.text("accountable", p.value()));
        state.holding().handler().ifPresent(h -> row.text("handler", h.value()));
        return Optional.of(row.build());
    }

    public static boolean isPlanned(Session session) {
        return session.standing() == Session.Standing.PLANNED;
    }
}
