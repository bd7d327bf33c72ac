package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Revisits;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is recorded of revisits: one that was made, and that a party wants no more of them. */
public final class RevisitActs {

    private RevisitActs() {}

    public record RecordRevisit(CaseId caseId, Revisit revisit) implements CaseCommand {}

    /**
     * Records a revisit, whoever made it: what happened is never refused for a missing certificate. Somebody who could
     * not speak safely is not contacted again and must be screened alone: her last screen no longer holds.
     */
    static final class RecordAct extends CaseStep<RecordRevisit> {
        private final Deadlines deadlines;
        private final CountyTerms.Revisiting terms;

        RecordAct(Deadlines deadlines, CountyTerms.Revisiting terms) {
            super(Actions.REVISIT);
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
            state.parties().keySet().forEach(side -> refs.addAll(ArrangeRevisitAct.diaries(state, side)));
            state.party(command.revisit().side()).ifPresent(p -> refs.add(Contacts.of(p.person())));
            return refs.stream().distinct().toList();
        }

        @Override
        public List<Clear> clear(RecordRevisit command, Loaded loaded, Moment moment) {
            CaseState state = state(command, loaded);
            Revisit revisit = command.revisit();
            return revisit.words().isBlank() || state.party(revisit.side()).isEmpty()
                    ? List.of()
                    : List.of(Compartment.of("words", ref(command), state, revisit.side(), revisit.words()));
        }

        @Override
        protected Ruling decide(RecordRevisit command, CaseState state, Loaded loaded, Moment moment) {
            Revisit revisit = command.revisit();
            Side side = revisit.side();
            if (state.party(side).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            if (!state.revisits().asks(side)) {
                boolean told =
                        !revisit.safe() && state.settlement().effectiveOn().isPresent();
                return told ? between(command, state, moment) : refuse("no-revisit-due", "casework.followUp");
            }
            RevisitFact.Made made = new RevisitFact.Made(
                    revisit.performance(),
                    revisit.satisfaction(),
                    revisit.safe(),
                    revisit.stop(),
                    moment.hasSealed("words") ? Optional.of(moment.sealed("words")) : Optional.empty());
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Compartment.of(side), made);
            ArrangeRevisitAct.free(plan, command.caseId(), state, side);
            if (!revisit.safe()) {
                protect(plan, command, state, moment);
            }
            ahead(plan, ref(command), state, made, side, moment);
            revisit.performance()
                    .ifPresent(p -> plan.publish(
                            ref(command),
                            Compartment.of(side),
                            new PublishedCaseFact.RevisitMade(
                                    p, revisit.satisfaction().orElseThrow(), state.told(), moment.today())));
            return plan.build();
        }

        /** That she cannot speak safely is recorded whenever it is seen; between two rounds it is none. */
        private static Ruling between(RecordRevisit command, CaseState state, Moment moment) {
            Ruling.Plan.Builder plan = Ruling.plan();
            if (moment.hasSealed("words")) {
                plan.to(
                        ref(command),
                        Compartment.of(command.revisit().side()),
                        new CaseFact.Said(moment.sealed("words")));
            }
            protect(plan, command, state, moment);
            return plan.build();
        }

        private static void protect(Ruling.Plan.Builder plan, RecordRevisit command, CaseState state, Moment moment) {
            Side side = command.revisit().side();
            PersonId person = state.party(side).orElseThrow().person();
            plan.to(Contacts.of(person), "", new ContactFact.Agreed(SafeContact.none(), Optional.empty()))
                    .to(ref(command), Compartment.of(side), new CaseFact.ContactAgreed(false))
                    .to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, side));
            // whoever is revisited was asked alone in this case and speaks for herself
            CaseAct.toGates(
                    plan,
                    state.party(side).orElseThrow(),
                    new GateFact.IncidentReported(command.caseId().value(), true));
            Sessions.cancel(plan, command.caseId(), state, s -> true);
        }

        /** Ends the revisits, or plans one more round when the last was made and it is not enough. */
        private void ahead(
                Ruling.Plan.Builder plan, Ref ref, CaseState state, RevisitFact.Made made, Side side, Moment moment) {
            Revisits after = state.revisits().after(made, side, moment.now());
            if (!after.isRoundOver(state.parties().keySet())) {
                return;
            }
            if (after.isEnough(state.parties().keySet(), terms)) {
                plan.to(ref, Cases.STAFF, new RevisitFact.Ended());
                // nobody is asked any more: what was arranged with the other takes nobody's time
                after.arranged().keySet().forEach(other -> {
                    ArrangeRevisitAct.free(plan, CaseId.of(ref.key()), state, other);
                    plan.to(ref, Cases.STAFF, new RevisitFact.Dropped(other));
                });
            } else if (after.rounds().size() == 1) {
                LocalDate due = deadlines.day(moment.now(), terms.again());
                plan.to(ref, Cases.STAFF, new RevisitFact.Planned(List.of(due)));
            }
        }
    }
}
