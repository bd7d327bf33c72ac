package io.github.xingfujia.casework.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CategoryCode;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Says what a case is about, how grave it looks, and what makes it complex. What intake would have sent to the
 * district goes there now, unless the applicant chose her post; that it is not about violence, only the district says.
 */
public final class TriageAct extends CaseStep<TriageAct.TriageCase> {

    public record TriageCase(CaseId caseId, Triage triage) implements CaseCommand {}

    private final Categories categories;

    private final Network network;
    private final Review review;

    private final ProtectionRoom protection;
    private final ViolenceWaits violence;

    TriageAct(
            Categories categories, Network network, ViolenceWaits violence, ProtectionRoom protection, Review review) {
        super(Actions.TRIAGE);
        this.categories = categories;
        this.network = network;
        this.protection = protection;
        this.review = review;
        this.violence = violence;
    }

    @Override
    public List<Ref> then(TriageCase command, Loaded loaded, Moment moment) {
        List<Ref> refs = super.then(command, loaded, moment);
        return isViolence(command.triage())
                ? ImmutableList.<Ref>builder()
                        .addAll(refs)
                        .addAll(protection.beside(OwnFile.of(command.caseId(), Side.APPLICANT)))
                        .build()
                : refs;
    }

    private boolean isViolence(Triage triage) {
        return categories.isViolence(categories.category("category", triage.category(), Checks.of()));
    }

    @Override
    protected Ruling decide(TriageCase command, CaseState state, Loaded loaded, Moment moment) {
        Triage triage = command.triage();
        Checks problems = Checks.of();
        String category = categories.category("category", triage.category(), problems);
        List<String> complexities = triage.complexities().stream()
                .map(c -> categories.complexity("complexities", c, problems))
                .distinct()
                .toList();
        problems.orThrow();
        String before = state.category();
        Optional<Ruling> waits = categories.isViolence(category) ? Optional.empty() : violence.stop(state);
        if (waits.isPresent()) {
            return waits.get();
        }
        boolean minors = triage.minors()
                || state.parties().values().stream().anyMatch(p -> p.described().capacity() == Capacity.MINOR);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Cases.STAFF, new CaseFact.Triaged(category, triage.risk(), minors, complexities));
        if (!category.equals(before)) {
            plan.publish(
                    ref(command),
                    Cases.STAFF,
                    new PublishedCaseFact.CaseRecategorised(
                            PublishedCaseFact.Origin.of(state),
                            new CategoryCode(before),
                            new CategoryCode(category),
                            moment.today()));
            categories
                    .first(category)
                    .ifPresent(d -> plan.to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(d, Side.APPLICANT)));
            if (categories.isViolence(category) && !categories.isViolence(before)) {
                shut(plan, command, state, loaded, moment);
            }
            if (categories.toDistrict(category)) {
                send(plan, command, category, state, loaded, moment);
            }
        }
        return plan.build();
    }

    /** What was asked before nobody spoke of violence no longer holds here, and her own file is opened or told. */
    private void shut(Ruling.Plan.Builder plan, TriageCase command, CaseState state, Loaded loaded, Moment moment) {
        Party she = state.party(Side.APPLICANT).orElseThrow();
        toGates(plan, she, new GateFact.IncidentReported(command.caseId().value(), false));
        plan.to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.APPLICANT));
        Sessions.cancel(plan, command.caseId(), state, s -> true);
        protection.found(
                plan,
                OwnFile.of(command.caseId(), Side.APPLICANT),
                OwnFile.told(
                        command.caseId(),
                        Side.APPLICANT,
                        state,
                        she,
                        OwnFile.suspected(she.described().capacity()),
                        "category",
                        List.of(),
                        false,
                        moment),
                loaded,
                moment);
    }

    private void send(
            Ruling.Plan.Builder plan,
            TriageCase command,
            String category,
            CaseState state,
            Loaded loaded,
            Moment moment) {
        Ref ref = ref(command);
        state.party(Side.APPLICANT)
                .filter(p -> !gate(loaded, p).in(command.caseId().value()).current())
                .ifPresent(p -> plan.to(ref, Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.APPLICANT)));
        PostId here = state.holding().accountable().orElseThrow();
        PostId centre = network.centre();
        if (here.equals(centre) || state.consent().wish().post().isPresent()) {
            return;
        }
        plan.to(ref, Cases.STAFF, new CaseFact.SentByCategory(category));
        // what a matter is about is mostly what the applicant said: the other party does not read it off the move
        if (state.party(Side.OTHER).isPresent()) {
            plan.to(
                    ref,
                    Cases.STAFF,
                    new CaseFact.FaceKept(Side.OTHER, here, state.holding().handler()));
        }
        review.move(plan, ref, state, centre, moment);
        plan.publish(
                ref,
                Cases.STAFF,
                new PublishedCaseFact.CaseRaised(Step.TAKE_OVER, state.told(here), state.told(centre), moment.today()));
    }
}
