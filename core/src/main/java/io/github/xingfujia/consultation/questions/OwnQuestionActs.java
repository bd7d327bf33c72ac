package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** What whoever asked decides on her own question, by what it was sent under. */
public final class OwnQuestionActs {

    private OwnQuestionActs() {}

    public record Consent(CommandId sent, boolean agreed) implements Command {}

    /** Agrees that an answer is published, or no longer does: then it is published no longer. */
    static Act<Consent, Boolean> consent() {
        return ConsultSteps.of(
                Actions.CONSENT,
                (c, moment) -> Questions.sent(c.sent(), moment),
                (c, loaded, moment) -> Questions.state(Questions.sent(c.sent(), moment), loaded)
                        .asked()
                        .map(a -> Scope.common()),
                (c, loaded, moment) -> {
                    Ref ref = Questions.sent(c.sent(), moment);
                    Questions.State state = Questions.state(ref, loaded);
                    if (state.agreed() == c.agreed()) {
                        return Ruling.unchanged();
                    }
                    Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new QuestionFact.Consented(c.agreed()));
                    Optional<QuestionFact.Published> shown = state.published().filter(p -> !c.agreed());
                    shown.ifPresent(p -> plan.to(ref, "", new QuestionFact.Withdrawn()));
                    return plan.build();
                },
                (c, after, moment) ->
                        Questions.state(Questions.sent(c.sent(), moment), after).agreed());
    }
}
