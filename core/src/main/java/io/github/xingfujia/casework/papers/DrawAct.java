package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws up the agreement of a settled dispute. It tells one party what the other agreed to, so the gate of each is
 * asked; the reminders of {@link AgreementLint} are recorded and never block.
 */
public final class DrawAct extends CaseAct<DrawAct.DrawAgreement, List<Advice>> {

    public record DrawAgreement(CaseId caseId, Agreement agreement) implements CaseCommand {}

    private final Signing signing;
    private final Heard heard;

    DrawAct(Signing signing, Heard heard) {
        super(Actions.DRAW);
        this.signing = signing;
        this.heard = heard;
    }

    @Override
    public List<Ref> then(DrawAgreement command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        CaseState state = state(command, loaded);
        state.holding().handler().ifPresent(h -> refs.add(Certificates.of(h)));
        if (weighs(command.agreement())) {
            refs.addAll(heard.files(command.caseId(), state.parties().keySet()));
        }
        return refs;
    }

    @Override
    public List<Clear> clear(DrawAgreement command, Loaded loaded, Moment moment) {
        List<Clear> clear = new ArrayList<>();
        Ref ref = ref(command);
        add(clear, "about", ref, command.agreement().about());
        List<Clause> clauses = command.agreement().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            add(clear, i + ".text", ref, clauses.get(i).text());
            add(clear, i + ".manner", ref, clauses.get(i).manner());
            add(clear, i + ".place", ref, clauses.get(i).place());
        }
        return clear;
    }

    private static void add(List<Clear> clear, String name, Ref ref, String text) {
        if (!text.isBlank()) {
            clear.add(Compartment.staff(name, ref, text));
        }
    }

    @Override
    protected Ruling decide(DrawAgreement command, CaseState state, Loaded loaded, Moment moment) {
        if (state.settlement().isInEffect()) {
            return refuse("agreement-in-effect", "casework.agreement");
        }
        if (state.party(Side.OTHER).isEmpty()) {
            return refuse("no-other-party", "casework.open");
        }
        if (!state.progress().settled()) {
            return refuse("nothing-settled", "casework.record");
        }
        Optional<StaffId> mediator = state.holding().handler();
        if (mediator.isEmpty()) {
            return refuse("no-handler", "casework.assign");
        }
        Optional<Ruling> stop =
                signing.stop(command.caseId(), state, ContactForm.SHUTTLE, mediator.get(), moment.today(), loaded);
        if (stop.isPresent()) {
            return stop.get();
        }
        Optional<Ruling> unheld = unheld(command.agreement(), state, mediator.get(), moment);
        if (unheld.isPresent()) {
            return unheld.get();
        }
        Agreement agreement = command.agreement();
        ahead(agreement.clauses(), moment.today());
        boolean anew = !state.progress().gravest().isPositive() && speaksOfViolence(agreement);
        if (anew && agreement.form() == AgreementForm.ORAL) {
            // it would be in effect before anybody was asked alone
            return refuse("oral-of-violence", "casework.draw");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Cases.STAFF,
                        new AgreementFact.Drawn(
                                agreement.form(),
                                mediator.get(),
                                sealed("about", moment),
                                sealed(agreement.clauses(), moment),
                                AgreementLint.of(agreement)));
        Signing.meet(plan, state, command.caseId(), ContactForm.SHUTTLE);
        if (anew) {
            Heard.ofViolence(plan, command.caseId(), state);
            if (weighs(agreement)) {
                state.parties()
                        .keySet()
                        .forEach(side ->
                                heard.weigh(plan, command.caseId(), state, side, spoken(agreement), loaded, moment));
            }
        }
        if (agreement.form() == AgreementForm.ORAL) {
            signing.takeEffect(plan, ref(command), state, AgreementForm.ORAL, moment);
        }
        return plan.build();
    }

    /**
     * What was found in this case was asked and answered; violence that only the agreement tells of was not. Whoever gives up the
     * police, a suit or a protection order has something to be asked about too.
     */
    private boolean speaksOfViolence(Agreement agreement) {
        return AgreementLint.of(agreement).stream().anyMatch(one -> one.advice() == Advice.GIVES_UP_HELP)
                || texts(agreement).anyMatch(heard::inWords);
    }

    /** Words of violence, and a clause by which somebody is to ask nobody for protection, are answered at the district (decision 191). */
    private boolean weighs(Agreement agreement) {
        return AgreementLint.givesUpProtection(agreement) || !spoken(agreement).isEmpty();
    }

    private List<String> spoken(Agreement agreement) {
        return texts(agreement)
                .flatMap(text -> heard.spoken(text).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Agreement agreement) {
        return Stream.concat(
                Stream.of(agreement.about()),
                agreement.clauses().stream().flatMap(c -> Stream.of(c.text(), c.manner())));
    }

    /**
     * An oral agreement is in effect as it is written down, and a name stands under the words it was put to: both are the
     * mediator's to record, and nothing oral takes the place of what somebody signed (人民调解法 28, 29).
     */
    private static Optional<Ruling> unheld(Agreement agreement, CaseState state, StaffId mediator, Moment moment) {
        Settlement settlement = state.settlement();
        boolean named = !settlement.signed().isEmpty() || settlement.byMediator();
        boolean oral = agreement.form() == AgreementForm.ORAL;
        if (oral && named) {
            return Optional.of(refuseCiting("signed-in-part", "人民调解法 29", "casework.sign"));
        }
        boolean hers = moment.actor() instanceof Actor.Staff staff && staff.id().equals(mediator);
        return !hers && (oral || named)
                ? Optional.of(refuseCiting("mediator-records", "人民调解法 28", "casework.assign"))
                : Optional.empty();
    }

    /** Nobody can still do in time what was due before it was agreed; what is done already stands in the words of the clause. */
    private static void ahead(List<Clause> clauses, LocalDate today) {
        Checks checks = Checks.of();
        for (int i = 0; i < clauses.size(); i++) {
            String field = "clauses[" + i + "].due";
            clauses.get(i)
                    .due()
                    .ifPresent(d -> checks.that(!d.isBefore(today), field, "due-past", d.toString(), today.toString()));
        }
        checks.orThrow();
    }

    private static List<AgreementFact.SealedClause> sealed(List<Clause> clauses, Moment moment) {
        List<AgreementFact.SealedClause> all = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            all.add(new AgreementFact.SealedClause(
                    clauses.get(i).kind(),
                    moment.sealed(i + ".text"),
                    clauses.get(i).due(),
                    sealed(i + ".manner", moment),
                    sealed(i + ".place", moment)));
        }
        return all;
    }

    private static Optional<Sealed> sealed(String name, Moment moment) {
        return moment.hasSealed(name) ? Optional.of(moment.sealed(name)) : Optional.empty();
    }

    @Override
    public List<Advice> answer(DrawAgreement command, Loaded after, Moment moment) {
        return state(command, after).settlement().drawn().orElseThrow().advice().stream()
                .map(AgreementFact.Advised::advice)
                .distinct()
                .toList();
    }
}
