package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** Records who of the household agrees, each asked alone, before anybody else reads of them. */
final class AskFamilyAct extends NominationAct<NominationCommand.AskFamily> {
    AskFamilyAct() {
        super(Actions.ASK_FAMILY);
    }

    @Override
    public Ruling decide(NominationCommand.AskFamily command, Loaded loaded, Moment moment) {
        NominationState state = state(command, loaded);
        int people = state.nominated().orElseThrow().household().size();
        Checks checks = Checks.of()
                .range("members", command.members().size(), 1, people)
                .that(
                        !command.on().isAfter(moment.today()),
                        "on",
                        "future",
                        command.on().toString())
                .notBefore("on", command.on(), moment.today().minusYears(1));
        command.members().forEach(member -> checks.range("members", member, 1, people));
        checks.orThrow();
        if (state.isOver() && !state.isByOwnWish()) {
            return refuse("not-at-step", "evaluation.nomination");
        }
        List<Integer> fresh = command.members().stream()
                .filter(member -> !state.course().agreed().contains(member))
                .distinct()
                .sorted()
                .toList();
        return fresh.isEmpty()
                ? Ruling.unchanged()
                : Ruling.plan()
                        .to(ref(command), Nominations.COMMON, new NominationFact.FamilyAgreed(fresh, command.on()))
                        .build();
    }
}
