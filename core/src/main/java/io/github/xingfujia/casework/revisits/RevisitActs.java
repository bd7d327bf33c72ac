package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Revisits;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is recorded of revisits: one that was made, and that a party wants no more of them. */
public final class RevisitActs {

    private RevisitActs() {}

    public record RecordRevisit(CaseId caseId, Revisit revisit) implements CaseCommand {}

    /**
     * Records a revisit, whoever made it: what happened is never refused for a missing certificate. Somebody who could
     * not speak safely is not contacted again and must be screened alone: her last screen no longer holds. What is found
     * outside of a round is recorded as well, and is none.
     */
    static final class RecordAct extends CaseStep<RecordRevisit> {
        private final Heard heard;
        private final Deadlines deadlines;
        private final CountyTerms.Revisiting terms;

        RecordAct(Heard heard, Deadlines deadlines, CountyTerms.Revisiting terms) {
            super(Actions.REVISIT);
            this.heard = heard;
            this.deadlines = deadlines;
            this.terms = terms;
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        public List<Ref> then(RecordRevisit command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            CaseState state = state(command, loaded);
            state.party(command.revisit().side()).ifPresent(p -> {
                refs.add(Contacts.of(p.person()));
                Side side = command.revisit().side();
                switch (sufferer(command, state)) {
                    case SPEAKER -> refs.addAll(heard.files(command.caseId(), List.of(side)));
                    case OTHER -> refs.addAll(heard.files(command.caseId(), List.of(side.opposite())));
                    case NOBODY, UNKNOWN -> {}
                }
            });
            return refs.stream().distinct().toList();
        }

        @Override
        public List<Clear> clear(RecordRevisit command, Loaded loaded, Moment moment) {
            CaseState state = state(command, loaded);
            Revisit revisit = command.revisit();
            if (revisit.words().isBlank() || state.party(revisit.side()).isEmpty()) {
                return List.of();
            }
            Clear words = Compartment.of("words", ref(command), state, revisit.side(), revisit.words());
            return sufferer(command, state) == Sufferer.SPEAKER
                    ? List.of(words, Heard.words(command.caseId(), state, revisit.side(), revisit.words()))
                    : List.of(words);
        }

        @Override
        protected Ruling decide(RecordRevisit command, CaseState state, Loaded loaded, Moment moment) {
            Revisit revisit = command.revisit();
            Side side = revisit.side();
            if (state.party(side).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            boolean settled = state.settlement().isInEffect()
                    || state.ending().filter(Ending::isSettlement).isPresent();
            Sufferer sufferer = sufferer(command, state);
            boolean endangered = !revisit.safe() || sufferer != Sufferer.NOBODY;
            if (!settled && !endangered) {
                return refuse("no-revisit-due", "casework.followUp");
            }
            RevisitFact.Answer answer = answer(revisit, counts(state, side, moment), moment);
            Revisits after = state.revisits().after(answer, side, moment.now());
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Compartment.of(side), (RevisitFact) answer);
            if (!state.revisits().isKept(answer, side, moment.now())) {
                Visits.free(plan, command.caseId(), state, side);
            }
            if (endangered) {
                protect(plan, command, state, loaded);
            }
            if (sufferer == Sufferer.SPEAKER) {
                heard.weigh(plan, command.caseId(), state, side, heard.spoken(revisit.words()), loaded, moment);
            }
            heard.ofOther(plan, command.caseId(), state, side, sufferer, revisit.words(), loaded, moment);
            if (answer.isBreach()
                    && state.settlement().isInEffect()
                    && after.answerBy().isEmpty()) {
                LocalDate by = deadlines.day(moment.now(), terms.answer());
                plan.to(ref(command), Cases.STAFF, new RevisitFact.BreachFound(by));
            }
            boolean ended = ahead(plan, ref(command), state, after, answer, moment);
            // who is not asked any more, and whom to ask may endanger another, takes nobody's time
            Visits.drop(
                    plan,
                    command.caseId(),
                    state,
                    s -> after.arranged().containsKey(s) && (ended || endangered && s != side));
            if (answer instanceof RevisitFact.Made made && made.performance().isPresent()) {
                plan.publish(
                        ref(command),
                        Compartment.of(side),
                        new PublishedCaseFact.RevisitMade(
                                made.performance().get(),
                                made.satisfaction().orElseThrow(),
                                state.told(),
                                moment.today()));
            }
            return plan.build();
        }

        private Sufferer sufferer(RecordRevisit command, CaseState state) {
            return heard.sufferer(
                    state, command.revisit().side(), command.revisit().words());
        }

        /** A round is made near its day: what is found long before is recorded beside it, and the round is still to be made. */
        private boolean counts(CaseState state, Side side, Moment moment) {
            return state.revisits().asks(side)
                    && state.revisits()
                            .opens(terms)
                            .filter(day -> !moment.today().isBefore(day))
                            .isPresent();
        }

        private static RevisitFact.Answer answer(Revisit revisit, boolean counts, Moment moment) {
            Optional<Sealed> words = moment.hasSealed("words") ? Optional.of(moment.sealed("words")) : Optional.empty();
            return counts
                    ? new RevisitFact.Made(
                            revisit.performance(), revisit.satisfaction(), revisit.safe(), revisit.stop(), words)
                    : new RevisitFact.Found(
                            revisit.performance(), revisit.satisfaction(), revisit.safe(), revisit.stop(), words);
        }

        /** Who cannot speak safely is sent nothing any more; she, and who tells of violence (decision 161), is asked alone again. */
        private static void protect(Ruling.Plan.Builder plan, RecordRevisit command, CaseState state, Loaded loaded) {
            Side side = command.revisit().side();
            Party party = state.party(side).orElseThrow();
            if (!command.revisit().safe()) {
                plan.to(Contacts.of(party.person()), "", new ContactFact.Agreed(SafeContact.none(), Optional.empty()))
                        .to(ref(command), Compartment.of(side), new CaseFact.ContactAgreed(false));
            }
            plan.to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, side));
            boolean heard =
                    state.settlement().isInEffect() || speaks(state, side, gate(loaded, party), command.caseId());
            toGates(plan, party, new GateFact.IncidentReported(command.caseId().value(), heard));
            Sessions.cancel(plan, command.caseId(), state, s -> true);
        }

        /**
         * Ends the revisits when it is enough; plans one more round when the last was made and it is not, and sooner than
         * planned when somebody says that the agreement is not kept. Returns whether they ended.
         */
        private boolean ahead(
                Ruling.Plan.Builder plan,
                Ref ref,
                CaseState state,
                Revisits after,
                RevisitFact.Answer answer,
                Moment moment) {
            Set<Side> parties = state.parties().keySet();
            boolean over = after.isOver(answer, parties);
            if (over && after.isEnough(parties, terms)) {
                plan.to(ref, Cases.STAFF, new RevisitFact.Ended());
                return true;
            }
            LocalDate again = deadlines.day(moment.now(), terms.again());
            List<LocalDate> ahead = after.areDue() ? after.rounds() : List.of();
            List<LocalDate> later =
                    (answer.counts() || over) && !ahead.isEmpty() ? ahead.subList(1, ahead.size()) : ahead;
            boolean soon = later.stream().anyMatch(day -> !day.isAfter(again));
            boolean asked = !after.out().containsAll(parties);
            if (over && later.isEmpty()
                    || answer.isBreach() && state.settlement().isInEffect() && !soon && asked) {
                plan.to(ref, Cases.STAFF, new RevisitFact.Planned(List.of(again)));
            }
            return false;
        }
    }
}
