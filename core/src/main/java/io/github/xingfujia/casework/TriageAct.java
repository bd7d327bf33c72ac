package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** Says what a case is about, how grave it looks, and what makes it complex. */
final class TriageAct extends CaseStep<TriageAct.TriageCase> {

    record TriageCase(CaseId caseId, Triage triage) implements CaseCommand {}

    private final Categories categories;

    TriageAct(Categories categories) {
        super(Actions.TRIAGE);
        this.categories = categories;
    }

    @Override
    Ruling decide(TriageCase command, CaseState state, Loaded loaded, Moment moment) {
        Triage triage = command.triage();
        Checks problems = Checks.of();
        String category = categories.category("category", triage.category(), problems);
        List<String> complexities = triage.complexities().stream()
                .map(c -> categories.complexity("complexities", c, problems))
                .toList();
        problems.orThrow();
        boolean minors = triage.minors()
                || state.parties().values().stream().anyMatch(p -> p.described().capacity() == Capacity.MINOR);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Cases.STAFF, new CaseFact.Triaged(category, triage.risk(), minors, complexities));
        String before = state.category();
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
        }
        return plan.build();
    }
}
