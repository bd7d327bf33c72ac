package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page knows of a case when it offers actions (页面所知): the view, without opening anything else.
 *
 * @param visit who looks
 * @param view what she may see
 * @param drawn the agreement as it was drawn last; known on its own page only
 */
record Known(Visit visit, CaseView view, Optional<AgreementView> drawn) {

    Known drawn(Optional<AgreementView> agreement) {
        return new Known(visit, view, agreement);
    }

    Locale locale() {
        return visit.locale();
    }

    House house() {
        return visit.house;
    }

    boolean isOpen() {
        return view.status().equals("open");
    }

    boolean isEnded() {
        return view.status().equals("ended");
    }

    boolean isArchived() {
        return !isOpen() && !isEnded();
    }

    /** Returns whether the last of these events that happened is {@code event}. */
    boolean lastly(String event, String... undone) {
        List<String> ending = Arrays.asList(undone);
        boolean holds = false;
        for (CaseView.Event one : view.history()) {
            String key = one.what().key();
            holds = key.equals("event." + event) || holds && !ending.contains(key.replaceFirst("^event\\.", ""));
        }
        return holds;
    }

    /** Returns whether the other party was asked before the first contact only: it tells of danger, and opens no gate. */
    boolean isAskedEarly(CaseView.PartyView party) {
        return party.side() == Side.OTHER
                && party.gate().state() == GateClass.NOT_SCREENED
                && !lastly("approached")
                && view.history().stream()
                        .map(CaseView.Event::what)
                        .anyMatch(w -> w.key().equals("event.side-screened")
                                && w.arguments().contains(Side.OTHER.wording()));
    }

    boolean hasOther() {
        return view.parties().stream().anyMatch(p -> p.side() == Side.OTHER);
    }

    CaseView.PartyView party(Side side) {
        return view.parties().stream().filter(p -> p.side() == side).findFirst().orElseThrow(NotHere::new);
    }

    /** Returns whether the other party may be approached; why not is nobody's business here. */
    boolean mayMeet() {
        return hasOther()
                && party(Side.APPLICANT).gate().approach() != GateTable.Approach.NONE
                && !party(Side.OTHER).gate().state().isPositive();
    }

    boolean isAgreed() {
        return lastly("approach-agreed", "approach-withdrawn");
    }

    /** Returns whether the applicant lets the other party be approached, as it stands. */
    boolean agrees() {
        return view.approach().filter(ApproachTerms::approach).isPresent();
    }

    /** Returns whether a session with this party may be planned as far as consent goes; the gate is asked by the house. */
    boolean isMeetable(Side side) {
        return side == Side.APPLICANT || lastly("approached") && agrees();
    }

    /** Returns whether a party clearly refused mediation. */
    boolean isRefused() {
        return lastly("mediation-refused");
    }

    boolean hasDuties() {
        return view.parties().stream().flatMap(p -> p.duties().stream()).anyMatch(d -> d != Duty.SCREEN_ALONE);
    }

    /** Returns whether somebody is owed a plan with a named handler. */
    boolean owesPlan() {
        return view.parties().stream().anyMatch(p -> p.duties().contains(Duty.PLAN_WITH_NAMED_HANDLER));
    }

    /** Returns whether someone is still to be asked alone. */
    boolean owesAnswer() {
        return view.parties().stream().anyMatch(p -> p.duties().contains(Duty.SCREEN_ALONE));
    }

    /** Returns whether an agreement is in effect and revisits go on. */
    boolean isLookedAfter() {
        return lastly("took-effect", "revisits-ended");
    }

    /** Returns whether somebody said that an agreement is not kept; whether it stands the house says. */
    boolean isBroken() {
        return lastly("breach-found");
    }

    /** Returns whether it still waits that somebody is urged, or told of her ways. */
    boolean owesPursuit() {
        return lastly("breach-found", "breach-pursued");
    }

    /** Returns whether the applicant took back that the other party may be approached. */
    boolean isTakenBack() {
        return lastly("approach-withdrawn", "approach-agreed");
    }

    /** Returns whether the applicant said that the other party is not to be approached, from the first or by taking it back. */
    boolean isKeptAway() {
        return isTakenBack() || isAgreed() && !agrees();
    }

    /** Returns whether a paper was drawn that is not in effect. */
    boolean isUnfinished() {
        return lastly("drawn") && !lastly("took-effect");
    }

    /** Returns whether a party has not been handed the written agreement. */
    boolean owesCopies() {
        boolean written = view.history().stream()
                .anyMatch(e -> e.what().key().equals("event.drawn")
                        && e.what().arguments().contains(AgreementForm.WRITTEN.wording()));
        return written
                && lastly("took-effect")
                && view.parties().stream()
                        .map(CaseView.PartyView::side)
                        .anyMatch(side -> view.history().stream()
                                .map(CaseView.Event::what)
                                .noneMatch(w -> w.key().equals("event.copy-handed")
                                        && w.arguments().contains(side.wording())));
    }

    /** Returns whether somebody who knows of a case that failed, and can be reached, was not told of other routes. */
    boolean owesRoutes() {
        return view.parties().stream().anyMatch(CaseView.PartyView::untold);
    }

    /** Returns whether the court confirmed the agreement. */
    boolean isConfirmed() {
        return view.history().stream()
                .map(CaseView.Event::what)
                .anyMatch(w -> w.key().equals("event.confirmation-decided")
                        && w.arguments().contains(Confirmation.CONFIRMED.wording()));
    }

    /** Returns whether both may not meet as the case stands: someone was not asked alone, or told of danger. */
    boolean isApart() {
        return view.parties().stream()
                .anyMatch(p ->
                        p.gate().state() != GateClass.NO_INDICATOR || p.duties().contains(Duty.SCREEN_ALONE));
    }

    /** Returns whether an attempt settled it. */
    boolean isSettled() {
        boolean settled = false;
        for (CaseView.Event one : view.history()) {
            boolean struck = one.what().key().equals("event.attempt-struck");
            settled = !struck && (settled || one.what().arguments().contains(Wording.of("casework", "result.settled")));
        }
        return settled;
    }

    /** Returns whether every party signed the agreement as it was last drawn up. */
    boolean isSignedByParties() {
        int signed = 0;
        for (CaseView.Event one : view.history()) {
            String key = one.what().key();
            signed = key.equals("event.drawn") ? 0 : key.equals("event.signed") ? signed + 1 : signed;
        }
        return signed >= view.parties().size();
    }

    List<CaseRecord.SessionRecord> sessions(String standing) {
        return view.sessions().stream()
                .filter(s -> s.standing().equals(standing))
                .toList();
    }

    /** Returns whether a court delegated it. */
    boolean isDelegated() {
        return lastly("court-delegated");
    }

    /** Returns whether the court waits for a yes or a no. */
    boolean isPendingAtCourt() {
        return lastly("court-delegated", "court-accepted", "court-declined");
    }

    /** Returns whether the court waits to be told the end. */
    boolean owesCourt() {
        return lastly("court-delegated", "court-reported");
    }

    /** Returns whether the case is in this reader's hands: of her post, or of her as its mediator. */
    boolean steers() {
        Session.Worker worker = visit.worker();
        return view.accountable().equals(worker.post())
                || view.handler().filter(worker.id()::equals).isPresent();
    }

    /** Returns whether the reader works here as one of these. */
    boolean isOneOf(Role... roles) {
        Session.Worker worker = visit.worker();
        List<Role> hers = house().home().network().roles(worker.id(), worker.post());
        return Arrays.stream(roles).anyMatch(hers::contains);
    }
}
